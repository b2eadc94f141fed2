import { helpFor } from '../help.js';

export const problemHelp = helpFor([
  [
    ['CreateProblemInput', 'UpdateProblemInput'],
    {
      title: {
        guide: {
          fa: 'وضع ناخواسته را در یک خط بنویسید، بی‌نام راه‌حل یا دستگاه.',
          en: 'Name the unwanted state in one line, without a solution or a brand.',
        },
        example: { fa: 'یکنواخت نبودن رنگ نخ پشمی', en: 'Uneven colour of woollen yarn' },
      },
      symptom: {
        guide: {
          fa: 'آنچه می‌بینید بنویسید، نه علتی که گمان می‌برید.',
          en: 'Write what is seen, not what you think causes it.',
        },
        example: {
          fa: 'از هر ده کلاف، دو کلاف پس از رنگرزی لکه‌های روشن دارد.',
          en: 'After dyeing, two of every ten skeins have light spots.',
        },
      },
      placeText: { example: { fa: 'کارگاه رنگرزی، سالن دو', en: 'Dye house, hall two' } },
      whereWhen: {
        guide: {
          fa: 'بنویسید در کدام مرحله، روی کدام محصول و چه زمانی رخ می‌دهد.',
          en: 'Say at which step, on which product and when it happens.',
        },
        example: { fa: 'در حمام سوم، بیشتر در ماه‌های سرد.', en: 'In the third bath, mostly in the cold months.' },
      },
      magnitude: {
        guide: { fa: 'اندازه مسئله را با عدد و یکا بنویسید.', en: 'Give its size as a number with a unit.' },
        example: { fa: '۲۰ درصد از ۳۰۰ کلاف در روز', en: '20 percent of 300 skeins a day' },
      },
      baseline: {
        guide: {
          fa: 'مقدار امروز و چگونگی سنجش آن را بنویسید.',
          en: 'Give the value of today and how it is measured.',
        },
        example: {
          fa: 'ضایعات امروز ۲۰ درصد است؛ میانگین شش ماه.',
          en: 'Waste is 20 percent today, the mean of six months.',
        },
      },
      impact: {
        guide: { fa: 'بنویسید این مسئله چه هزینه یا زیانی دارد.', en: 'Say what the problem costs or hinders.' },
        example: {
          fa: 'ماهی هشت میلیارد ریال ضایعات و دیرکرد در تحویل.',
          en: 'Eight billion rials of waste a month, and late deliveries.',
        },
      },
      tried: {
        guide: {
          fa: 'راه‌هایی را که آزموده‌اید و نتیجه هرکدام را بنویسید.',
          en: 'Name what you tried and what came of each.',
        },
        example: {
          fa: 'آب نرم شد؛ لکه‌ها کمتر شد ولی از میان نرفت.',
          en: 'The water was softened; the spots became fewer but stayed.',
        },
      },
      expectedMonths: { guide: { fa: 'چند ماه می‌توانید منتظر بمانید؟', en: 'How many months can you wait?' } },
      budgetMin: {
        guide: {
          fa: 'اگر نمی‌دانید خالی بگذارید یا «نمی‌دانم» را برگزینید.',
          en: 'Leave it empty or say that you do not know.',
        },
      },
      confidentiality: {
        guide: {
          fa: 'برگزینید دیگران چه بخشی از مسئله و نام شما را ببینند.',
          en: 'Choose how much of the problem and of your name others see.',
        },
      },
    },
  ],
]);
