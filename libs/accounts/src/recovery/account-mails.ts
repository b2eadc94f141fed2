import type { LinkPage } from '@peyvand/contracts';
import type { EmailTokenPurpose } from '../email-token.entity.js';
import type { Locale } from '../person.entity.js';

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
}

type Linked = Extract<EmailTokenPurpose, 'passwordReset' | 'emailChange' | 'emailUndo'>;

/** The page that takes the link. */
export const PAGES: Readonly<Record<Linked, LinkPage>> = {
  passwordReset: 'reset-password',
  emailChange: 'confirm-email',
  emailUndo: 'undo-email-change',
};

export const linkMails: Readonly<Record<Linked, Record<Locale, Words>>> = {
  passwordReset: {
    fa: {
      subject: 'گذرواژه تازه برای پیوند',
      paragraphs: [
        'کسی برای این نشانی گذرواژه تازه خواسته است. پیوند زیر نیم ساعت و تنها یک بار کار می‌کند.',
        'اگر شما نخواسته‌اید، این نامه را نادیده بگیرید؛ گذرواژه تغییری نمی‌کند.',
      ],
      label: 'تعیین گذرواژه تازه',
    },
    en: {
      subject: 'A new password for Peyvand',
      paragraphs: [
        'Somebody asked for a new password for this address. The link works once, for half an hour.',
        'If it was not you, ignore this mail; the password stays as it is.',
      ],
      label: 'Set a new password',
    },
  },
  emailChange: {
    fa: {
      subject: 'نشانی تازه حساب خود را تأیید کنید',
      paragraphs: [
        'حسابی در پیوند به این نشانی منتقل می‌شود. برای تأیید، پیوند زیر را تا ۲۴ ساعت دیگر باز کنید و گذرواژه حساب را بنویسید.',
        'اگر شما نخواسته‌اید، این نامه را نادیده بگیرید.',
      ],
      label: 'تأیید نشانی تازه',
    },
    en: {
      subject: 'Confirm the new address of your account',
      paragraphs: [
        'An account at Peyvand is moved to this address. To confirm it, follow the link within 24 hours and give the password of the account.',
        'If it was not you, ignore this mail.',
      ],
      label: 'Confirm the new address',
    },
  },
  emailUndo: {
    fa: {
      subject: 'نشانی حساب شما تغییر کرد',
      paragraphs: [
        'حساب شما در پیوند به نشانی دیگری منتقل شد.',
        'اگر شما نخواسته‌اید، با پیوند زیر تا یک هفته می‌توانید آن را برگردانید؛ همه نشست‌ها بسته می‌شود. سپس گذرواژه را عوض کنید.',
      ],
      label: 'برگرداندن نشانی',
    },
    en: {
      subject: 'The address of your account was changed',
      paragraphs: [
        'Your account at Peyvand was moved to another address.',
        'If it was not you, the link below gives it back for a week and ends all sessions. Change the password afterwards.',
      ],
      label: 'Give the account back',
    },
  },
};
