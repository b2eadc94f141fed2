import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  OfficerRecused: {
    fa: {
      subject: 'کاری از همکارتان به شما رسید',
      body: 'یکی از هماهنگ‌کنندگان به سبب تعارض منافع از تصمیم دربارهٔ یک مسئله کنار رفت؛ تصمیم‌های آن اکنون با شما و دیگر همکاران است.',
    },
    en: {
      subject: 'Work of a colleague passes to you',
      body: "An officer stepped back from a problem because of a conflict of interest; its decisions are now yours and your colleagues'.",
    },
  },
} satisfies NoticeTexts;
