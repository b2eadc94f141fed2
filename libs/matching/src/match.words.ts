import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  MatchesFound: {
    fa: {
      subject: 'شرکت‌های مناسب برای {number} یافت شد',
      body: 'شرکت‌ها برای فراخوان {number} سنجیده شدند و فهرست آن‌ها در انتظار بازبینی شماست.',
    },
    en: {
      subject: 'Companies are found for {number}',
      body: 'Companies were scored for {number}; the list waits for your review.',
    },
  },
  MatchNotified: {
    fa: {
      subject: 'فراخوانی که با توان شما می‌خواند: {number}',
      body: 'کانون هماهنگی شرکت شما را برای فراخوان {number} مناسب دانسته است. آن را بخوانید و بنویسید که علاقه دارید یا نه.',
    },
    en: {
      subject: 'A call that fits you: {number}',
      body: 'The coordinating office considers your company fit for {number}. Read it and say whether you are interested.',
    },
  },
  MatchSelfApplied: {
    fa: {
      subject: 'شرکتی برای {number} داوطلب شد',
      body: 'شرکتی خود برای فراخوان {number} درخواست داده است و در انتظار پاسخ شماست.',
    },
    en: {
      subject: 'A company applies for {number}',
      body: 'A company applied for {number} by itself and waits for your answer.',
    },
  },
  MatchAdmitted: {
    fa: {
      subject: 'درخواست شما برای {number} پذیرفته شد',
      body: 'کانون هماهنگی شرکت شما را به فراخوان {number} راه داد؛ اکنون می‌توانید پیشنهاد دهید.',
    },
    en: {
      subject: 'You are admitted to {number}',
      body: 'The coordinating office admitted your company to {number}; you can now propose.',
    },
  },
  MatchRejected: {
    fa: {
      subject: 'درخواست شما برای {number} پذیرفته نشد',
      body: 'کانون هماهنگی درخواست شرکت شما برای فراخوان {number} («{title}») را نپذیرفت؛ دلیل آن کنار درخواست آمده است.',
    },
    en: {
      subject: 'Your application for {number} was not accepted',
      body: 'The coordinating office did not accept your application for {number} (“{title}”); the reason stands with it.',
    },
  },
  MatchInterested: {
    fa: {
      subject: 'شرکتی به {number} علاقه نشان داد',
      body: 'یکی از شرکت‌های آگاه‌شده به فراخوان {number} علاقه نشان داده است.',
    },
    en: {
      subject: 'A company is interested in {number}',
      body: 'One of the companies you told is interested in {number}.',
    },
  },
  MatchDeclined: {
    fa: {
      subject: 'شرکتی از {number} چشم پوشید',
      body: 'یکی از شرکت‌های آگاه‌شده به فراخوان {number} پاسخ نمی‌دهد؛ دلیل آن کنار نام شرکت آمده است.',
    },
    en: {
      subject: 'A company declines {number}',
      body: 'One of the companies you told does not answer {number}; its reason stands with it.',
    },
  },
  MatchReminder: {
    fa: {
      subject: 'هنوز به {number} پاسخ نداده‌اید',
      body: 'نیمی از زمان پاسخ شرکت شما به فراخوان {number} گذشته است. بنویسید که علاقه دارید یا نه.',
    },
    en: {
      subject: '{number} waits for your answer',
      body: 'Half of the time for your company to answer {number} is over. Say whether you are interested.',
    },
  },
  MatchExpired: {
    fa: {
      subject: 'زمان پاسخ به {number} گذشت',
      body: 'شرکت شما به فراخوان {number} پاسخ نداد. تا زمانی که فراخوان باز است هنوز می‌توانید علاقه خود را بنویسید.',
    },
    en: {
      subject: 'The time to answer {number} is over',
      body: 'Your company did not answer {number}. While the call is open you can still say that you are interested.',
    },
  },
  MatchEnded: {
    fa: {
      subject: 'فراخوان {number} پایان یافت',
      body: 'فراخوان {number} بسته یا لغو شد، پیش از آنکه دربارهٔ درخواست شرکت شما تصمیمی گرفته شود.',
    },
    en: {
      subject: 'The call {number} has ended',
      body: 'The call {number} was closed or cancelled before anything was decided on your application.',
    },
  },
  MatchReconsidered: {
    fa: {
      subject: 'درخواست شما برای {number} دوباره بررسی می‌شود',
      body: 'کانون هماهنگی درخواست شرکت شما برای فراخوان {number} را دوباره بررسی می‌کند.',
    },
    en: {
      subject: 'Your application for {number} is looked at again',
      body: 'The coordinating office looks at your application for {number} again.',
    },
  },
  SupplyGap: {
    fa: {
      subject: 'هنوز شرکتی برای {number} برگزیده نشده است',
      body: 'از گشایش فراخوان {number} روزها گذشته و هیچ شرکتی از آن آگاه نشده است؛ این کمبود ثبت شد.',
    },
    en: {
      subject: 'Nobody was told of {number} yet',
      body: 'Days have passed since {number} opened and no company was told of it; the gap is on record.',
    },
  },
} satisfies NoticeTexts;
