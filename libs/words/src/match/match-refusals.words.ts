import { entries } from '../entries.js';

export const matchRefusals = entries({
  NO_CONTACT: {
    fa: 'این شرکت تنها در فهرست است و کسی در آن نیست که خبردار شود. آن را دعوت کنید یا تطبیق را رد کنید.',
    en: 'The company is only listed: nobody there can be told. Invite it or reject the match.',
  },
  UNDO_WINDOW_OVER: {
    fa: 'زمان بازگرداندن تصمیم گذشته است و شرکت دارد خبردار می‌شود. اگر لازم است، با شرکت تماس بگیرید.',
    en: 'The time to take the decision back is over, and the company is being told. Talk to the company if you must.',
  },
  NOT_SELF_APPLIED: {
    fa: 'این شرکت خود داوطلب نشده است. به جای پذیرفتن داوطلب، تطبیق را تأیید کنید.',
    en: 'This company did not apply by itself. Approve the match instead.',
  },
  ALREADY_MATCHED: {
    fa: 'این شرکت در فهرست این درخواست پیشنهاد هست. آن را در همان فهرست ببینید.',
    en: 'The company is on the list of this RFP already. Look at it there.',
  },
  CANNOT_TAKE_PART: {
    fa: '{failure, select, OWNER_OF_PROBLEM {این سازمان صاحب همین مسئله است} DEFINER_OF_RFP {این سازمان تعریف‌کننده همین مسئله است} NOT_VERIFIED {این شرکت حل‌کننده تأییدشده نیست} other {این شرکت نمی‌تواند شرکت کند}}. {failure, select, NOT_VERIFIED {نخست باید نقش حل‌کننده مسئله برای آن تأیید شود} other {لطفاً شرکت دیگری برگزینید}}.',
    en: '{failure, select, OWNER_OF_PROBLEM {This organization owns the problem} DEFINER_OF_RFP {This organization defined the problem} NOT_VERIFIED {This company is no verified solver} other {This company cannot take part}}. {failure, select, NOT_VERIFIED {It needs the capacity solver first} other {Please choose another one}}.',
    params: { failure: 'code' },
  },
  CONTACT_BUDGET_SPENT: {
    fa: 'این شرکت به شمار مجاز خبردار شده است. تا {nextFreeDay, date, long} صبر کنید یا با نوشتن دلیل، آن را بیش از شمار مجاز خبردار کنید.',
    en: 'The company was told as often as is allowed. Wait until {nextFreeDay, date, long}, or tell it all the same with a reason.',
    params: { nextFreeDay: 'date' },
  },
  DEFERRED_TOO_LATE: {
    fa: 'این درخواست پیشنهاد در {closesAt, date, long} بسته می‌شود. زمانی پیش از آن برگزینید.',
    en: 'This RFP closes on {closesAt, date, long}. Choose a time before that.',
    params: { closesAt: 'date' },
  },
});
