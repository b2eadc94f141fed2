import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  RfpTakenBack: {
    fa: {
      subject: 'صاحب مسئله فراخوان را پس گرفت',
      body: 'صاحب مسئله درخواست پیشنهاد را پیش از گشایش برای اصلاح پس گرفت. امضا و تأیید پیشین دیگر اعتبار ندارد.',
    },
    en: {
      subject: 'The owner took an RFP back',
      body: 'The owner took a request for proposals back into writing before it opened. Its signature and approval are void.',
    },
  },
  RfpDeadlineMoved: {
    fa: {
      subject: 'مهلت فراخوان {number} دیرتر شد',
      body: 'پرسشی درباره فراخوان {number} بی‌پاسخ مانده بود، پس مهلت یک بار دیرتر شد. مهلت تازه کنار فراخوان آمده است.',
    },
    en: {
      subject: 'The deadline of {number} moved',
      body: 'A question about {number} was still open, so the deadline moved later, once. The new one stands with the RFP.',
    },
  },
  AddendumPublished: {
    fa: {
      subject: 'الحاقیه‌ای برای {number} منتشر شد',
      body: 'فراخوان {number} تغییر کرد. آنچه تغییر کرده و دلیل آن کنار فراخوان آمده است.',
    },
    en: {
      subject: 'An addendum to {number} was published',
      body: '{number} has changed. What changed, and why, stands with the RFP.',
    },
  },
  RfpSignatureAsked: {
    fa: {
      subject: 'یک درخواست پیشنهاد در انتظار امضای شماست',
      body: 'نویسنده درخواست پیشنهاد از شما خواسته است آن را بخوانید و امضا کنید. اگر متن دوباره تغییر کند، این خواسته پس گرفته می‌شود.',
    },
    en: {
      subject: 'An RFP waits for your signature',
      body: 'Who wrote the request for proposals asks you to read and sign it. If the text changes again, this is void.',
    },
  },
  AddendumSignatureAsked: {
    fa: {
      subject: 'الحاقیه‌ای برای {number} در انتظار امضای شماست',
      body: 'نویسنده الحاقیه {number} از شما خواسته است آن را بخوانید و امضا کنید. اگر متن دوباره تغییر کند، این خواسته پس گرفته می‌شود.',
    },
    en: {
      subject: 'An addendum to {number} waits for your signature',
      body: 'Who wrote the addendum to {number} asks you to read and sign it. If the text changes again, this is void.',
    },
  },
  AddendumSubmitted: {
    fa: {
      subject: 'الحاقیه‌ای برای {number} در انتظار بازبینی است',
      body: 'صاحب مسئله الحاقیه‌ای برای فراخوان {number} امضا کرده است که هماهنگ‌کننده دومی باید تأیید کند.',
    },
    en: {
      subject: 'An addendum to {number} waits for review',
      body: 'The owner signed an addendum to {number} that a second officer must approve.',
    },
  },
  AddendumChangesRequested: {
    fa: {
      subject: 'الحاقیه {number} برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده خواسته است در الحاقیه فراخوان {number} چیزی اصلاح شود؛ یادداشت او کنار آن است.',
    },
    en: {
      subject: 'Changes to the addendum to {number} are asked for',
      body: 'The coordinator asks for changes to the addendum to {number}; the note stands with it.',
    },
  },
  SavedSearchFound: {
    fa: {
      subject: 'جست‌وجوی شما فراخوان {number} را یافت',
      body: 'فراخوان {number} گشوده شد و با یکی از جست‌وجوهای نگه‌داشته شما می‌خواند.',
    },
    en: { subject: 'Your search found {number}', body: '{number} opened and fits one of your saved searches.' },
  },
} satisfies NoticeTexts;
