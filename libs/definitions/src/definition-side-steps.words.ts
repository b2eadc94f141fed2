import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  EngagementExpired: {
    fa: {
      subject: 'پیشنهاد تعریف مسئله بی‌پاسخ ماند',
      body: 'مهلت پاسخ به پیشنهاد تعریف مسئله به سر آمد. کانون می‌تواند تعریف‌کننده دیگری را در نظر بگیرد.',
    },
    en: {
      subject: 'An offer to define a problem has expired',
      body: 'The time to answer the offer is over. The office may consider another definer.',
    },
  },
  EngagementRetracted: {
    fa: { subject: 'درخواست تعریف مسئله پس گرفته شد', body: 'تعریف‌کننده‌ای درخواست خود را پس گرفت.' },
    en: { subject: 'An application was taken back', body: 'A definer took its application back.' },
  },
  EngagementConflictDeclared: {
    fa: {
      subject: 'تعریف‌کننده تعارض منافع اعلام کرد',
      body: 'تعریف‌کننده اعلام کرده است که چیزی میان او و تعریف بی‌طرفانه می‌ایستد. کانون تصمیم می‌گیرد که ادامه دهد یا نه.',
    },
    en: {
      subject: 'A definer declared a conflict of interest',
      body: 'The definer says that something stands between it and a fair definition. The office decides whether it goes on.',
    },
  },
  EngagementConflictWaived: {
    fa: {
      subject: 'با وجود تعارض اعلام‌شده می‌توانید ادامه دهید',
      body: 'کانون با دانستن آنچه اعلام کرده‌اید، ادامه کار را پذیرفت.',
    },
    en: {
      subject: 'You may go on in spite of what you declared',
      body: 'The office knows what you declared and lets you go on.',
    },
  },
  DefinitionNewVersionBegun: {
    fa: {
      subject: 'نسخه تازه‌ای از تعریف آغاز شد',
      body: 'نسخه تازه‌ای از تعریف مسئله نوشته می‌شود. تا تأیید آن، نسخه پیشین برقرار است.',
    },
    en: {
      subject: 'A new version of a definition was begun',
      body: 'The next version of the definition is being written. Until it is approved the earlier one stands.',
    },
  },
  DefinitionTakenBack: {
    fa: {
      subject: 'متن تعریف پس گرفته شد',
      body: 'تعریف مسئله پیش از امضا برای ادامه کار پس گرفته شد. هنگامی که آماده شود دوباره از شما امضا خواسته می‌شود.',
    },
    en: {
      subject: 'A definition was taken back',
      body: 'The definition was taken back before it was signed, to be worked on. You will be asked again when it is ready.',
    },
  },
  DefinitionAbandoned: {
    fa: { subject: 'کار تعریف مسئله پایان یافت', body: 'مسئله پایان یافته است و تعریف آن ادامه نمی‌یابد.' },
    en: {
      subject: 'Work on a definition has ended',
      body: 'The problem has ended, so its definition is not carried on.',
    },
  },
  DefinitionBroken: {
    fa: {
      subject: 'متن امضاشده دستکاری شده است',
      body: 'متنی که صاحب مسئله امضا کرده دیگر همان متن نیست. هیچ گامی بر پایه آن برداشته نمی‌شود تا بررسی شود.',
    },
    en: {
      subject: 'A signed text has been tampered with',
      body: 'The text that the owner signed is not the same any more. No step is taken on it until this is looked into.',
    },
  },
  DefinerCandidateProposed: {
    fa: {
      subject: 'تعریف‌کننده بعدی پیشنهاد می‌شود',
      body: 'تعریف‌کننده‌ای که برگزیده بودید ادامه نمی‌دهد. فهرست تعریف‌کنندگان دوباره سنجیده شد؛ نامزد بعدی در بالای آن آمده است.',
    },
    en: {
      subject: 'The next definer is proposed',
      body: 'The definer you had in mind does not go on. The definers were ranked anew; the next one stands at the top of the list.',
    },
  },
} satisfies NoticeTexts;
