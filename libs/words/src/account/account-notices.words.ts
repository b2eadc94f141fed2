import { notices } from '../entries.js';

export const accountNotices = notices({
  PasswordChanged: {
    fa: {
      subject: 'گذرواژه شما تغییر کرد',
      body: 'گذرواژه حساب شما در سامانه پیوند تغییر کرد و همه نشست‌های دیگر بسته شد. اگر این کار را نکرده‌اید، بی‌درنگ به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'Your password was changed',
      body: 'The password of your Peyvand account was changed and all other sessions ended. If this was not you, tell the administrator at once.',
    },
  },
  SecondFactorChanged: {
    fa: {
      subject: 'عامل دوم ورود شما تغییر کرد',
      body: 'عامل دوم یا کدهای بازیابی حساب شما در سامانه پیوند تغییر کرد. اگر این کار را نکرده‌اید، بی‌درنگ گذرواژه را عوض کنید و به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'Your second factor was changed',
      body: 'The second factor or the recovery codes of your Peyvand account were changed. If this was not you, change your password and tell the administrator at once.',
    },
  },
  SecondFactorReset: {
    fa: {
      subject: 'عامل دوم ورود شما برداشته شد',
      body: 'مدیر سامانه پس از بررسی، عامل دوم حساب شما در سامانه پیوند را برداشت و همه نشست‌ها بسته شد. دوباره وارد شوید و در صفحه حساب خود عامل دوم تازه‌ای بسازید. اگر شما نخواسته‌اید، بی‌درنگ به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'Your second factor was taken away',
      body: 'After a check, an administrator took away the second factor of your Peyvand account, and all sessions ended. Sign in again and set up a new one on the page of your account. If you did not ask for this, tell the administrator at once.',
    },
  },
});
