import { entries } from '../entries.js';

export const definitionSteps = entries({
  'engagement.acceptOffer': { fa: 'پذیرفتن پیشنهاد همکاری', en: 'Accept the offer' },
  'engagement.apply': { fa: 'داوطلب شدن برای تعریف', en: 'Apply to define it' },
  'engagement.cancel': { fa: 'لغو همکاری تعریف', en: 'Cancel the engagement' },
  'engagement.choose': { fa: 'برگزیدن این تعریف‌کننده', en: 'Choose this definer' },
  'engagement.declareConflict': { fa: 'اعلام تعارض منافع', en: 'Declare a conflict of interest' },
  'engagement.declineOffer': { fa: 'نپذیرفتن پیشنهاد همکاری', en: 'Decline the offer' },
  'engagement.defineMyself': { fa: 'خودمان تعریف می‌کنیم', en: 'Define it ourselves' },
  'engagement.expire': { fa: 'پایان مهلت پاسخ', en: 'Time to answer ran out' },
  'engagement.finish': { fa: 'پایان کار تعریف', en: 'Work of defining done' },
  'engagement.notChosen': { fa: 'نپذیرفتن این داوطلب', en: 'Do not choose this applicant' },
  'engagement.offer': { fa: 'پیشنهاد همکاری تعریف', en: 'Offer the engagement' },
  'engagement.reassign': { fa: 'واگذاری تعریف به دیگری', en: 'Reassign the definition' },
  'engagement.resign': { fa: 'کناره‌گیری از تعریف', en: 'Give the definition up' },
  'engagement.retract': { fa: 'پس گرفتن داوطلبی', en: 'Take the application back' },
  'engagement.waiveConflict': { fa: 'پذیرفتن ادامه کار', en: 'Let the definer go on' },

  'comment.answer': { fa: 'پاسخ به دیدگاه', en: 'Answer the comment' },
  'comment.reopen': { fa: 'بازگشودن گفت‌وگو', en: 'Open it again' },
  'comment.resolve': { fa: 'پایان دادن به گفت‌وگو', en: 'Settle the comment' },
  'suggestion.accept': { fa: 'پذیرفتن متن پیشنهادی', en: 'Accept the suggested words' },
  'suggestion.decline': { fa: 'نپذیرفتن متن پیشنهادی', en: 'Decline the suggested words' },
  'suggestion.withdraw': { fa: 'پس گرفتن متن پیشنهادی', en: 'Take the suggestion back' },

  'definition.abandon': { fa: 'رها شدن', en: 'Abandoned' },
  'definition.approve': { fa: 'تأیید تعریف', en: 'Approve the definition' },
  'definition.askSignature': { fa: 'درخواست امضا', en: 'Ask for the signature' },
  'definition.newVersion': { fa: 'آغاز نسخه تازه', en: 'Begin a new version' },
  'definition.sign': { fa: 'امضای تعریف', en: 'Sign the definition' },
  'definition.start': { fa: 'آغاز نوشتن', en: 'Writing began' },
  'definition.supersede': { fa: 'جایگزینی با نسخه تازه', en: 'Replaced by a newer version' },
});
