import { notices } from '../entries.js';

/** What is told of the text and its versions. */
export const definitionNotices = notices({
  DefinitionSignatureAsked: {
    fa: {
      subject: 'تعریف مسئله شما آماده امضاست',
      body: 'تعریف‌کننده متن تعریف را برای امضا فرستاده است. لطفاً آن را بخوانید و امضا کنید، یا بنویسید چه چیزی باید تغییر کند.',
    },
    en: {
      subject: 'The definition of your problem is ready to sign',
      body: 'The definer sent you the text. Please read it and sign, or say what has to change.',
    },
  },
  DefinitionChangesRequested: {
    fa: {
      subject: 'صاحب مسئله اصلاح تعریف را خواسته است',
      body: 'صاحب مسئله متن را امضا نکرده و نوشته است چه چیزی باید تغییر کند. متن دوباره برای شما باز است. لطفاً آن را اصلاح کنید.',
    },
    en: {
      subject: 'The owner asks for changes',
      body: 'The owner did not sign and says what has to change. The text is open to you again. Please correct it.',
    },
  },
  DefinitionTakenBack: {
    fa: {
      subject: 'متن تعریف پس گرفته شد',
      body: 'متن تعریف پیش از امضا برای ادامه کار پس گرفته شد. هنگامی که آماده شود، دوباره از شما امضا خواسته می‌شود.',
    },
    en: {
      subject: 'A definition was taken back',
      body: 'The text was taken back before it was signed, to be worked on. You will be asked again when it is ready.',
    },
  },
  DefinitionSigned: {
    fa: {
      subject: 'تعریفی امضا شد و در انتظار تأیید است',
      body: 'صاحب مسئله تعریف را امضا کرد. گام بعدی با کانون هماهنگی است که آن را تأیید کند یا برای اصلاح بازگرداند.',
    },
    en: {
      subject: 'A signed definition waits for approval',
      body: 'The owner signed the definition. Next the office approves it or sends it back.',
    },
  },
  DefinitionSentBack: {
    fa: {
      subject: 'تعریف برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده تعریف امضاشده را بازگرداند و نوشته است چه چیزی باید تغییر کند. امضای پیشین اعتبار ندارد. پس از اصلاح، دوباره امضا لازم است.',
    },
    en: {
      subject: 'The definition was sent back',
      body: 'The coordinator sent the signed definition back and says what has to change. The signature is void. Once corrected it has to be signed again.',
    },
  },
  DefinitionApproved: {
    fa: {
      subject: 'تعریف مسئله تأیید شد',
      body: 'کانون هماهنگی تعریف را تأیید کرد. اکنون می‌توانید بر پایه آن درخواست پیشنهاد بنویسید.',
    },
    en: {
      subject: 'The definition is approved',
      body: 'The office approved the definition. You may now write an RFP on it.',
    },
  },
  DefinitionNewVersionBegun: {
    fa: {
      subject: 'نسخه تازه‌ای از تعریف آغاز شد',
      body: 'نسخه تازه‌ای از تعریف مسئله نوشته می‌شود. تا تأیید آن، نسخه پیشین برقرار است. اگر چیزی باید تغییر کند، دیدگاه خود را کنار متن بنویسید.',
    },
    en: {
      subject: 'A new version of a definition was begun',
      body: 'The next version of the definition is being written. Until it is approved the earlier one stands. If something has to change, comment on the text.',
    },
  },
  DefinitionAbandoned: {
    fa: {
      subject: 'نوشتن یک تعریف پایان یافت',
      body: 'مسئله پایان یافته است و تعریف آن ادامه نمی‌یابد. کاری برای شما نمانده است.',
    },
    en: {
      subject: 'Work on a definition has ended',
      body: 'The problem has ended, so its definition is not carried on. Nothing is left for you to do.',
    },
  },
  DefinitionBroken: {
    fa: {
      subject: 'متن امضاشده‌ای تغییر کرده است',
      body: 'متنی که صاحب مسئله امضا کرده بود دیگر همان متن نیست. تا روشن شدن علت، گامی بر پایه آن برداشته نمی‌شود. لطفاً به مدیر سامانه خبر دهید.',
    },
    en: {
      subject: 'A signed text has been changed',
      body: 'The text that the owner signed is not the same any more. No step is taken on it until this is cleared up. Please tell the administrator.',
    },
  },
});
