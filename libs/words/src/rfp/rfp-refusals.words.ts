import { entries } from '../entries.js';

export const rfpRefusals = entries({
  RFP_INCOMPLETE: {
    fa: 'متن درخواست پیشنهاد هنوز کامل نیست. یافته‌هایی را که مانع فرستادن است ببینید و اصلاح کنید.',
    en: 'The text of the RFP is not complete yet. Please see the findings that block it and mend them.',
  },
  RFP_IMPORTED: {
    fa: 'این درخواست پیشنهاد از بیرون وارد شده است و برای اصلاح بازنمی‌گردد. اگر درست نیست، آن را لغو کنید.',
    en: 'This RFP was brought in from elsewhere and is not sent back. If it is not right, cancel it.',
  },
  RFP_LIVE: {
    fa: 'این مسئله درخواست پیشنهادی در جریان دارد. همان را ادامه دهید یا نخست آن را لغو کنید.',
    en: 'This problem has a live RFP already. Go on with that one, or cancel it first.',
  },
  SAME_LANGUAGE: {
    fa: 'متن اصلی به همین زبان است. زبان دیگری برای ترجمه برگزینید.',
    en: 'The original is in this language. Please choose another one to translate into.',
  },
  REQUIREMENT_GONE: {
    fa: 'این نیازمندی دیگر در درخواست پیشنهاد نیست. متن را از نو بخوانید و ترجمه را با آن هماهنگ کنید.',
    en: 'The RFP has this requirement no more. Please read the text again and translate what stands there now.',
  },
  NO_APPROVED_DEFINITION: {
    fa: 'این مسئله هنوز تعریف تأییدشده ندارد. نخست تعریف مسئله را به تأیید کانون هماهنگی برسانید.',
    en: 'This problem has no approved definition yet. Have its definition approved by the office first.',
  },
  SECOND_OFFICER_REQUIRED: {
    fa: 'کسی باید این را بازبینی کند که در نوشتن یا تعریف آن دست نداشته و عضو طرف‌ها نیست. لطفاً آن را به هماهنگ‌کننده دیگری بسپارید.',
    en: 'Who reviews this may neither have written nor defined it, nor belong to its parties. Please leave it to another coordinator.',
  },
  CONFIDENTIALITY_WIDER: {
    fa: 'درخواست پیشنهاد نباید چیزی را آشکار کند که مسئله آن پنهان می‌دارد. {problem, select, anonymousOwner {لطفاً نام صاحب مسئله را پنهان نگه دارید یا متن محرمانگی بخواهید.} ndaOnly {لطفاً همچنان متن محرمانگی بخواهید.} other {لطفاً محرمانگی مسئله را نگه دارید.}}',
    en: 'An RFP may not show what its problem hides. {problem, select, anonymousOwner {Please keep the owner hidden, or ask for an NDA text.} ndaOnly {Please go on asking for an NDA text.} other {Please keep the confidentiality of the problem.}}',
    params: { problem: 'code' },
  },
  NDA_TEXT_REQUIRED: {
    fa: 'این درخواست پیشنهاد تنها پس از پذیرش متن محرمانگی خوانده می‌شود. لطفاً این متن را بنویسید.',
    en: 'This RFP is read only after an NDA text is accepted. Please write that text.',
  },
  CLOSES_TOO_EARLY: {
    fa: 'این مهلت برای شرکت‌ها کوتاه است. لطفاً زمانی پس از {earliest, date, long} ساعت {earliest, time, short} برگزینید.',
    en: 'This deadline leaves companies too little time. Please choose a time after {earliest, date, long} at {earliest, time, short}.',
    params: { earliest: 'date' },
  },
  ANSWERS_TOO_LATE: {
    fa: 'پرسش‌ها باید پیش از پاسخ‌ها، و پاسخ‌ها چندی پیش از پایان مهلت تمام شود. لطفاً این زمان را جلوتر بیاورید.',
    en: 'Questions end before answers, and answers some time before the deadline. Please choose an earlier time here.',
  },
  NDA_REQUIRED: {
    fa: 'سازمان شما هنوز متن محرمانگی را نپذیرفته است. لطفاً نخست آن را بخوانید و بپذیرید.',
    en: 'Your organization has not accepted the NDA text yet. Please read and accept it first.',
  },
  NO_NDA_TEXT: {
    fa: 'این درخواست پیشنهاد متن محرمانگی ندارد و پذیرشی لازم نیست. می‌توانید به خواندن ادامه دهید.',
    en: 'This RFP has no NDA text, so there is nothing to accept. You can go on reading.',
  },
  NO_SUCH_PARTY: {
    fa: 'این درخواست پیشنهاد تعریف‌کننده‌ای جدا از صاحب مسئله ندارد. لطفاً طرف دیگر را برگزینید.',
    en: 'This RFP has no definer apart from its owner. Please choose the other party.',
  },
  ALREADY_WAIVED: {
    fa: 'برای این طرف پیش‌تر معافیت ثبت شده است و می‌تواند پیشنهاد دهد.',
    en: 'This party has a waiver already and may propose.',
  },
  NOT_WAIVED: {
    fa: 'برای این طرف معافیتی ثبت نشده است که پس گرفته شود. لطفاً صفحه را از نو باز کنید.',
    en: 'This party has no waiver that could be withdrawn. Please open the page again.',
  },
  NO_RFP_ACCESS: {
    fa: 'سازمان شما به این درخواست پیشنهاد دسترسی ندارد. اگر با توان شما می‌خواند، برای آن داوطلب شوید.',
    en: 'Your organization has no access to this RFP. If it fits you, apply for it.',
  },
  ASKER_NAMED: {
    fa: '«{excerpt}» نشان می‌دهد پرسش از کدام سازمان است. لطفاً پرسش را بدون آن بنویسید.',
    en: '“{excerpt}” shows which organization asks. Please write the question without it.',
    params: { excerpt: 'text' },
  },
  QUESTION_WITHOUT_PICTURES: {
    fa: 'در این درخواست پیشنهاد، پرسش همراه تصویر پذیرفته نمی‌شود. لطفاً موضوع را در متن پرسش شرح دهید.',
    en: 'This RFP takes questions without pictures. Please say it in words.',
  },
  QUESTIONS_CLOSED: {
    fa: 'زمان پرسیدن پایان یافته است. پاسخ‌های داده‌شده را در صفحه درخواست پیشنهاد بخوانید.',
    en: 'The time for questions is over. Please read the answers given on the page of the RFP.',
  },
  ANSWERS_CLOSED: {
    fa: 'زمان پاسخ دادن پایان یافته است. اگر چیزی باید روشن شود، آن را در یک الحاقیه بنویسید.',
    en: 'The time for answers is over. If something must be made clear, write it in an addendum.',
  },
  OWNER_NOT_LISTED: {
    fa: 'سازمانی با این نام یا شناسه در فهرست نیست. نخست سازمان را وارد کنید و سپس این ردیف را.',
    en: 'No listed organization has this name or identifier. Import the organization first, then this row.',
  },
  ADDENDUM_UNDER_WAY: {
    fa: 'الحاقیه دیگری در دست نوشتن یا بازبینی است. نخست آن را منتشر یا حذف کنید.',
    en: 'Another addendum is under way. Publish or delete it first.',
  },
  ADDENDUM_MINOR: {
    fa: 'الحاقیه جزئی بازبینی نمی‌خواهد و با امضا منتشر می‌شود. لطفاً آن را امضا و منتشر کنید.',
    en: 'A minor addendum needs no review: the signature publishes it. Please sign and publish it.',
  },
  NOTHING_CHANGED: {
    fa: 'این متن با متن کنونی یکی است. نخست آنچه را باید تغییر کند بنویسید، یا الحاقیه را حذف کنید.',
    en: 'This is the text in force. Write what shall change first, or delete the addendum.',
  },
  MATERIAL_CHANGE: {
    fa: 'الحاقیه جزئی نمی‌تواند این بخش را تغییر دهد. لطفاً نوع الحاقیه را «اساسی» کنید.',
    en: 'A minor addendum may not change this. Please make the addendum material.',
  },
  DEADLINE_ONLY_LATER: {
    fa: 'مهلت را تنها می‌توان دیرتر کرد. لطفاً زمانی پس از {closesAt, date, long} ساعت {closesAt, time, short} برگزینید.',
    en: 'The deadline only moves later. Please choose a time after {closesAt, date, long} at {closesAt, time, short}.',
    params: { closesAt: 'date' },
  },
  TOO_MANY_SAVED_SEARCHES: {
    fa: 'بیش از {max, number} جست‌وجو نگه داشته نمی‌شود. لطفاً نخست یکی را حذف کنید.',
    en: 'You can keep {max, plural, one {# search} other {# searches}}. Please delete one first.',
    params: { max: 'number' },
  },
  QUESTION_ANSWERED: {
    fa: 'به این پرسش پاسخ داده شده است. اگر پاسخ باید اصلاح شود، آن را در یک الحاقیه بنویسید.',
    en: 'This question has its answer already. If it must be corrected, write that in an addendum.',
  },
});
