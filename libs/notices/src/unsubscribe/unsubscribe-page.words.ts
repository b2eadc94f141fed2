/** What the page behind the links says. */
export const unsubscribePageWords = {
  fa: {
    title: 'لغو دریافت رایانامه',
    all: 'همه خبرهایی که می‌توان از آن‌ها چشم پوشید',
    ask: (subject: string) => `دیگر برای «${subject}» رایانامه‌ای دریافت نکنید؟`,
    button: 'لغو دریافت',
    done: (subject: string) =>
      `دیگر برای «${subject}» رایانامه‌ای دریافت نمی‌کنید. ` +
      'خبرها در پیوند برای شما می‌ماند و در تنظیم خبرها می‌توانید رایانامه را دوباره برقرار کنید.',
    unknown:
      'این پیوند درست نیست، یا درباره خبری است که دریافت آن لازم است. پیوند رایانامه را کامل باز کنید، یا رایانامه‌ها را در تنظیم خبرهای حساب خود تغییر دهید.',
  },
  en: {
    title: 'Stop mails',
    all: 'all news that can do without mail',
    ask: (subject: string) => `Shall no more mail come for “${subject}”?`,
    button: 'Stop these mails',
    done: (subject: string) =>
      `No more mail comes for “${subject}”. ` +
      'The news itself stays in your inbox, and you can turn the mail on again in your settings.',
    unknown:
      'This link is not right, or it is about news that you need to get. Open the whole link of the mail, or change your mails in the settings of your account.',
  },
} as const;
