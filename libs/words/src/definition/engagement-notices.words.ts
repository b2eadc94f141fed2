import { notices } from '../entries.js';

/** What is told while somebody is found who defines, and while they do. */
export const engagementNotices = notices({
  EngagementOffered: {
    fa: {
      subject: 'پیشنهاد همکاری برای تعریف یک مسئله',
      body: 'کانون هماهنگی از سازمان شما خواسته است مسئله‌ای را تعریف کند. لطفاً پیشنهاد همکاری را بخوانید و آن را بپذیرید، یا با ذکر دلیل نپذیرید.',
    },
    en: {
      subject: 'You are offered a problem to define',
      body: 'An office offers your organization the definition of a problem. Please read the offer and accept it, or decline with a reason.',
    },
  },
  EngagementExpired: {
    fa: {
      subject: 'پیشنهاد همکاری بی‌پاسخ ماند',
      body: 'مهلت پاسخ به پیشنهاد همکاری برای تعریف یک مسئله گذشت. کانون هماهنگی می‌تواند از تعریف‌کننده دیگری دعوت کند.',
    },
    en: {
      subject: 'An offer to define a problem has expired',
      body: 'The time to answer the offer is over. The office may ask another definer.',
    },
  },
  EngagementDeclined: {
    fa: {
      subject: 'تعریف‌کننده پیشنهاد همکاری را نپذیرفت',
      body: 'تعریف‌کننده‌ای که دعوت کرده بودید نپذیرفت و دلیل آن را نوشته است. لطفاً تعریف‌کننده دیگری را برگزینید.',
    },
    en: {
      subject: 'A definer declined',
      body: 'The definer you had asked declined and says why. Please choose another one.',
    },
  },
  DefinerCandidateProposed: {
    fa: {
      subject: 'تعریف‌کننده دیگری لازم است',
      body: 'تعریف‌کننده‌ای که در نظر داشتید ادامه نمی‌دهد. فهرست تعریف‌کنندگان دوباره سنجیده شده و گزینه بعدی در بالای آن است. لطفاً به او پیشنهاد همکاری دهید.',
    },
    en: {
      subject: 'The next definer is proposed',
      body: 'The definer you had in mind does not go on. The definers were ranked anew, and the next one stands at the top. Please make an offer.',
    },
  },
  EngagementApplied: {
    fa: {
      subject: 'داوطلبی برای تعریف یک مسئله رسید',
      body: 'تعریف‌کننده‌ای برای تعریف مسئله‌ای داوطلب شده است. راه کار، زمان و دستمزد آن را ببینید و تصمیم بگیرید.',
    },
    en: {
      subject: 'A definer applies for a problem',
      body: 'A definer applies to define a problem. Please look at its approach, time and fee, and decide.',
    },
  },
  EngagementRetracted: {
    fa: {
      subject: 'یک داوطلبی پس گرفته شد',
      body: 'تعریف‌کننده‌ای داوطلبی خود برای تعریف مسئله‌ای را پس گرفت. رسیدگی به آن دیگر لازم نیست.',
    },
    en: {
      subject: 'An application was taken back',
      body: 'A definer took its application to define a problem back. It needs no decision any more.',
    },
  },
  EngagementAccepted: {
    fa: {
      subject: 'تعریف مسئله آغاز شد',
      body: 'تعریف‌کننده پیشنهاد همکاری را پذیرفت و کار را آغاز کرد. نشانی تماس دو طرف را در همین همکاری تعریف می‌یابید.',
    },
    en: {
      subject: 'The definition of a problem begins',
      body: "The definer accepted the offer and begins. Both sides find each other's contact with the engagement.",
    },
  },
  EngagementChosen: {
    fa: {
      subject: 'تعریف‌کننده مسئله برگزیده شد',
      body: 'کانون هماهنگی از میان داوطلبان تعریف‌کننده را برگزید و کار آغاز شد. نشانی تماس دو طرف را در همین همکاری تعریف می‌یابید.',
    },
    en: {
      subject: 'A definer is chosen',
      body: "The office chose among those who applied, and the definition begins. Both sides find each other's contact with the engagement.",
    },
  },
  EngagementConflictDeclared: {
    fa: {
      subject: 'تعریف‌کننده تعارض منافع اعلام کرد',
      body: 'تعریف‌کننده اعلام کرده است که در این کار تعارض منافع دارد. لطفاً تصمیم بگیرید که ادامه دهد یا نه.',
    },
    en: {
      subject: 'A definer declared a conflict of interest',
      body: 'The definer says that it has a conflict of interest here. Please decide whether it goes on.',
    },
  },
  EngagementConflictWaived: {
    fa: {
      subject: 'با وجود تعارض منافع می‌توانید ادامه دهید',
      body: 'کانون هماهنگی از آنچه اعلام کرده‌اید آگاه است و ادامه کار را پذیرفته است. لطفاً گام بعدی را بردارید.',
    },
    en: {
      subject: 'You may go on in spite of what you declared',
      body: 'The office knows what you declared and lets you go on. Please take the next step.',
    },
  },
});
