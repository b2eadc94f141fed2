import { notices } from '../entries.js';

/** From its opening on an RFP is named by number and teaser title; before, nothing of it leaves the page. */
export const rfpNotices = notices({
  RfpSubmitted: {
    fa: {
      subject: 'یک درخواست پیشنهاد در انتظار بازبینی است',
      body: 'صاحب مسئله درخواست پیشنهادی را امضا کرده و برای بازبینی فرستاده است. لطفاً آن را بخوانید و تأیید کنید یا برای اصلاح بازگردانید. بازبین نباید در نوشتن آن دست داشته باشد.',
    },
    en: {
      subject: 'An RFP waits for review',
      body: 'An owner signed an RFP and sent it to review. Please read it, and approve it or request changes. Whoever reviews it must not have written any of it.',
    },
  },
  RfpChangesRequested: {
    fa: {
      subject: 'درخواست پیشنهاد برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده خواسته است درخواست پیشنهاد شما اصلاح شود. توضیح او کنار آن آمده است. لطفاً متن را اصلاح کنید. سپس باید دوباره امضا شود، زیرا امضای پیشین دیگر اعتبار ندارد.',
    },
    en: {
      subject: 'Changes to the RFP are asked for',
      body: 'The coordinator asks for changes to your RFP; the note stands with it. Please make them. It must then be signed again, because the earlier signature is void.',
    },
  },
  RfpApproved: {
    fa: {
      subject: 'درخواست پیشنهاد تأیید شد',
      body: 'هماهنگ‌کننده درخواست پیشنهاد شما را تأیید کرد. در زمان تعیین‌شده خودبه‌خود باز می‌شود و اکنون کاری از سوی شما لازم نیست.',
    },
    en: {
      subject: 'The RFP is approved',
      body: 'The coordinator approved your RFP. It opens by itself at its time, and there is nothing for you to do now.',
    },
  },
  RfpTakenBack: {
    fa: {
      subject: 'صاحب مسئله درخواست پیشنهاد را پس گرفت',
      body: 'صاحب مسئله درخواست پیشنهاد را پیش از باز شدن برای ویرایش پس گرفت. امضا و تأیید پیشین دیگر اعتبار ندارد. پس از ویرایش باید دوباره امضا و بازبینی شود.',
    },
    en: {
      subject: 'The owner took an RFP back',
      body: 'The owner took an RFP back into writing before it opened. Its signature and approval are void. It will have to be signed and reviewed again.',
    },
  },
  RfpOpened: {
    fa: {
      subject: 'درخواست پیشنهاد {number} باز شد',
      body: 'درخواست پیشنهاد {number} («{title}») باز شد. شرکت‌ها تا {closesAt, date, long} ساعت {closesAt, time, short} می‌توانند پیشنهاد دهند. لطفاً به پرسش‌هایی که می‌رسد به‌موقع پاسخ دهید.',
    },
    en: {
      subject: '{number} is open',
      body: '{number} (“{title}”) is open. Companies can propose until {closesAt, date, long} at {closesAt, time, short}. Please answer in good time what they ask.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  RfpClosed: {
    fa: {
      subject: 'مهلت درخواست پیشنهاد {number} پایان یافت',
      body: 'مهلت درخواست پیشنهاد {number} («{title}») پایان یافت و دیگر پیشنهادی پذیرفته نمی‌شود. پیشنهادهای رسیده خودبه‌خود گشوده می‌شود و اکنون کاری لازم نیست.',
    },
    en: {
      subject: 'The deadline of {number} is over',
      body: 'The deadline of {number} (“{title}”) is over, and no proposal is taken any more. Those that came are opened by themselves; there is nothing to do now.',
    },
    params: { number: 'text', title: 'text' },
  },
  RfpProposalsOpened: {
    fa: {
      subject: 'پیشنهادهای {number} گشوده شد',
      body: 'پیشنهادهای درخواست پیشنهاد {number} («{title}») گشوده شد. لطفاً آن‌ها را بخوانید. تصمیم فعلاً بیرون از سامانه پیوند گرفته می‌شود.',
    },
    en: {
      subject: 'The proposals of {number} are opened',
      body: 'The proposals for {number} (“{title}”) are opened. Please read them. For the time being the decision is taken outside Peyvand.',
    },
    params: { number: 'text', title: 'text' },
  },
  RfpFailed: {
    fa: {
      subject: 'درخواست پیشنهاد {number} بی‌نتیجه پایان یافت',
      body: 'درخواست پیشنهاد {number} («{title}») بی‌نتیجه پایان یافت. دلیل آن در صفحه‌اش آمده است. بر پایه همان تعریف مسئله می‌توان درخواست پیشنهاد تازه‌ای نوشت.',
    },
    en: {
      subject: '{number} ended without a result',
      body: '{number} (“{title}”) ended without a result. The reason stands on its page. A new RFP can be written on the same definition.',
    },
    params: { number: 'text', title: 'text' },
  },
  RfpCancelled: {
    fa: {
      subject: 'یک درخواست پیشنهاد لغو شد',
      body: '{wasOpen, select, yes {درخواست پیشنهاد {number} («{title}») لغو شد.} other {درخواست پیشنهادی که به شما مربوط است پیش از باز شدن لغو شد.}} دلیل آن در صفحه‌اش آمده است و دیگر کاری برای آن لازم نیست.',
    },
    en: {
      subject: 'An RFP was cancelled',
      body: '{wasOpen, select, yes {{number} (“{title}”) was cancelled.} other {An RFP that concerns you was cancelled before it opened.}} The reason stands on its page, and nothing more is to be done about it.',
    },
    params: { wasOpen: 'code', number: 'text', title: 'text' },
  },
  RfpDeadlineMoved: {
    fa: {
      subject: 'مهلت درخواست پیشنهاد {number} دیرتر شد',
      body: 'پرسشی درباره درخواست پیشنهاد {number} («{title}») بی‌پاسخ مانده بود، پس مهلت یک بار دیرتر شد. پیشنهادها اکنون تا {closesAt, date, long} ساعت {closesAt, time, short} پذیرفته می‌شود.',
    },
    en: {
      subject: 'The deadline of {number} moved',
      body: 'A question about {number} (“{title}”) was still open, so the deadline moved later, once. Proposals are now taken until {closesAt, date, long} at {closesAt, time, short}.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  QuestionAsked: {
    fa: {
      subject: 'پرسشی درباره {number} رسید',
      body: 'شرکتی درباره درخواست پیشنهاد {number} («{title}») پرسشی دارد. لطفاً تا {answersUntil, date, long} ساعت {answersUntil, time, short} پاسخ دهید. پاسخ به همه می‌رسد و پرسنده را تنها کانون هماهنگی می‌شناسد.',
    },
    en: {
      subject: 'A question about {number}',
      body: 'A company asks about {number} (“{title}”). Please answer by {answersUntil, date, long} at {answersUntil, time, short}. The answer goes to all, and only the office knows who asked.',
    },
    params: { number: 'text', title: 'text', answersUntil: 'date' },
  },
  QuestionAnswered: {
    fa: {
      subject: 'پرسشی درباره {number} پاسخ گرفت',
      body: 'به پرسشی درباره درخواست پیشنهاد {number} («{title}») پاسخ داده شد. پاسخ برای همه یکی است. لطفاً آن را پیش از فرستادن پیشنهاد بخوانید.',
    },
    en: {
      subject: 'A question about {number} is answered',
      body: 'A question about {number} (“{title}”) has its answer, the same for all. Please read it before you hand a proposal in.',
    },
    params: { number: 'text', title: 'text' },
  },
  RfpSignatureAsked: {
    fa: {
      subject: 'یک درخواست پیشنهاد در انتظار امضای شماست',
      body: 'نویسنده درخواست پیشنهاد شما آن را برای امضا آماده کرده است. لطفاً متن را بخوانید و امضا کنید یا اصلاح کنید. با هر تغییر متن، امضا باید دوباره خواسته شود.',
    },
    en: {
      subject: 'An RFP waits for your signature',
      body: 'Who wrote your RFP asks you to sign it. Please read it, and sign or change it. If the text changes, the signature must be asked for again.',
    },
  },
  AddendumSignatureAsked: {
    fa: {
      subject: 'الحاقیه‌ای برای {number} در انتظار امضای شماست',
      body: 'نویسنده الحاقیه درخواست پیشنهاد {number} آن را برای امضا آماده کرده است. لطفاً متن را بخوانید و امضا کنید یا اصلاح کنید. با هر تغییر متن، امضا باید دوباره خواسته شود.',
    },
    en: {
      subject: 'An addendum to {number} waits for your signature',
      body: 'Who wrote the addendum to {number} asks you to sign it. Please read it, and sign or change it. If the text changes, the signature must be asked for again.',
    },
    params: { number: 'text' },
  },
  AddendumSubmitted: {
    fa: {
      subject: 'الحاقیه‌ای برای {number} در انتظار بازبینی است',
      body: 'صاحب مسئله الحاقیه‌ای برای درخواست پیشنهاد {number} («{title}») امضا کرده است. لطفاً آن را پیش از پایان مهلت در {closesAt, date, long} تأیید کنید یا برای اصلاح بازگردانید. بازبین نباید در نوشتن آن دست داشته باشد.',
    },
    en: {
      subject: 'An addendum to {number} waits for review',
      body: 'The owner signed an addendum to {number} (“{title}”). Please approve it or request changes before the deadline on {closesAt, date, long}. Whoever reviews it must not have written any of it.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  AddendumChangesRequested: {
    fa: {
      subject: 'الحاقیه {number} برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده خواسته است الحاقیه درخواست پیشنهاد {number} («{title}») اصلاح شود. توضیح او کنار آن آمده است. لطفاً متن را اصلاح و دوباره امضا کنید.',
    },
    en: {
      subject: 'Changes to the addendum to {number} are asked for',
      body: 'The coordinator asks for changes to the addendum to {number} (“{title}”); the note stands with it. Please make them and sign again.',
    },
    params: { number: 'text', title: 'text' },
  },
  AddendumPublished: {
    fa: {
      subject: 'الحاقیه‌ای برای {number} منتشر شد',
      body: 'درخواست پیشنهاد {number} («{title}») تغییر کرد. آنچه تغییر کرده و دلیل آن در الحاقیه آمده است؛ لطفاً آن را بخوانید. مهلت اکنون {closesAt, date, long} ساعت {closesAt, time, short} است.',
    },
    en: {
      subject: 'An addendum to {number} was published',
      body: '{number} (“{title}”) has changed. Please read in the addendum what changed, and why. The deadline is now {closesAt, date, long} at {closesAt, time, short}.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  FollowedRfpChanged: {
    fa: {
      subject: 'درخواست پیشنهاد {number} تغییر کرد',
      body: 'درخواست پیشنهاد {number} («{title}») که آن را دنبال می‌کنید تغییر کرد. مهلت آن اکنون {closesAt, date, long} ساعت {closesAt, time, short} است.',
    },
    en: {
      subject: '{number} has changed',
      body: '{number} (“{title}”), which you follow, has changed. Its deadline is now {closesAt, date, long} at {closesAt, time, short}.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  FollowedRfpClosed: {
    fa: {
      subject: 'مهلت درخواست پیشنهاد {number} پایان یافت',
      body: 'مهلت درخواست پیشنهاد {number} («{title}») که آن را دنبال می‌کنید پایان یافت و دیگر پیشنهادی پذیرفته نمی‌شود.',
    },
    en: {
      subject: 'The deadline of {number} is over',
      body: 'The deadline of {number} (“{title}”), which you follow, is over, and no proposal is taken any more.',
    },
    params: { number: 'text', title: 'text' },
  },
  FollowedRfpCancelled: {
    fa: {
      subject: 'درخواست پیشنهاد {number} لغو شد',
      body: 'درخواست پیشنهاد {number} («{title}») که آن را دنبال می‌کنید لغو شد.',
    },
    en: { subject: '{number} was cancelled', body: '{number} (“{title}”), which you follow, was cancelled.' },
    params: { number: 'text', title: 'text' },
  },
  FollowedRfpFailed: {
    fa: {
      subject: 'درخواست پیشنهاد {number} بی‌نتیجه پایان یافت',
      body: 'درخواست پیشنهاد {number} («{title}») که آن را دنبال می‌کنید بی‌نتیجه پایان یافت.',
    },
    en: {
      subject: '{number} ended without a result',
      body: '{number} (“{title}”), which you follow, ended without a result.',
    },
    params: { number: 'text', title: 'text' },
  },
  SavedSearchFound: {
    fa: {
      subject: 'جست‌وجوی شما درخواست پیشنهاد {number} را یافت',
      body: 'درخواست پیشنهاد {number} («{title}») باز است و با یکی از جست‌وجوهای نگه‌داشته شما می‌خواند. مهلت آن {closesAt, date, long} است. اگر با توان شرکت شما می‌خواند، برای آن داوطلب شوید.',
    },
    en: {
      subject: 'Your search found {number}',
      body: '{number} (“{title}”) is open and fits one of your saved searches. Its deadline is {closesAt, date, long}. If it fits your company, apply for it.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
});
