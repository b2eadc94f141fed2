import { entries } from '../entries.js';

export const accountValues = entries({
  'AccountOrder.name': { fa: 'به ترتیب نام', en: 'By name' },
  'AccountState.active': { fa: 'فعال', en: 'Active' },
  'AccountState.closed': { fa: 'بسته به خواست خود شخص', en: 'Closed by its person' },
  'AccountState.disabled': { fa: 'بسته به دست مدیر سامانه', en: 'Shut by an administrator' },
  'AuditOrder.oldest': { fa: 'کهن‌ترین', en: 'Oldest' },
  'Calendar.gregorian': { fa: 'میلادی', en: 'Gregorian' },
  'Calendar.persian': { fa: 'خورشیدی', en: 'Iranian' },
  'Digits.latin': { fa: 'لاتین (123)', en: 'Latin (123)' },
  'Digits.persian': { fa: 'فارسی (۱۲۳)', en: 'Persian' },
  'MoneyUnit.rial': { fa: 'ریال', en: 'Rial' },
  'MoneyUnit.toman': { fa: 'تومان', en: 'Toman' },
  'MailTiming.atOnce': { fa: 'بی‌درنگ', en: 'At once' },
  'MailTiming.daily': { fa: 'روزی یک بار', en: 'Once a day' },
  'MailTiming.never': { fa: 'هیچ‌گاه', en: 'Never' },
  'NoticeObject.organization': { fa: 'سازمان', en: 'Organization' },
  'NoticeObject.person': { fa: 'حساب شما', en: 'Your account' },
  'NoticeObject.proposal': { fa: 'پیشنهاد', en: 'Proposal' },
  'NoticeWhy.forYourInformation': { fa: 'برای آگاهی شما', en: 'For your information' },
  'NoticeWhy.youAreConcerned': { fa: 'به شما مربوط است', en: 'It concerns you' },
  'NoticeWhy.youMustAct': { fa: 'در انتظار شماست', en: 'It waits for you' },
});
