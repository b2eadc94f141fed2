import { entries } from '../entries.js';

/** States of engagements and versions, and the reasons that their steps ask for. */
export const definitionStates = entries({
  'DefinitionState.abandoned': { fa: 'رهاشده', en: 'Abandoned' },
  'DefinitionState.drafting': { fa: 'در دست نوشتن', en: 'Being written' },
  'DefinitionState.officeReview': { fa: 'در انتظار تأیید کانون هماهنگی', en: 'Waiting for the office' },
  'DefinitionState.ownerReview': { fa: 'در انتظار امضای صاحب مسئله', en: 'Waiting for the signature' },
  'DefinitionState.superseded': { fa: 'با نسخه تازه جایگزین شده', en: 'Replaced by a newer version' },

  'DefinitionIntegrity.broken': { fa: 'پس از امضا تغییر کرده', en: 'Changed after the signature' },
  'DefinitionIntegrity.intact': { fa: 'همان متن امضاشده', en: 'As it was signed' },

  'DefinitionSuggestionState.declined': { fa: 'پذیرفته‌نشده', en: 'Declined' },
  'DeclineSuggestionReason.confidential': { fa: 'چیز محرمانه‌ای را می‌گوید', en: 'It tells what must not be told' },
  'DeclineSuggestionReason.lessClear': { fa: 'متن کنونی روشن‌تر است', en: 'The present words are clearer' },
  'DeclineSuggestionReason.notAccurate': { fa: 'درست نیست', en: 'It is not accurate' },
  saidElsewhere: { fa: 'جای دیگری گفته شده است', en: 'It is said elsewhere' },

  'FindingDismissalReason.knownInTheField': {
    fa: 'در این رشته معنای روشنی دارد',
    en: 'Its meaning is clear in the field',
  },
  'FindingDismissalReason.meantSo': { fa: 'منظور همین است', en: 'It is meant just so' },
  'FindingDismissalReason.wrongFinding': { fa: 'یافته درست نیست', en: 'The finding is mistaken' },
  'FindingSeverity.block': { fa: 'باید اصلاح شود', en: 'Must be corrected' },
  'FindingSeverity.info': { fa: 'برای آگاهی', en: 'For your information' },
  'FindingSeverity.warn': { fa: 'بهتر است اصلاح شود', en: 'Should be corrected' },

  'DefinerConflict.competitor': { fa: 'با صاحب مسئله رقابت داریم', en: 'We compete with the owner' },
  'DefinerConflict.none': { fa: 'تعارض منافع نداریم', en: 'No conflict of interest' },
  'DefinerConflict.ownProduct': { fa: 'خودمان چیزی برای حل آن می‌فروشیم', en: 'We sell something that would solve it' },
  'DefinerConflict.ownerRelation': { fa: 'با صاحب مسئله وابستگی داریم', en: 'We are related to the owner' },

  'EngagementState.active': { fa: 'در جریان', en: 'Under way' },
  'EngagementState.applied': { fa: 'داوطلب، در انتظار تصمیم', en: 'Applied' },
  'EngagementState.declined': { fa: 'تعریف‌کننده نپذیرفت', en: 'Declined by the definer' },
  'EngagementState.done': { fa: 'انجام‌شده', en: 'Done' },
  'EngagementState.expired': { fa: 'بی‌پاسخ‌مانده', en: 'Expired without an answer' },
  'EngagementState.notChosen': { fa: 'برگزیده‌نشده', en: 'Not chosen' },
  'EngagementState.offered': { fa: 'در انتظار پاسخ تعریف‌کننده', en: 'Offered' },
  'EngagementState.reassigned': { fa: 'واگذارشده به دیگری', en: 'Reassigned' },
  'EngagementState.resigned': { fa: 'تعریف‌کننده کناره گرفت', en: 'Given up by the definer' },
  'EngagementState.retracted': { fa: 'داوطلبی پس گرفته شد', en: 'Application taken back' },

  'EngagementOrigin.applied': { fa: 'داوطلبی تعریف‌کننده', en: 'Application of the definer' },
  'EngagementOrigin.offered': { fa: 'پیشنهاد همکاری از کانون هماهنگی', en: 'Offer of the office' },
  'EngagementOrigin.own': { fa: 'تعریف به دست صاحب مسئله', en: 'Defined by the owner itself' },
  'EngagementPayer.programme': { fa: 'برنامه حمایتی', en: 'Support programme' },

  'EngagementCancelReason.notNeeded': { fa: 'دیگر لازم نیست', en: 'It is not needed any more' },
  'EngagementCancelReason.otherDefinerFound': {
    fa: 'تعریف مسئله به دیگری سپرده شد',
    en: 'Somebody else defines the problem',
  },
  'EngagementCancelReason.problemChanged': { fa: 'مسئله تغییر کرده است', en: 'The problem has changed' },
  'EngagementCancelReason.problemEnded': { fa: 'مسئله پایان یافته است', en: 'The problem has ended' },

  'EngagementDeclineReason.feeTooLow': { fa: 'دستمزد کم است', en: 'The fee is too low' },
  'EngagementDeclineReason.noCapacity': { fa: 'اکنون کسی برای آن نداریم', en: 'We have nobody for it now' },
  'EngagementDeclineReason.timeTooShort': { fa: 'زمان کم است', en: 'The time is too short' },

  'EngagementReassignReason.noProgress': { fa: 'کار پیش نمی‌رود', en: 'The work makes no progress' },
  'EngagementReassignReason.ownerAsked': { fa: 'صاحب مسئله خواسته است', en: 'The owner asked for it' },
  'EngagementReassignReason.poorQuality': {
    fa: 'آنچه نوشته شده است بسنده نیست',
    en: 'What is written does not suffice',
  },

  'EngagementResignReason.noCapacity': { fa: 'دیگر کسی برای آن نداریم', en: 'We have nobody for it any more' },
  'EngagementResignReason.ownerUnreachable': { fa: 'به صاحب مسئله دسترسی نداریم', en: 'The owner cannot be reached' },

  'NotChosenReason.anotherChosen': { fa: 'داوطلب دیگری برگزیده شد', en: 'Another one was chosen' },
  'NotChosenReason.approachUnclear': { fa: 'راه کار روشن نیست', en: 'The approach is not clear' },
  'NotChosenReason.feeTooHigh': { fa: 'دستمزد زیاد است', en: 'The fee is too high' },
  'NotChosenReason.lessExperience': { fa: 'تجربه دیگران بیشتر است', en: 'Others have more experience' },
  'NotChosenReason.tooSlow': { fa: 'زمان آن طولانی است', en: 'It would take too long' },
});
