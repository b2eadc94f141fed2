import { entries } from '../entries.js';

export const rfpSteps = entries({
  'rfp.acceptNda': { fa: 'پذیرش متن محرمانگی', en: 'Accept the NDA text' },
  'rfp.askSignature': { fa: 'درخواست امضا', en: 'Ask for the signature' },
  'rfp.askQuestion': { fa: 'پرسیدن', en: 'Ask a question' },
  'rfp.cancel': { fa: 'لغو درخواست پیشنهاد', en: 'Cancel the RFP' },
  'rfp.close': { fa: 'پایان مهلت', en: 'Close' },
  'rfp.create': { fa: 'نوشتن درخواست پیشنهاد', en: 'Write an RFP' },
  'rfp.fail': { fa: 'پایان بی‌نتیجه', en: 'End without a result' },
  'rfp.finishOpening': { fa: 'پایان گشودن پیشنهادها', en: 'Finish opening the proposals' },
  'rfp.follow': { fa: 'دنبال کردن', en: 'Follow' },
  'rfp.grantWaiver': { fa: 'ثبت معافیت', en: 'Grant a waiver' },
  'rfp.open': { fa: 'باز شدن', en: 'Open' },
  'rfp.startOpening': { fa: 'آغاز گشودن پیشنهادها', en: 'Start opening the proposals' },
  'rfp.unfollow': { fa: 'دنبال نکردن', en: 'Follow no more' },
  'rfp.withdrawWaiver': { fa: 'پس گرفتن معافیت', en: 'Withdraw a waiver' },
  'rfp.submit': { fa: 'امضا و فرستادن برای بازبینی', en: 'Sign and send to review' },

  'addendum.approve': { fa: 'تأیید و انتشار', en: 'Approve and publish' },
  'addendum.askSignature': { fa: 'درخواست امضا', en: 'Ask for the signature' },
  'addendum.create': { fa: 'نوشتن الحاقیه', en: 'Write an addendum' },
  'addendum.delete': { fa: 'حذف الحاقیه', en: 'Delete the addendum' },
  'addendum.publish': { fa: 'امضا و انتشار', en: 'Sign and publish' },
  'addendum.submit': { fa: 'امضا و فرستادن برای بازبینی', en: 'Sign and send to review' },

  'question.answer': { fa: 'پاسخ دادن', en: 'Answer' },
});
