import { declareNotices } from './notice-rules.js';

declareNotices('account.passwordChanged', {
  kind: 'PasswordChanged',
  object: 'person',
  obligatory: true,
  words: {
    fa: {
      subject: 'گذرواژه شما تغییر کرد',
      body: 'گذرواژه حساب شما در پیوند تغییر کرد و همه نشست‌های دیگر بسته شد. اگر این کار را نکرده‌اید، بی‌درنگ به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'Your password was changed',
      body: 'The password of your Peyvand account was changed and all other sessions ended. If this was not you, tell the administrator at once.',
    },
  },
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});
