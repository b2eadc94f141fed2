import { entries } from '../entries.js';

/** What mails and small pages say beside the notices. */
export const accountPhrases = entries({
  formerMember: { fa: 'عضو پیشین', en: 'A former member' },
  'mail.see': { fa: 'دیدن در سامانه پیوند', en: 'See it in Peyvand' },
  'mail.do': { fa: '{step} (در سامانه پیوند)', en: '{step} (opens Peyvand)', params: { step: 'text' } },
  'mail.about': { fa: 'درباره', en: 'About' },
  'mail.until': { fa: 'مهلت', en: 'By when' },
  'mail.over': { fa: 'مهلتی که گذشت', en: 'Was due' },
  'mail.next': { fa: 'گام بعدی', en: 'What to do next' },
  'mail.at': {
    fa: '{at, date, long}، ساعت {at, time, short}، به {zone}',
    en: '{at, date, long}, {at, time, short}, {zone}',
    params: { at: 'date', zone: 'text' },
  },
  'mail.unsubscribe': { fa: 'لغو دریافت رایانامه برای این اعلان', en: 'No more mails for this notice' },
  'digest.unsubscribe': { fa: 'لغو دریافت رایانامه روزانه', en: 'No more daily mails' },
  'digest.subject': {
    fa: '{count, number} اعلان شما در {day, date, long}',
    en: '{count, plural, one {Your notice} other {Your # notices}} of {day, date, long}',
    params: { count: 'number', day: 'date' },
  },
  'digest.lead': {
    fa: 'این اعلان‌ها پس از رایانامه روزانه پیشین رسیده‌اند:',
    en: 'These notices have come since the last daily mail:',
  },
  'digest.more': {
    fa: 'و {count, number} اعلان دیگر در صندوق شما',
    en: 'and {count, plural, one {# more notice} other {# more notices}} in your inbox',
    params: { count: 'number' },
  },

  'unsubscribe.title': { fa: 'لغو دریافت رایانامه', en: 'No more mails' },
  'unsubscribe.all': {
    fa: 'همه رایانامه‌هایی که می‌توان دریافت آن‌ها را لغو کرد',
    en: 'All mails that may be turned off',
  },
  'unsubscribe.ask': {
    fa: 'آیا می‌خواهید دیگر برای این اعلان رایانامه‌ای دریافت نکنید؟',
    en: 'Do you want no more mails for this notice?',
  },
  'unsubscribe.button': { fa: 'بله، لغو شود', en: 'Yes, no more' },
  'unsubscribe.done': {
    fa: 'دیگر برای این اعلان رایانامه‌ای فرستاده نمی‌شود. خود اعلان در صندوق شما می‌ماند و در تنظیمات می‌توانید رایانامه آن را برگردانید.',
    en: 'No more mails are sent for this notice. The notice itself stays in your inbox, and you can turn mails on again in your settings.',
  },
  'unsubscribe.unknown': {
    fa: 'این پیوند درست نیست یا دریافت این رایانامه را نمی‌توان لغو کرد. تنظیمات اعلان‌ها را در حساب خود ببینید.',
    en: 'This link is not right, or these mails cannot be turned off. Please see the settings of your account.',
  },

  'confirmAddress.subject': { fa: 'نشانی رایانامه خود را تأیید کنید', en: 'Confirm your e-mail address' },
  'confirmAddress.lead': {
    fa: 'با این نشانی در سامانه پیوند نام‌نویسی شده است. برای باز شدن حساب، پیوند زیر را تا ۲۴ ساعت دیگر باز کنید و گذرواژه همین نام‌نویسی را بنویسید.',
    en: 'Somebody registered at Peyvand with this address. To open the account, follow the link within 24 hours and give the password of the registration.',
  },
  'confirmAddress.rest': {
    fa: 'اگر شما نام‌نویسی نکرده‌اید، این رایانامه را نادیده بگیرید. حسابی ساخته نمی‌شود.',
    en: 'If it was not you, ignore this mail. No account will be made.',
  },
  'confirmAddress.button': { fa: 'تأیید نشانی', en: 'Confirm the address' },
  'alreadyThere.subject': { fa: 'شما در سامانه پیوند حساب دارید', en: 'You already have an account at Peyvand' },
  'alreadyThere.lead': {
    fa: 'کسی خواسته است با این نشانی در سامانه پیوند نام‌نویسی کند. این نشانی از پیش حساب دارد و حساب شما تغییری نکرده است.',
    en: 'Somebody asked to register at Peyvand with this address. It has an account already, and nothing about your account has changed.',
  },
  'alreadyThere.rest': {
    fa: 'اگر خودتان بودید، با گذرواژه پیشین وارد شوید. اگر نه، کاری لازم نیست.',
    en: 'If it was you, sign in with the password you have. If not, there is nothing to do.',
  },
  'alreadyThere.button': { fa: 'ورود', en: 'Sign in' },

  'passwordReset.subject': { fa: 'گذرواژه تازه برای سامانه پیوند', en: 'A new password for Peyvand' },
  'passwordReset.lead': {
    fa: 'کسی برای این نشانی گذرواژه تازه خواسته است. پیوند زیر نیم ساعت و تنها یک بار کار می‌کند.',
    en: 'Somebody asked for a new password for this address. The link works once, for half an hour.',
  },
  'passwordReset.rest': {
    fa: 'اگر شما نخواسته‌اید، این رایانامه را نادیده بگیرید. گذرواژه تغییری نمی‌کند.',
    en: 'If it was not you, ignore this mail. The password stays as it is.',
  },
  'passwordReset.button': { fa: 'تعیین گذرواژه تازه', en: 'Set a new password' },
  'emailChange.subject': { fa: 'نشانی تازه حساب خود را تأیید کنید', en: 'Confirm the new address of your account' },
  'emailChange.lead': {
    fa: 'حسابی در سامانه پیوند به این نشانی منتقل می‌شود. برای تأیید، پیوند زیر را تا ۲۴ ساعت دیگر باز کنید و گذرواژه حساب را بنویسید.',
    en: 'An account at Peyvand is moved to this address. To confirm it, follow the link within 24 hours and give the password of the account.',
  },
  'emailChange.rest': {
    fa: 'اگر شما نخواسته‌اید، این رایانامه را نادیده بگیرید.',
    en: 'If it was not you, ignore this mail.',
  },
  'emailChange.button': { fa: 'تأیید نشانی تازه', en: 'Confirm the new address' },
  'emailUndo.subject': { fa: 'نشانی حساب شما تغییر کرد', en: 'The address of your account was changed' },
  'emailUndo.lead': {
    fa: 'حساب شما در سامانه پیوند به نشانی دیگری منتقل شد.',
    en: 'Your account at Peyvand was moved to another address.',
  },
  'emailUndo.rest': {
    fa: 'اگر شما نخواسته‌اید، با پیوند زیر تا یک هفته می‌توانید آن را برگردانید. همه نشست‌ها بسته می‌شود. سپس گذرواژه را عوض کنید.',
    en: 'If it was not you, the link below gives it back for a week and ends all sessions. Change the password afterwards.',
  },
  'emailUndo.button': { fa: 'برگرداندن نشانی', en: 'Give the account back' },
});
