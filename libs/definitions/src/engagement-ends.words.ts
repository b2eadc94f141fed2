import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  EngagementReassigned: {
    fa: {
      subject: 'تعریف مسئله به دیگری سپرده می‌شود',
      body: 'کانون تعریف این مسئله را از تعریف‌کننده پس گرفت و دلیل آن را نوشت. آنچه نوشته شده است با مسئله می‌ماند.',
    },
    en: {
      subject: 'A definition passes to somebody else',
      body: 'The office took the definition from its definer and says why. What is written stays with the problem.',
    },
  },
  EngagementResigned: {
    fa: {
      subject: 'تعریف‌کننده کنار کشید',
      body: 'تعریف‌کننده از ادامه کار کنار کشید و دلیل آن را نوشت. تعریف‌کننده دیگری لازم است.',
    },
    en: {
      subject: 'A definer has resigned',
      body: 'The definer gave the definition up and says why. Another one is needed.',
    },
  },
  EngagementCancelled: {
    fa: {
      subject: 'پیشنهاد تعریف مسئله پس گرفته شد',
      body: 'تعریف این مسئله به دیگری سپرده شد و پیشنهادی که داشتید دیگر برقرار نیست.',
    },
    en: {
      subject: 'An offer to define a problem has ended',
      body: 'Somebody else defines this problem, so the offer you had no longer stands.',
    },
  },
  EngagementTakenAway: {
    fa: {
      subject: 'تعریف مسئله از شما پس گرفته شد',
      body: 'کانون تعریف این مسئله را از سازمان شما پس گرفت و دلیل آن را نوشت. دسترسی شما به مسئله پایان یافت و آنچه نوشته‌اید با مسئله می‌ماند.',
    },
    en: {
      subject: 'A definition was taken from you',
      body: 'The office took the definition of this problem from your organization and says why. Your access has ended, and what you wrote stays with the problem.',
    },
  },
  DefinerResigned: {
    fa: {
      subject: 'تعریف‌کننده مسئله شما کنار کشید',
      body: 'تعریف‌کننده از تعریف مسئله شما کنار کشید و دلیل آن را نوشت. آنچه نوشته شده است می‌ماند و کانون تعریف‌کننده دیگری می‌جوید.',
    },
    en: {
      subject: 'The definer of your problem has resigned',
      body: 'The definer gave up the definition of your problem and says why. What is written stays, and the office looks for another definer.',
    },
  },
  EngagementEndedWithProblem: {
    fa: {
      subject: 'تعریف یک مسئله دیگر لازم نیست، چون مسئله پایان یافت',
      body: 'مسئله‌ای که تعریف آن با شما بود یا به شما پیشنهاد شده بود یا برای آن داوطلب شده بودید پایان یافته است. کاری برای شما نمانده است.',
    },
    en: {
      subject: 'A problem has ended, and its definition with it',
      body: 'The problem that you defined, were offered or had applied for has ended. Nothing is left for you to do.',
    },
  },
  EngagementNotNeeded: {
    fa: { subject: 'تعریف یک مسئله دیگر لازم نیست', body: 'کانون کار تعریف این مسئله را لغو کرد، چون دیگر لازم نیست.' },
    en: {
      subject: 'A definition is not needed any more',
      body: 'The office cancelled the definition of this problem, because it is not needed any more.',
    },
  },
  EngagementProblemChanged: {
    fa: {
      subject: 'کار تعریف لغو شد، چون مسئله تغییر کرده است',
      body: 'کانون کار تعریف این مسئله را لغو کرد، چون مسئله دیگر همان نیست که بود.',
    },
    en: {
      subject: 'A definition was cancelled because the problem changed',
      body: 'The office cancelled the definition of this problem, because the problem is not the same any more.',
    },
  },
  EngagementCancelledForReason: {
    fa: {
      subject: 'کانون کار تعریف یک مسئله را لغو کرد',
      body: 'کانون کار تعریف این مسئله را لغو کرد و دلیل آن را خود نوشته است؛ یادداشت آن کنار کار آمده است.',
    },
    en: {
      subject: 'The office cancelled a definition',
      body: 'The office cancelled the definition of this problem for a reason of its own; its note stands with the engagement.',
    },
  },
  EngagementAnotherChosen: {
    fa: {
      subject: 'برای تعریف مسئله دیگری برگزیده شد',
      body: 'درخواست {day} شما برای تعریف یک مسئله برگزیده نشد، چون کانون داوطلب دیگری را برگزید.',
    },
    en: {
      subject: 'Another definer was chosen',
      body: 'Your application of {day} to define a problem was not chosen, because the office chose another one.',
    },
  },
  EngagementNotChosen: {
    fa: {
      subject: 'درخواست شما برای تعریف مسئله پذیرفته نشد',
      body: 'کانون درخواست {day} شما برای تعریف یک مسئله را نپذیرفت. دلیل آن کنار درخواست آمده است.',
    },
    en: {
      subject: 'Your application to define a problem was not accepted',
      body: 'The office did not accept your application of {day} to define a problem. The reason stands with the application.',
    },
  },
  EngagementDone: {
    fa: {
      subject: 'کار شما در تعریف مسئله به پایان رسید',
      body: 'فراخوانی که بر پایه تعریف شما نوشته شده بود گشوده شد؛ کار تعریف انجام شده است.',
    },
    en: {
      subject: 'Your work of defining is done',
      body: 'The request for proposals on your definition has opened; the work of defining is done.',
    },
  },
} satisfies NoticeTexts;
