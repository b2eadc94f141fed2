import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  RfpSubmitted: {
    fa: {
      subject: 'یک فراخوان در انتظار بازبینی است',
      body: 'صاحب مسئله یک درخواست پیشنهاد را امضا کرده و برای بازبینی فرستاده است. بازبین باید کسی باشد که در نوشتن آن دست نداشته است.',
    },
    en: {
      subject: 'An RFP waits for review',
      body: 'An owner signed a request for proposals and sent it to review. Whoever reviews it must not have written any of it.',
    },
  },
  RfpChangesRequested: {
    fa: {
      subject: 'فراخوان برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده خواسته است در درخواست پیشنهاد چیزی اصلاح شود؛ یادداشت او کنار فراخوان است. امضای پیشین دیگر اعتبار ندارد.',
    },
    en: {
      subject: 'Changes to the RFP are asked for',
      body: 'The coordinator asks for changes; the note stands with the RFP. The signature given before is void.',
    },
  },
  RfpApproved: {
    fa: {
      subject: 'فراخوان تأیید شد',
      body: 'هماهنگ‌کننده دوم درخواست پیشنهاد را تأیید کرد. در زمان تعیین‌شده خودبه‌خود گشوده می‌شود.',
    },
    en: {
      subject: 'The RFP is approved',
      body: 'The second coordinator approved the request for proposals. It opens by itself at its time.',
    },
  },
  RfpOpened: {
    fa: {
      subject: 'فراخوان {number} گشوده شد',
      body: 'درخواست پیشنهاد {number} اکنون باز است و شرکت‌های مناسب جست‌وجو می‌شوند.',
    },
    en: {
      subject: '{number} is open',
      body: 'The request for proposals {number} is open now, and fitting companies are being looked for.',
    },
  },
  RfpClosed: {
    fa: { subject: 'مهلت فراخوان {number} پایان یافت', body: 'از این پس پیشنهادی برای {number} پذیرفته نمی‌شود.' },
    en: { subject: 'The deadline of {number} is over', body: 'No proposal is taken for {number} any more.' },
  },
  RfpProposalsOpened: {
    fa: {
      subject: 'پیشنهادهای {number} گشوده شد',
      body: 'پیشنهادهای فراخوان {number} اکنون خواندنی است. تصمیم فعلاً بیرون از سامانه گرفته می‌شود.',
    },
    en: {
      subject: 'The proposals of {number} are opened',
      body: 'The proposals for {number} can be read now. For the time being the decision is taken outside Peyvand.',
    },
  },
  RfpFailed: {
    fa: {
      subject: 'فراخوان {number} بی‌نتیجه پایان یافت',
      body: 'فراخوان {number} بی‌نتیجه ماند؛ دلیل کنار آن آمده است. می‌توان بر همان تعریف فراخوان تازه‌ای ساخت.',
    },
    en: {
      subject: '{number} ended without a result',
      body: '{number} ended without a result; the reason stands with it. A new RFP can be made on the same definition.',
    },
  },
  RfpCancelled: {
    fa: {
      subject: 'یک فراخوان لغو شد',
      body: 'درخواست پیشنهادی که با آن سروکار داشتید لغو شد. دلیل آن کنار فراخوان آمده است.',
    },
    en: {
      subject: 'An RFP was cancelled',
      body: 'A request for proposals that you had to do with was cancelled. The reason stands with the RFP.',
    },
  },
  QuestionAsked: {
    fa: {
      subject: 'پرسشی درباره {number} رسید',
      body: 'شرکتی درباره فراخوان {number} پرسیده است. پاسخ به همه می‌رسد؛ پرسنده را تنها کانون می‌شناسد.',
    },
    en: {
      subject: 'A question about {number}',
      body: 'A company asks about {number}. The answer goes to all; only the office knows who asked.',
    },
  },
  QuestionAnswered: {
    fa: {
      subject: 'پرسشی درباره {number} پاسخ گرفت',
      body: 'به پرسشی درباره فراخوان {number} پاسخ داده شد؛ پاسخ برای همه یکی است.',
    },
    en: {
      subject: 'A question about {number} is answered',
      body: 'A question about {number} has its answer; it is the same for all.',
    },
  },
} satisfies NoticeTexts;
