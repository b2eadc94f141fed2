import { entries } from '../entries.js';

export const accountRefusals = entries({
  SIGN_IN_FAILED: {
    fa: 'نشانی و گذرواژه با هم نمی‌خوانند یا چنین حسابی نیست. دوباره بنویسید یا گذرواژه تازه بخواهید.',
    en: 'Address and password do not belong together, or there is no such account. Try again or ask for a new password.',
  },
  PASSWORD_COMMON: {
    fa: 'این گذرواژه به‌آسانی حدس زده می‌شود. چند واژه بی‌ربط را کنار هم بنویسید.',
    en: 'This password is easily guessed. Please put several unrelated words together.',
  },
  THROTTLED: {
    fa: 'تلاش‌ها بیش از اندازه بود. پس از {retryAfterMinutes, number} دقیقه دوباره تلاش کنید.',
    en: 'There were too many tries. Try again in {retryAfterMinutes, plural, one {# minute} other {# minutes}}.',
    params: { retryAfterMinutes: 'number' },
  },
  CODE_WRONG: {
    fa: 'این کد نادرست، قدیمی یا پیش‌تر به کار رفته است. کد تازه برنامه خود را بنویسید.',
    en: 'The code is wrong, too old or used already. Please type the newest code of your app.',
  },
  NO_SECOND_FACTOR: {
    fa: 'این حساب هنوز عامل دوم ندارد. نخست آن را در صفحه حساب بسازید.',
    en: 'This account has no second factor yet. Set one up on the page of the account first.',
  },
  SECOND_FACTOR_THERE: {
    fa: 'شما عامل دوم دارید. برای ساختن عامل تازه، نخست آن را با یک کد بازیابی تأیید کنید.',
    en: 'You have a second factor already. To set up a new one, prove it by a recovery code first.',
  },
  SECOND_FACTOR_REQUIRED: {
    fa: 'نخست عامل دوم خود را تأیید کنید. مدیر سامانه و هماهنگ‌کننده نمی‌توانند بی آن کار کنند.',
    en: 'Prove your second factor first. Administrators and coordinators cannot be without one.',
  },
  LAST_ADMINISTRATOR: {
    fa: 'آخرین مدیر سامانه را نمی‌توان کنار گذاشت. نخست مدیر دیگری تعیین کنید.',
    en: 'The last administrator cannot be shut out. Make somebody else administrator first.',
  },
  LINK_SPENT: {
    fa: 'این پیوند به کار رفته، قدیمی شده یا از ما نیست. لطفاً پیوند تازه‌ای بخواهید.',
    en: 'This link was used, is too old or was never ours. Please ask for a new one.',
  },
  OBLIGATORY_NOTICE: {
    fa: 'رایانامه این اعلان را نمی‌توان لغو کرد، چون کاری در انتظار شماست یا به حساب شما مربوط است. می‌توانید آن را روزانه بخواهید.',
    en: 'Mails for this notice cannot be turned off: something waits for you or concerns your account. You may have them daily.',
  },
});
