import { commonFields } from '../common/common-fields.words.js';
import { entries } from '../entries.js';
import { problemFields } from './problem-fields.words.js';

const { whereWhen, magnitude, baseline, impact, tried, officeField, isicDivision } = commonFields;
const { expectedMonths } = problemFields;

/** States, reasons and choices. */
export const problemValues = entries({
  'Confidentiality.public': { fa: 'آشکار', en: 'Public' },
  'Confidentiality.anonymousOwner': { fa: 'نام صاحب مسئله پنهان', en: 'Owner hidden' },
  'Confidentiality.ndaOnly': { fa: 'پرونده تنها با پذیرش متن محرمانگی', en: 'Dossier only after the NDA text' },

  'ConflictKind.business': { fa: 'دادوستد با یکی از طرف‌ها', en: 'Business with a party' },
  'ConflictKind.employment': { fa: 'کار کنونی یا پیشین نزد یکی از طرف‌ها', en: 'Work for a party, now or before' },
  'ConflictKind.family': { fa: 'خویشاوندی با یکی از طرف‌ها', en: 'Family ties to a party' },
  'ConflictKind.none': { fa: 'تعارض منافع ندارم', en: 'No conflict of interest' },
  'ConflictKind.ownership': { fa: 'سهام‌داری در یکی از طرف‌ها', en: 'Shares of a party' },

  'ProblemState.appealed': { fa: 'در انتظار داوری اعتراض', en: 'Under appeal' },
  'ProblemState.duplicate': { fa: 'تکراری', en: 'Duplicate' },
  'ProblemState.lapsed': { fa: 'بسته‌شده بدون پاسخ', en: 'Lapsed without an answer' },
  'ProblemState.needsInfo': { fa: 'در انتظار پاسخ صاحب مسئله', en: "Waiting for the owner's answer" },
  'ProblemState.referred': { fa: 'ارجاع‌شده', en: 'Referred' },
  'ProblemState.solved': { fa: 'حل‌شده', en: 'Solved' },
  'ProblemState.triage': { fa: 'در بررسی نخست', en: 'In triage' },
  'ProblemState.unsolved': { fa: 'بسته‌شده بدون راه‌حل', en: 'Closed without a solution' },

  'ProblemSide.access': { fa: 'دارنده دسترسی', en: 'With access' },
  'ProblemSide.writer': { fa: 'نویسنده پیش‌نویس', en: 'Writer of the draft' },

  whereWhen,
  magnitude,
  baseline,
  impact,
  tried,
  officeField,
  isicDivision,
  expectedMonths,

  'ProblemAppealReason.decisionStands': { fa: 'تصمیم درست بوده است', en: 'The decision was right' },
  'ProblemAppealReason.misunderstood': { fa: 'مسئله درست فهمیده نشده بود', en: 'The problem was misunderstood' },
  'ProblemAppealReason.newFacts': { fa: 'نکته تازه‌ای گفته شده است', en: 'There are new facts' },
  'ProblemAppealReason.noNewFacts': { fa: 'نکته تازه‌ای گفته نشده است', en: 'Nothing new was shown' },
  'ProblemAppealReason.ruleMisapplied': {
    fa: 'قاعده‌ای درست به کار نرفته بود',
    en: 'A rule was not applied as it should be',
  },

  'ProblemBounceReason.noCapacity': { fa: 'اکنون کسی برای آن نداریم', en: 'We have nobody for it now' },
  'ProblemBounceReason.notOurPlace': { fa: 'در استان ما نیست', en: 'Not our province' },
  'ProblemReferralReason.noCapacity': { fa: 'اکنون کسی برای آن نداریم', en: 'We have nobody for it now' },
  'ProblemReferralReason.otherField': {
    fa: 'در حوزه کانون هماهنگی دیگری است',
    en: 'It is in the field of the other office',
  },
  'ProblemReferralReason.otherPlace': {
    fa: 'در استان کانون هماهنگی دیگری است',
    en: 'It is in the province of the other office',
  },
  ownInterest: { fa: 'به صاحب مسئله بیش از اندازه نزدیکیم', en: 'We stand too close to the owner' },

  'ProblemRejectionReason.alreadySolved': {
    fa: 'محصول یا خدمتی آماده آن را حل می‌کند',
    en: 'A known product or service solves it',
  },
  'ProblemRejectionReason.notAProblem': {
    fa: 'درخواست خرید است، نه شرح مسئله',
    en: 'It asks for a purchase and shows no problem',
  },
  'ProblemRejectionReason.outOfScope': { fa: 'بیرون از کار سامانه پیوند است', en: 'Peyvand is not for such problems' },
  notFeasible: { fa: 'با تلاش معقول شدنی نیست', en: 'Not feasible within reason' },

  'ProblemClosureReason.noDefiner': { fa: 'تعریف‌کننده‌ای یافت نشد', en: 'Nobody was found to define it' },
  'ProblemClosureReason.noSolver': { fa: 'شرکتی برای حل آن یافت نشد', en: 'No company was found to solve it' },
  'ProblemClosureReason.ownerSilent': { fa: 'صاحب مسئله پاسخ نداد', en: 'The owner did not answer' },

  'ProblemWithdrawalReason.enteredByMistake': { fa: 'به اشتباه فرستاده شد', en: 'Submitted by mistake' },
  'ProblemOrder.due': { fa: 'نزدیک‌ترین موعد', en: 'Due soonest' },
  'ProblemOrder.oldest': { fa: 'کهنه‌ترین', en: 'Oldest' },
  'ProblemOrder.title': { fa: 'به ترتیب عنوان', en: 'By title' },
});
