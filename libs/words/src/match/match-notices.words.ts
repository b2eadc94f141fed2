import { notices } from '../entries.js';

const params = { number: 'text' } as const;

export const matchNotices = notices({
  MatchesFound: {
    params,
    fa: {
      subject: 'شرکت‌های مناسب برای {number} یافت شد',
      body: 'شرکت‌ها برای درخواست پیشنهاد {number} سنجیده شدند و فهرست آن‌ها در انتظار بازبینی شماست.',
    },
    en: {
      subject: 'Companies are found for {number}',
      body: 'Companies were scored for {number}. The list waits for your review.',
    },
  },
  MatchNotified: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'درخواست پیشنهادی که با توان شما می‌خواند: {number}',
      body: 'کانون هماهنگی شرکت شما را برای {number} («{title}») مناسب دانسته است. آن را بخوانید و بنویسید که علاقه دارید یا نه.',
    },
    en: {
      subject: 'An RFP that fits you: {number}',
      body: 'The coordinating office considers your company fit for {number} (“{title}”). Read it and say whether you are interested.',
    },
  },
  MatchSelfApplied: {
    params,
    fa: {
      subject: 'شرکتی برای {number} داوطلب شد',
      body: 'شرکتی خود برای درخواست پیشنهاد {number} داوطلب شده و در انتظار پاسخ شماست.',
    },
    en: {
      subject: 'A company applies for {number}',
      body: 'A company applied for {number} by itself and waits for your answer.',
    },
  },
  MatchAdmitted: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'شرکت شما برای {number} پذیرفته شد',
      body: 'کانون هماهنگی شرکت شما را که برای {number} («{title}») داوطلب شده بود پذیرفت. اکنون می‌توانید پیشنهاد دهید.',
    },
    en: {
      subject: 'You are admitted to {number}',
      body: 'The coordinating office admitted your company, which applied for {number} (“{title}”). You can now propose.',
    },
  },
  MatchRejected: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'شرکت شما برای {number} پذیرفته نشد',
      body: 'کانون هماهنگی شرکت شما را برای {number} («{title}») نپذیرفت. دلیل آن در صفحه همین تطبیق آمده است.',
    },
    en: {
      subject: 'Your application for {number} was not accepted',
      body: 'The coordinating office did not accept your application for {number} (“{title}”). The reason stands with the match.',
    },
  },
  MatchInterested: {
    params,
    fa: {
      subject: 'شرکتی به {number} علاقه نشان داد',
      body: 'یکی از شرکت‌های خبردار به درخواست پیشنهاد {number} علاقه نشان داده است. کاری لازم نیست.',
    },
    en: {
      subject: 'A company is interested in {number}',
      body: 'One of the companies you told is interested in {number}. There is nothing to do.',
    },
  },
  MatchDeclined: {
    params,
    fa: {
      subject: 'شرکتی از {number} چشم پوشید',
      body: 'یکی از شرکت‌های خبردار از درخواست پیشنهاد {number} چشم پوشید. دلیل آن کنار نام شرکت آمده است.',
    },
    en: {
      subject: 'A company declines {number}',
      body: 'One of the companies you told does not answer {number}. Its reason stands with its name.',
    },
  },
  MatchReminder: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'هنوز به {number} پاسخ نداده‌اید',
      body: 'نیمی از زمان پاسخ شرکت شما به {number} («{title}») گذشته است. بنویسید که علاقه دارید یا نه.',
    },
    en: {
      subject: '{number} waits for your answer',
      body: 'Half of the time for your company to answer {number} (“{title}”) is over. Say whether you are interested.',
    },
  },
  MatchExpired: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'زمان پاسخ به {number} گذشت',
      body: 'شرکت شما به {number} («{title}») پاسخ نداد. تا هنگامی که این درخواست پیشنهاد باز است، هنوز می‌توانید اعلام علاقه کنید.',
    },
    en: {
      subject: 'The time to answer {number} is over',
      body: 'Your company did not answer {number} (“{title}”). While the RFP is open you can still say that you are interested.',
    },
  },
  MatchEnded: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'درخواست پیشنهاد {number} پایان یافت',
      body: '{number} («{title}») بسته یا لغو شد، پیش از آنکه درباره داوطلبی شرکت شما تصمیمی گرفته شود. کاری لازم نیست.',
    },
    en: {
      subject: 'The RFP {number} has ended',
      body: '{number} (“{title}”) was closed or cancelled before anything was decided on your application. There is nothing to do.',
    },
  },
  MatchReconsidered: {
    params: { ...params, title: 'text' },
    fa: {
      subject: 'داوطلبی شما برای {number} دوباره بررسی می‌شود',
      body: 'کانون هماهنگی داوطلبی شرکت شما برای {number} («{title}») را دوباره بررسی می‌کند. نتیجه را به شما خبر می‌دهیم.',
    },
    en: {
      subject: 'Your application for {number} is looked at again',
      body: 'The coordinating office looks at your application for {number} (“{title}”) again. You will be told what comes of it.',
    },
  },
  SupplyGap: {
    params,
    fa: {
      subject: 'هنوز شرکتی برای {number} تأیید نشده است',
      body: 'از گشایش درخواست پیشنهاد {number} روزها گذشته و هیچ شرکتی خبردار نشده است. این کمبود ثبت شد؛ لطفاً فهرست شرکت‌ها را بازبینی کنید.',
    },
    en: {
      subject: 'Nobody was told of {number} yet',
      body: 'Days have passed since {number} opened, and no company was told of it. The gap is on record; please review the list of companies.',
    },
  },
});
