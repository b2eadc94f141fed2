import { notices } from '../entries.js';

/** How an engagement ended: one text for each cause. */
export const engagementEnds = notices({
  EngagementReassigned: {
    fa: {
      subject: 'تعریف مسئله شما به دیگری واگذار می‌شود',
      body: 'کانون هماهنگی تعریف مسئله را از تعریف‌کننده گرفت و دلیل آن را نوشته است. آنچه نوشته شده است می‌ماند و کانون هماهنگی تعریف‌کننده دیگری می‌جوید.',
    },
    en: {
      subject: 'A definition passes to somebody else',
      body: 'The office took the definition from its definer and says why. What is written stays, and the office looks for another definer.',
    },
  },
  EngagementTakenAway: {
    fa: {
      subject: 'تعریف یک مسئله دیگر با شما نیست',
      body: 'کانون هماهنگی تعریف این مسئله را از سازمان شما گرفت و دلیل آن را نوشته است. دسترسی شما به مسئله پایان یافت و آنچه نوشته‌اید با مسئله می‌ماند.',
    },
    en: {
      subject: 'A definition was taken from you',
      body: 'The office took the definition of this problem from your organization and says why. Your access has ended, and what you wrote stays with the problem.',
    },
  },
  EngagementResigned: {
    fa: {
      subject: 'تعریف‌کننده کناره گرفت',
      body: 'تعریف‌کننده از ادامه کار کناره گرفت و دلیل آن را نوشته است. لطفاً تعریف‌کننده دیگری را برگزینید.',
    },
    en: {
      subject: 'A definer has resigned',
      body: 'The definer gave the definition up and says why. Please choose another one.',
    },
  },
  DefinerResigned: {
    fa: {
      subject: 'تعریف‌کننده مسئله شما کناره گرفت',
      body: 'تعریف‌کننده از تعریف مسئله شما کناره گرفت و دلیل آن را نوشته است. آنچه نوشته شده است می‌ماند و کانون هماهنگی تعریف‌کننده دیگری می‌جوید.',
    },
    en: {
      subject: 'The definer of your problem has resigned',
      body: 'The definer gave up the definition of your problem and says why. What is written stays, and the office looks for another definer.',
    },
  },
  EngagementCancelled: {
    fa: {
      subject: 'تعریف یک مسئله به دیگری سپرده شد',
      body: 'تعریف این مسئله به دیگری سپرده شد. همکاری، پیشنهاد همکاری یا داوطلبی پیشین برای آن دیگر برقرار نیست و کاری برای شما نمانده است.',
    },
    en: {
      subject: 'Somebody else defines a problem',
      body: 'Somebody else defines this problem. The earlier engagement, offer or application no longer stands, and nothing is left for you to do.',
    },
  },
  EngagementEndedWithProblem: {
    fa: {
      subject: 'تعریف یک مسئله دیگر لازم نیست، چون مسئله پایان یافت',
      body: 'مسئله‌ای پایان یافت که تعریف آن با شما بود، یا برای آن پیشنهاد همکاری داشتید یا داوطلب شده بودید. کاری برای شما نمانده است.',
    },
    en: {
      subject: 'A problem has ended, and its definition with it',
      body: 'The problem that you defined, were offered or had applied for has ended. Nothing is left for you to do.',
    },
  },
  EngagementNotNeeded: {
    fa: {
      subject: 'تعریف یک مسئله دیگر لازم نیست',
      body: 'کانون هماهنگی همکاری تعریف برای این مسئله را لغو کرد، چون دیگر لازم نیست.',
    },
    en: {
      subject: 'A definition is not needed any more',
      body: 'The office cancelled the engagement for this problem, because it is not needed any more.',
    },
  },
  EngagementProblemChanged: {
    fa: {
      subject: 'همکاری تعریف لغو شد، چون مسئله تغییر کرده است',
      body: 'کانون هماهنگی همکاری تعریف برای این مسئله را لغو کرد، چون مسئله دیگر همان نیست که بود.',
    },
    en: {
      subject: 'An engagement was cancelled because the problem changed',
      body: 'The office cancelled the engagement for this problem, because the problem is not the same any more.',
    },
  },
  EngagementCancelledForReason: {
    fa: {
      subject: 'کانون هماهنگی یک همکاری تعریف را لغو کرد',
      body: 'کانون هماهنگی همکاری تعریف برای این مسئله را لغو کرد. دلیل آن را در همین همکاری بخوانید.',
    },
    en: {
      subject: 'The office cancelled an engagement',
      body: 'The office cancelled the engagement for this problem. Please read its reason with the engagement.',
    },
  },
  EngagementAnotherChosen: {
    fa: {
      subject: 'برای تعریف مسئله، داوطلب دیگری برگزیده شد',
      body: 'شما در {day, date, long} برای تعریف مسئله‌ای داوطلب شدید. کانون هماهنگی داوطلب دیگری را برگزید. می‌توانید برای مسئله‌های دیگر داوطلب شوید.',
    },
    en: {
      subject: 'Another definer was chosen',
      body: 'You applied to define a problem on {day, date, long}. The office chose another definer. You may apply for other problems.',
    },
    params: { day: 'date' },
  },
  EngagementNotChosen: {
    fa: {
      subject: 'داوطلبی شما برای تعریف مسئله پذیرفته نشد',
      body: 'شما در {day, date, long} برای تعریف مسئله‌ای داوطلب شدید. کانون هماهنگی آن را نپذیرفت و دلیل را نوشته است. می‌توانید برای مسئله‌های دیگر داوطلب شوید.',
    },
    en: {
      subject: 'Your application to define a problem was not accepted',
      body: 'You applied to define a problem on {day, date, long}. The office did not accept it and says why. You may apply for other problems.',
    },
    params: { day: 'date' },
  },
  EngagementDone: {
    fa: {
      subject: 'کار شما در تعریف مسئله به پایان رسید',
      body: 'درخواست پیشنهادی که بر پایه تعریف شما نوشته شده بود باز شد و کار تعریف به انجام رسید. از همکاری شما سپاسگزاریم.',
    },
    en: {
      subject: 'Your work of defining is done',
      body: 'The RFP on your definition has opened, and the work of defining is done. Thank you.',
    },
  },
});
