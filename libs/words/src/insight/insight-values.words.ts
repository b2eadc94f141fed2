import { entries } from '../entries.js';

export const insightValues = entries({
  'Escalation.fallback': { fa: 'کانون پشتیبان هم', en: 'The fallback office too' },
  'Escalation.head': { fa: 'سرپرست کانون هم', en: 'The head of the office too' },
  'Escalation.none': { fa: 'هیچ‌کس', en: 'Nobody' },
  'Escalation.reminded': { fa: 'کسی که باید کاری کند', en: 'Who must act' },
  organization: { fa: 'سازمان', en: 'Organization' },
  proposal: { fa: 'پیشنهاد', en: 'Proposal' },
  question: { fa: 'پرسش', en: 'Question' },
});

export const insightFields = entries({
  assignedToMe: { fa: 'سپرده به من', en: 'Given to me' },
  objectType: { fa: 'نوع', en: 'Kind' },
  overdue: { fa: 'دیرشده', en: 'Overdue' },
  workItemId: { fa: 'کار در انتظار', en: 'What waits' },
});
