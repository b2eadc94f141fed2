import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  EngagementOffered: {
    fa: {
      subject: 'تعریف یک مسئله به شما پیشنهاد شد',
      body: 'کانون هماهنگی تعریف یک مسئله را به سازمان شما پیشنهاد کرده است. بخوانید و بپذیرید یا با دلیل رد کنید.',
    },
    en: {
      subject: 'You are offered a problem to define',
      body: 'A coordinating office offers your organization the definition of a problem. Read it and accept, or decline with a reason.',
    },
  },
  EngagementApplied: {
    fa: {
      subject: 'داوطلبی برای تعریف یک مسئله',
      body: 'یک شرکت تعریف مسئله داوطلب شده است. روش، زمان و دستمزد پیشنهادی او کنار مسئله آمده است.',
    },
    en: {
      subject: 'A definer applies for a problem',
      body: 'A problem-definition firm applies. Its approach, time and fee stand with the problem.',
    },
  },
  EngagementAccepted: {
    fa: {
      subject: 'تعریف مسئله آغاز شد',
      body: 'تعریف‌کننده مسئله پذیرفت و کار را آغاز کرد. نشانی تماس دو طرف کنار کار آمده است.',
    },
    en: {
      subject: 'The definition of a problem begins',
      body: "The definer accepted and begins. Both sides find each other's contact with the engagement.",
    },
  },
  EngagementDeclined: {
    fa: {
      subject: 'پیشنهاد تعریف مسئله پذیرفته نشد',
      body: 'تعریف‌کننده‌ای که برگزیده بودید نپذیرفت؛ دلیل او کنار مسئله آمده است. تعریف‌کننده دیگری را در نظر بگیرید.',
    },
    en: {
      subject: 'A definer declined',
      body: 'The definer you had asked declined; the reason stands with the problem. Consider another one.',
    },
  },
  EngagementChosen: {
    fa: {
      subject: 'تعریف‌کننده مسئله برگزیده شد',
      body: 'کانون هماهنگی از میان داوطلبان، تعریف‌کننده مسئله را برگزید و کار آغاز شد.',
    },
    en: {
      subject: 'A definer is chosen',
      body: 'The coordinating office chose among those who applied, and the definition begins.',
    },
  },
  DefinitionSignatureAsked: {
    fa: {
      subject: 'تعریف مسئله شما آماده امضاست',
      body: 'تعریف‌کننده متن تعریف را برای امضا فرستاده است. آن را بخوانید و امضا کنید یا بنویسید چه چیزی باید عوض شود.',
    },
    en: {
      subject: 'The definition of your problem is ready to sign',
      body: 'The definer sent you the text. Read it and sign, or say what has to change.',
    },
  },
  DefinitionChangesRequested: {
    fa: {
      subject: 'صاحب مسئله خواهان اصلاح تعریف است',
      body: 'صاحب مسئله متن را امضا نکرده و یادداشتی نوشته است؛ متن دوباره برای شما باز است.',
    },
    en: {
      subject: 'The owner asks for changes',
      body: 'The owner did not sign and left a note; the text is open to you again.',
    },
  },
  DefinitionSigned: {
    fa: {
      subject: 'تعریفی امضا شد و در انتظار تأیید است',
      body: 'صاحب مسئله تعریف را امضا کرد. اکنون نوبت کانون هماهنگی است.',
    },
    en: {
      subject: 'A signed definition waits for approval',
      body: "The owner signed the definition. It is the coordinating office's turn.",
    },
  },
  DefinitionSentBack: {
    fa: {
      subject: 'تعریف برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده تعریف امضاشده را با یادداشت بازگرداند؛ امضا دیگر اعتبار ندارد.',
    },
    en: {
      subject: 'The definition was sent back',
      body: 'The coordinator sent the signed definition back with a note; the signature is void.',
    },
  },
  DefinitionApproved: {
    fa: {
      subject: 'تعریف مسئله تأیید شد',
      body: 'کانون هماهنگی تعریف را تأیید کرد. اکنون می‌توان بر پایه آن درخواست پیشنهاد نوشت.',
    },
    en: {
      subject: 'The definition is approved',
      body: 'The coordinating office approved the definition. A request for proposals can now be written on it.',
    },
  },
} satisfies NoticeTexts;
