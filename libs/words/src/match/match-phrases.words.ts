import { entries } from '../entries.js';

/** Why a score can be relied on, or not so far. */
export const matchPhrases = entries({
  'confidence.evidence': {
    fa: 'نمایه شرکت برای {answered, number} نیازمندی از {requirements, number} نیازمندی شاهد دارد.',
    en: 'The profile has evidence for {answered, number} of {requirements, number} requirements.',
    params: { answered: 'number', requirements: 'number' },
  },
  'confidence.evidenceUnknown': {
    fa: 'این امتیاز پیش از سنجیدن شاهدها داده شده است.',
    en: 'This score was made before evidence was looked for.',
  },
  'confidence.verified': {
    fa: 'کانون هماهنگی این شرکت را به نام حل‌کننده مسئله تأیید کرده است.',
    en: 'An office has verified the company as a solver.',
  },
  'confidence.notVerified': {
    fa: 'هیچ کانونی این شرکت را به نام حل‌کننده مسئله تأیید نکرده است.',
    en: 'No office has verified the company as a solver.',
  },
  'confidence.noProfile': { fa: 'این شرکت نمایه‌ای ندارد.', en: 'The company has no profile.' },
  'confidence.profileAge': {
    fa: '{months, plural, =0 {نمایه شرکت در ماه گذشته به‌روز شده است.} other {نمایه شرکت {months, number} ماه است که تغییر نکرده است.}}',
    en: '{months, plural, =0 {The profile was brought up to date within a month.} one {The profile has not changed for a month.} other {The profile has not changed for {months, number} months.}}',
    params: { months: 'number' },
  },
});
