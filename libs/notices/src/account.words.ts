import type { NoticeTexts } from './notice-rules.js';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  PasswordChanged: {
    fa: {
      subject: 'گذرواژه شما تغییر کرد',
      body: 'گذرواژه حساب شما در پیوند تغییر کرد و همه نشست‌های دیگر بسته شد. اگر این کار را نکرده‌اید، بی‌درنگ به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'Your password was changed',
      body: 'The password of your Peyvand account was changed and all other sessions ended. If this was not you, tell the administrator at once.',
    },
  },
  SecondFactorChanged: {
    fa: {
      subject: 'عامل دوم ورود شما تغییر کرد',
      body: 'عامل دوم یا کدهای بازیابی حساب شما در پیوند تغییر کرد. اگر این کار را نکرده‌اید، بی‌درنگ گذرواژه را عوض کنید و به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'Your second factor was changed',
      body: 'The second factor or the recovery codes of your Peyvand account were changed. If this was not you, change your password and tell the administrator at once.',
    },
  },
} satisfies NoticeTexts;
