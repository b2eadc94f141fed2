import { helpFor } from '../help.js';

/** Each section opens with two questions instead of a blank box; what its fields need besides stands below. */
export const definitionQuestions = helpFor([
  [
    'DefinitionContentInput',
    {
      subject: {
        questions: {
          fa: 'در کدام واحد و در کدام مرحله کار دیده می‌شود؟\nاگر نام محصول و راه‌حل را کنار بگذارید، آن را چه می‌نامید؟',
          en: 'In which plant and at which step of the work does it show?\nWhat would you call it without naming a product or a solution?',
        },
      },
      observation: {
        questions: {
          fa: 'چه چیزی دیده یا سنجیده می‌شود که نباید باشد؟\nاز کی، کجا و چند وقت یک بار رخ می‌دهد؟',
          en: 'What is seen or measured that should not be?\nSince when, where and how often does it happen?',
        },
      },
      measures: {
        questions: {
          fa: 'امروز چه عددی را می‌سنجید و چگونه؟\nبا رسیدن به کدام عدد می‌گویید حل شده است؟',
          en: 'Which figure do you measure today, and how?\nAt which figure would you call it solved?',
        },
      },
      stakes: {
        questions: {
          fa: 'اگر حل نشود، هر ماه چه از دست می‌رود؟\nجز خود شما چه کسی از حل آن بهره می‌برد؟',
          en: 'What is lost each month while it is not solved?\nWho besides you gains when it is?',
        },
      },
      background: {
        questions: {
          fa: 'تاکنون چه راهی را آزموده‌اید و چرا پایدار نماند؟\nگمان می‌کنید علت چیست و چه چیزی آن را نشان می‌دهد؟',
          en: 'What was tried so far, and why did it not last?\nWhat do you think is the cause, and what shows it?',
        },
      },
      constraints: {
        questions: {
          fa: 'راه‌حل چه چیزی را نباید به هم بزند؟\nدلیل هر محدودیت چیست؟',
          en: 'What must a solution leave as it is?\nWhat is the reason for each constraint?',
        },
      },
      evidence: {
        questions: {
          fa: 'چه داده، عکس یا نمونه‌ای در دست دارید؟\nحل‌کننده مسئله چگونه به آن می‌رسد؟',
          en: 'Which data, photos or samples are at hand?\nHow can a solver get them?',
        },
      },
      outcome: {
        questions: {
          fa: 'در پایان چه چیزی باید در دست شما باشد؟\nنتیجه از آن چه کسی است و با حل‌کننده چگونه همکاری می‌کنید؟',
          en: 'What do you want to hold in the end?\nTo whom do the results belong, and how will you work with the solver?',
        },
      },
    },
  ],
  [
    'SubjectSectionInput',
    {
      processStep: {
        guide: {
          fa: 'مرحله کار یا دستگاهی را بنویسید که مسئله در آن دیده می‌شود.',
          en: 'Name the step of the work or the machine where it shows.',
        },
      },
    },
  ],
  [
    'WhereWhenInput',
    {
      text: {
        guide: {
          fa: 'بنویسید در کجای خط و روی کدام محصول دیده می‌شود.',
          en: 'Say where in the line and on which product it shows.',
        },
      },
    },
  ],
  [
    'MagnitudeInput',
    {
      value: {
        guide: {
          fa: 'یک عدد بنویسید، مانند درصد دورریز یا شمار توقف در ماه.',
          en: 'Give one figure, such as the share of scrap or stops a month.',
        },
      },
    },
  ],
  [
    'BaselineInput',
    {
      metric: { guide: { fa: 'بنویسید چه چیزی سنجیده می‌شود.', en: 'Say what is measured.' } },
      method: {
        guide: { fa: 'بنویسید چگونه و با چه ابزاری سنجیده شده است.', en: 'Say how it was measured and with what.' },
      },
    },
  ],
  [
    'TargetInput',
    {
      metric: { guide: { fa: 'همان چیزی که امروز سنجیده می‌شود.', en: 'The same that is measured today.' } },
      tolerance: {
        guide: {
          fa: 'بنویسید چه اندازه دور شدن از هدف پذیرفتنی است.',
          en: 'Say how far from the target is still good.',
        },
      },
    },
  ],
  [
    'ImpactInput',
    {
      amountPerMonth: {
        guide: { fa: 'زیان هر ماه را برآورد کنید؛ حدود آن بس است.', en: 'Estimate the loss a month; roughly will do.' },
      },
    },
  ],
  [
    'StakesSectionInput',
    {
      strategyFit: {
        guide: {
          fa: 'بنویسید حل آن به کدام هدف سازمان کمک می‌کند.',
          en: 'Say which aim of the organization it serves.',
        },
      },
    },
  ],
  [
    'ConstraintInput',
    {
      reason: {
        guide: {
          fa: 'بی دلیل، محدودیت راه‌حل را پنهانی تعیین می‌کند.',
          en: 'Without a reason, a constraint is a hidden choice of solution.',
        },
      },
    },
  ],
  [
    'EvidenceItemInput',
    {
      description: {
        guide: { fa: 'بنویسید چه در آن است و چگونه به دست می‌آید.', en: 'Say what it holds and how it is had.' },
      },
    },
  ],
  [
    'OutcomeSectionInput',
    {
      months: {
        guide: {
          fa: 'زمانی را بنویسید که نتیجه باید تا پایان آن آماده باشد.',
          en: 'Give the time within which the result must be ready.',
        },
      },
    },
  ],
  [
    'BudgetRangeInput',
    { max: { guide: { fa: 'در این مرحله بازه‌ای تقریبی بس است.', en: 'At this stage a rough range will do.' } } },
  ],
]);
