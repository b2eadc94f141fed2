import { entries } from '../entries.js';

/** What a calendar shows of the dates of an RFP. */
export const rfpPhrases = entries({
  'calendar.name': { fa: 'تاریخ‌های {number}', en: 'Dates of {number}', params: { number: 'text' } },
  'calendar.questionsUntil': {
    fa: 'پایان مهلت پرسش درباره {number}',
    en: 'Questions about {number} end',
    params: { number: 'text' },
  },
  'calendar.answersUntil': {
    fa: 'پایان مهلت پاسخ به پرسش‌های {number}',
    en: 'Answers about {number} are due',
    params: { number: 'text' },
  },
  'calendar.closesAt': {
    fa: 'پایان مهلت پیشنهاد برای {number}',
    en: 'Proposals for {number} are due',
    params: { number: 'text' },
  },
});
