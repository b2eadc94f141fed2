import { entries } from '../entries.js';

/** What the platform itself refuses, and what several areas do. */
export const commonRefusals = entries({
  STALE: {
    fa: 'در این میان کسی آن را تغییر داده است. وضع کنونی را ببینید و دوباره تلاش کنید.',
    en: 'Somebody has changed it in the meantime. Look at it as it is now, then try again.',
  },
  STEP_NOT_ALLOWED: {
    fa: 'برداشتن این گام به عهده شما نیست. ببینید کار اکنون در انتظار کیست.',
    en: 'This step is not yours to take. See for whom it waits now.',
  },
  STEP_NOT_POSSIBLE: {
    fa: 'این گام از وضع کنونی ممکن نیست. گام‌های ممکن را در همین صفحه ببینید.',
    en: 'This step is not possible from the present state. The page shows the steps that are.',
  },
  REASON_REQUIRED: {
    fa: 'این گام دلیل می‌خواهد. لطفاً دلیل را بنویسید.',
    en: 'This step needs a reason. Please give one.',
  },
  NOTE_REQUIRED: {
    fa: 'برای «دلیل دیگر» توضیح لازم است. لطفاً آن را بنویسید.',
    en: 'The reason “other” needs a note. Please write one.',
  },
  REQUIRED: { fa: 'لطفاً این بخش را پر کنید.', en: 'Please fill this in.' },
  TOO_LONG: {
    fa: 'این متن بلندتر از {max, number} نویسه است. لطفاً آن را کوتاه کنید.',
    en: 'This is longer than {max, plural, one {# character} other {# characters}}. Please shorten it.',
    params: { max: 'number' },
  },
  TOO_SHORT: {
    fa: 'این متن کوتاه‌تر از {min, number} نویسه است. لطفاً آن را کامل‌تر کنید.',
    en: 'This is shorter than {min, plural, one {# character} other {# characters}}. Please write more.',
    params: { min: 'number' },
  },
  TOO_SMALL: {
    fa: 'این عدد نباید کمتر از {min, number} باشد. لطفاً عدد بزرگ‌تری بنویسید.',
    en: 'This may not be less than {min, number}. Please give a larger number.',
    params: { min: 'number' },
  },
  TOO_LARGE: {
    fa: 'این عدد نباید بیشتر از {max, number} باشد. لطفاً عدد کوچک‌تری بنویسید.',
    en: 'This may not be more than {max, number}. Please give a smaller number.',
    params: { max: 'number' },
  },
  TOO_EARLY: {
    fa: 'این تاریخ زودتر از زمان مجاز است. لطفاً تاریخی از {min, date, long} به بعد برگزینید.',
    en: 'This date is too early. Please choose {min, date, long} or later.',
    params: { min: 'date' },
  },
  TOO_LATE: {
    fa: 'این تاریخ دیرتر از زمان مجاز است. لطفاً تاریخی تا {max, date, long} برگزینید.',
    en: 'This date is too late. Please choose {max, date, long} or earlier.',
    params: { max: 'date' },
  },
  TOO_MANY: {
    fa: 'بیش از {max, number} مورد جا نمی‌گیرد. لطفاً چند مورد را حذف کنید.',
    en: 'There is room for {max, plural, one {# item} other {# items}}. Please remove some.',
    params: { max: 'number' },
  },
  TOO_FEW: {
    fa: 'دست‌کم {min, number} مورد لازم است. لطفاً موردهای دیگری اضافه کنید.',
    en: 'At least {min, plural, one {# item is} other {# items are}} needed. Please add more.',
    params: { min: 'number' },
  },
  MALFORMED: {
    fa: 'این مقدار به شکل درست نوشته نشده است. لطفاً آن را بازبینی و اصلاح کنید.',
    en: 'This is not written in the form asked for. Please check and correct it.',
  },
  BIDI_CONTROL: {
    fa: 'در نام‌ها و عنوان‌ها نویسه‌های پنهانِ جهت متن پذیرفته نیست. لطفاً آن را از نو تایپ کنید.',
    en: 'Names and titles may not hold invisible marks of direction. Please type it anew.',
  },
  MIXED_SCRIPTS: {
    fa: 'در یک نام نباید حروف همانندِ دو الفبا کنار هم بیاید. لطفاً آن را با یک الفبا بنویسید.',
    en: 'A name may not mix look-alike letters of two alphabets. Please write it in one.',
  },
  UNKNOWN_CODE: {
    fa: 'این گزینه در فهرست نیست. لطفاً یکی از گزینه‌های فهرست را برگزینید.',
    en: 'This is not on the list. Please choose something that is.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    fa: 'این درخواست پیش‌تر با محتوایی دیگر فرستاده شده است. صفحه را تازه کنید و دوباره بفرستید.',
    en: 'This request was sent before with other content. Reload the page and send it again.',
  },
  MEMBERSHIP_REQUIRED: {
    fa: 'چند سازمان شما می‌توانند این کار را بکنند. لطفاً بگویید از سوی کدام یک اقدام می‌کنید.',
    en: 'Several of your organizations could do this. Please choose the one you act for.',
  },
  CAPACITY_REQUIRED: {
    fa: 'سازمان شما نقش لازم برای این کار را ندارد. سرپرست سازمان می‌تواند تأیید آن را درخواست کند.',
    en: 'Your organization does not hold the capacity this needs. Its head can request it.',
  },
  PASSWORD_WRONG: {
    fa: 'این گذرواژه درست نیست. لطفاً دوباره بنویسید.',
    en: 'This is not your password. Please try again.',
  },
  STEP_UP_REQUIRED: {
    fa: 'برای این کار گذرواژه خود را دوباره وارد کنید. این تأیید پنج دقیقه اعتبار دارد.',
    en: 'Please give your password again for this. It is then valid for five minutes.',
  },
  JOB_DROPPED: {
    fa: 'این کار کنار گذاشته شده و دوباره انجام نمی‌شود. اگر هنوز لازم است، آن را از نو آغاز کنید.',
    en: 'This job was dropped and is not done again. If it is still needed, start it anew.',
  },
  JOB_NOT_DEAD: {
    fa: 'این کار هنوز در دست انجام است یا انجام شده است. لطفاً فهرست را تازه کنید.',
    en: 'This job is still being tried, or is done. Please reload the list.',
  },
  COMPETENCE_KNOWN: {
    fa: 'واژه‌نامه این شایستگی را با کد {code} دارد. لطفاً از همان استفاده کنید.',
    en: 'The vocabulary has this competence already, with the code {code}. Please use that one.',
    params: { code: 'text' },
  },
  COMPETENCE_RETIRED: {
    fa: 'شایستگی {code} کنار گذاشته شده است و تازه نمی‌توان آن را برگزید. لطفاً از فهرست، شایستگی دیگری برگزینید.',
    en: 'The competence {code} is retired and cannot be chosen anew. Please choose another one from the list.',
    params: { code: 'text' },
  },
  HOLIDAY_FIXED: {
    fa: '{day, date, long} هر سال تعطیل است و ثبت آن لازم نیست. روز دیگری را برگزینید.',
    en: '{day, date, long} is a holiday every year and needs no entry. Choose another day.',
    params: { day: 'date' },
  },
  NO_HOLIDAY: {
    fa: 'برای {day, date, long} تعطیلی‌ای ثبت نشده است. فهرست تعطیلات را دوباره ببینید.',
    en: 'No holiday is entered for {day, date, long}. Please look at the list of holidays again.',
    params: { day: 'date' },
  },
  PROBLEM_NOT_ACCEPTED: {
    fa: 'این مسئله پذیرفته نشده است. پس از آنکه کانون هماهنگی آن را پذیرفت، دوباره تلاش کنید.',
    en: 'The problem is not accepted. Try again once the office has accepted it.',
  },
  RFP_NOT_OPEN: {
    fa: 'این درخواست پیشنهاد باز نیست. درخواست‌های باز را در فهرست ببینید.',
    en: 'This RFP is not open. The list shows those that are.',
  },
});
