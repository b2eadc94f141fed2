import { helpFor } from '../help.js';

export const rfpHelp = helpFor([
  [
    'RfpContentInput',
    {
      summary: {
        guide: {
          fa: 'در چند جمله بگویید چه خواسته می‌شود. همه آن را می‌بینند.',
          en: 'Say in a few sentences what is asked. Everybody sees it.',
        },
        example: {
          fa: 'روشی برای یکنواخت کردن رنگ نخ پشمی با ضایعات کمتر از ۵ درصد.',
          en: 'A way to dye woollen yarn evenly, with waste under 5 percent.',
        },
      },
      scopeIn: { example: { fa: 'ساخت و نصب در یک حمام', en: 'Building and fitting it in one bath' } },
      scopeOut: {
        guide: { fa: 'آنچه را جزو کار نیست با دلیل بنویسید.', en: 'Say what does not belong to the work, and why.' },
      },
      proposalContents: {
        guide: { fa: 'بنویسید پیشنهاد چه بخش‌هایی باید داشته باشد.', en: 'List the parts that a proposal must have.' },
      },
      cancelRule: {
        guide: { fa: 'بنویسید در چه وضعی بی‌برنده پایان می‌یابد.', en: 'Say when it may end without an award.' },
        example: { fa: 'اگر هیچ پیشنهادی به ۶۰ امتیاز نرسد.', en: 'If no proposal reaches 60 points.' },
      },
    },
  ],
  [
    'RfpRequirementInput',
    {
      text: {
        guide: {
          fa: 'در هر نیازمندی یک چیز آزمودنی بخواهید.',
          en: 'Ask for one thing that can be tested in each requirement.',
        },
        example: {
          fa: 'اختلاف رنگ کلاف‌ها کمتر از ۱ دلتا ای است.',
          en: 'The colour of skeins differs by less than 1 delta E.',
        },
      },
      acceptanceTest: { example: { fa: 'سنجش ۵۰ کلاف با رنگ‌سنج', en: 'Measuring 50 skeins with a colorimeter' } },
    },
  ],
  [
    'RfpObjectiveInput',
    {
      kpi: {
        guide: { fa: 'چیزی را بنویسید که با عدد سنجیده شود.', en: 'Name what is measured in figures.' },
        example: { fa: 'ضایعات رنگرزی', en: 'Waste in dyeing' },
      },
      unit: { example: { fa: 'درصد', en: 'percent' } },
    },
  ],
  [
    'RfpDeliverableInput',
    {
      name: { example: { fa: 'دستگاه آزمایشی', en: 'Pilot device' } },
      acceptance: {
        guide: {
          fa: 'بنویسید چه آزمونی نشان می‌دهد که پذیرفته شده است.',
          en: 'Name the test by which it counts as accepted.',
        },
      },
    },
  ],
  [
    'RfpCriterionInput',
    {
      name: { example: { fa: 'بلوغ راه‌حل', en: 'Maturity of the solution' } },
      guidance: {
        guide: { fa: 'بنویسید چه چیزی امتیاز بالا می‌گیرد.', en: 'Say what earns a high score.' },
        example: { fa: 'نمونه‌ای که در کارخانه آزموده شده است.', en: 'A sample that was tested in a plant.' },
      },
      weight: { guide: { fa: 'وزن معیارها با هم ۱۰۰ می‌شود.', en: 'The weights of all criteria make 100.' } },
    },
  ],
]);
