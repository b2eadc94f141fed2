import { entries } from '../entries.js';

/** What every small page behind a link may say. */
export const commonPhrases = entries({
  'page.peyvand': { fa: 'پیوند', en: 'Peyvand' },
  'page.gone': {
    fa: 'این پیوند دیگر کار نمی‌کند: پیش‌تر به کار رفته، زمان آن گذشته یا کامل نیست.',
    en: 'This link does not work any more: it was used, is too old or is not complete.',
  },
  'page.refused': { fa: 'این درخواست پذیرفته نشد', en: 'This was not accepted' },
  'page.foreign': {
    fa: 'این درخواست از صفحه دیگری آمده است. پیوند رایانامه را دوباره باز کنید و همان‌جا ادامه دهید.',
    en: 'This was sent from another page. Open the link of the mail again and go on from there.',
  },
  'page.unreadable': {
    fa: 'آنچه فرستاده شد خوانده نشد. پیوند رایانامه را دوباره باز کنید و از نو بنویسید.',
    en: 'What was sent could not be read. Open the link of the mail again and fill it in once more.',
  },
  'page.broken': { fa: 'کار انجام نشد', en: 'This did not work' },
  'page.reference': { fa: 'شناسه خطا: {reference}', en: 'Reference: {reference}', params: { reference: 'text' } },
  'web.title': { fa: 'پیوند: مسئله صنعت، حل‌کننده درست', en: 'Peyvand: problems of industry, the right solver' },
  'web.description': {
    fa: 'بنگاه‌ها مسئله خود را به زبان خود می‌نویسند؛ شرکت‌های فناور درخور، پیشنهاد دربسته می‌دهند.',
    en: 'Enterprises post problems in their own words; fitting technology companies answer with sealed proposals.',
  },
  'web.promise': {
    fa: 'مسئله کارخانه را شما بگویید؛ شرکتی را که حلش می‌کند ما می‌یابیم.',
    en: 'You name the problem of your plant. We find the company that solves it.',
  },
  'web.lead': {
    fa: 'شما به زبان خود شرح می‌دهید، متخصصان آن را به هدف‌های سنجش‌پذیر تبدیل می‌کنند و شرکت‌های فناور تأییدشده در پاکت بسته پیشنهاد می‌دهند. هر تطبیق با دلیل‌هایش نشان داده می‌شود.',
    en: 'You tell it in your own words, specialists turn it into targets that can be measured, and verified technology companies answer in sealed envelopes. Every match comes with its reasons.',
  },
  'page.absent': { fa: 'برنامه وب پیوند اینجا نصب نیست', en: 'The web application is not installed here' },
  'page.absentHint': {
    fa: 'نشانی درست است، ولی صفحه‌های پیوند روی این سامانه نصب نشده است. نشانی برنامه وب را از مدیر سامانه بپرسید.',
    en: 'The address is right, but the pages of Peyvand are not installed here. Ask the administrator where they are.',
  },
});
