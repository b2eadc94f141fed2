import type { Locale } from './person.entity.js';

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
}

/** For an address without an account: the link that opens it. */
export const confirmAddress: Record<Locale, Words> = {
  fa: {
    subject: 'نشانی رایانامه خود را تأیید کنید',
    paragraphs: [
      'با این نشانی در پیوند نام‌نویسی شده است. برای باز شدن حساب، پیوند زیر را تا ۲۴ ساعت دیگر باز کنید و همان گذرواژه نام‌نویسی را بنویسید.',
      'اگر شما نام‌نویسی نکرده‌اید، این نامه را نادیده بگیرید؛ حسابی ساخته نمی‌شود.',
    ],
    label: 'تأیید نشانی',
  },
  en: {
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'Somebody registered at Peyvand with this address. To open the account, follow the link within 24 hours and give the password of the registration.',
      'If it was not you, ignore this mail; no account will be made.',
    ],
    label: 'Confirm the address',
  },
};

/** For an address that has one: whoever registered learns nothing, the owner learns of it. */
export const alreadyThere: Record<Locale, Words> = {
  fa: {
    subject: 'شما در پیوند حساب دارید',
    paragraphs: [
      'کسی خواسته است با این نشانی در پیوند نام‌نویسی کند، ولی این نشانی از پیش حساب دارد. حساب شما تغییری نکرده است.',
      'اگر خودتان بودید، با گذرواژه پیشین وارد شوید. اگر نه، کاری لازم نیست.',
    ],
    label: 'ورود',
  },
  en: {
    subject: 'You already have an account',
    paragraphs: [
      'Somebody asked to register at Peyvand with this address, which already has an account. Nothing about your account has changed.',
      'If it was you, sign in with the password you have. If not, there is nothing to do.',
    ],
    label: 'Sign in',
  },
};
