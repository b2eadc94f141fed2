import { helpFor } from '../help.js';

export const proposalHelp = helpFor([
  [
    'ProposalTechnicalInput',
    {
      understanding: {
        guide: { fa: 'مسئله را با واژه‌های خود بازگو کنید.', en: 'Tell the problem in words of your own.' },
        example: {
          fa: 'دمای نایکنواخت حمام، جذب رنگ را در بخشی از کلاف کم می‌کند.',
          en: 'An unevenly warm bath lets part of the skein take less dye.',
        },
      },
      approach: {
        guide: { fa: 'بنویسید چه می‌سازید و چرا کار می‌کند.', en: 'Say what you will build and why it works.' },
        example: {
          fa: 'گردش آب با شش نازل و مهار دما در هر بخش.',
          en: 'Water moved by six nozzles, with the heat of each zone under control.',
        },
      },
      trlEvidence: {
        guide: {
          fa: 'آزمون یا نصبی را نام ببرید که این سطح را نشان می‌دهد.',
          en: 'Name a test that shows this level.',
        },
        example: { fa: 'آزمون سه‌ماهه در یک کارگاه', en: 'A test of three months in a workshop' },
      },
      plan: {
        guide: { fa: 'مرحله‌ها را با زمان و نتیجه هرکدام بنویسید.', en: 'List the stages with time and result.' },
        example: { fa: 'ماه ۱ و ۲: طراحی؛ ماه ۳: نمونه', en: 'Months 1 and 2: design; month 3: sample' },
      },
      team: {
        guide: {
          fa: 'افراد کلیدی را با کار و تجربه‌شان بنویسید.',
          en: 'Name the key people with their part and experience.',
        },
      },
      risks: {
        guide: { fa: 'برای هر خطر بنویسید چه چاره‌ای دارید.', en: 'For each risk, say what you do about it.' },
        example: {
          fa: 'دیر رسیدن نازل‌ها: سازنده دوم در نظر گرفته شده است.',
          en: 'Nozzles come late: a second maker is named.',
        },
      },
      ip: {
        guide: {
          fa: 'بنویسید نتیجه از آنِ کیست و چه کسی می‌تواند آن را به کار ببرد.',
          en: 'Say to whom the results belong and who may use them.',
        },
      },
    },
  ],
  [
    'ProposalAnswerInput',
    {
      text: { guide: { fa: 'بنویسید این نیازمندی چگونه برآورده می‌شود.', en: 'Say how this requirement is met.' } },
      evidence: { example: { fa: 'گزارش آزمون شماره ۱۲', en: 'Test report number 12' } },
    },
  ],
  [
    'ProposalPriceInput',
    {
      amount: {
        guide: {
          fa: 'مبلغ کل را به یکای ارز بنویسید؛ ریال، نه تومان.',
          en: 'Give the total in the unit of its currency: rials, not toman.',
        },
      },
      terms: { example: { fa: '۳۰ درصد پیش‌پرداخت', en: '30 percent in advance' } },
    },
  ],
]);
