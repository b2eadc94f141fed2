import { entries } from '../entries.js';

export const matchValues = entries({
  'BulkResult.rejected': { fa: 'رد شد', en: 'Rejected' },
  'BulkResult.leftOpen': { fa: 'تازه‌وارد است و جدا بررسی می‌شود', en: 'A newcomer, left for a look of its own' },
  'MatchDeclineReason.deadlineTooClose': { fa: 'مهلت نزدیک است', en: 'The deadline is too close' },
  'MatchDeclineReason.termsNotAcceptable': { fa: 'شرایط برای ما مناسب نیست', en: 'The terms do not suit us' },
  'MatchDeclineReason.tooLarge': { fa: 'کار برای ما بزرگ است', en: 'The work is too large for us' },
  'MatchDeclineReason.tooSmall': { fa: 'کار برای ما کوچک است', en: 'The work is too small for us' },
  'MatchDeclineReason.wrongField': { fa: 'در حوزه ما نیست', en: 'Not our field' },
  'MatchImprovementKind.availabilityMissing': { fa: 'ظرفیت آزاد نوشته نشده است', en: 'No availability is given' },
  'MatchImprovementKind.certificateExpired': {
    fa: 'اعتبار گواهی خواسته‌شده پایان یافته است',
    en: 'A certificate that is asked for has expired',
  },
  'MatchImprovementKind.certificateMissing': {
    fa: 'گواهی خواسته‌شده ثبت نشده است',
    en: 'A certificate that is asked for is missing',
  },
  'MatchImprovementKind.competenceMissing': {
    fa: 'هیچ توانمندی این شایستگی را نام نبرده است',
    en: 'No capability names this competence',
  },
  'MatchImprovementKind.evidenceMissing': { fa: 'این شایستگی مدرک ندارد', en: 'The competence has no evidence' },
  'MatchImprovementKind.excluded': {
    fa: 'صاحب و تعریف‌کننده مسئله نمی‌توانند پیشنهاد دهند',
    en: 'Owner and definer cannot propose on their own RFP',
  },
  'MatchImprovementKind.isicDivisionMissing': {
    fa: 'این رشته صنعت در نمایه شما نیست',
    en: 'This industry is not in your profile',
  },
  'MatchImprovementKind.notVerified': {
    fa: 'نقش حل‌کننده مسئله تأیید نشده است',
    en: 'The capacity solver is not verified',
  },
  'MatchImprovementKind.pastProjectMissing': { fa: 'هیچ پروژه پیشینی ثبت نشده است', en: 'No past project is shown' },
  'MatchImprovementKind.placeNotServed': {
    fa: 'این استان زیر پوشش شما نیست',
    en: 'This province is not among those you serve',
  },
  'MatchImprovementKind.technologyCategoryMissing': {
    fa: 'هیچ توانمندی در این رده فناوری نیست',
    en: 'No capability is of this technology category',
  },
  'MatchImprovementKind.trlMissing': {
    fa: 'سطح آمادگی فناوری نوشته نشده است',
    en: 'No capability says which readiness level it reached',
  },
  'MatchImprovementKind.trlTooLow': {
    fa: 'سطح آمادگی فناوری کافی نیست',
    en: 'No capability reaches this readiness level',
  },
  'MatchImprovementKind.wrongCompanyType': {
    fa: 'گونه دیگری از شرکت خواسته شده است',
    en: 'Another type of company is asked for',
  },
  'MatchImprovementKind.wrongProvince': {
    fa: 'شرکت‌های استان‌های دیگر خواسته شده‌اند',
    en: 'Companies of other provinces are asked for',
  },
  'MatchImprovementKind.wrongSize': {
    fa: 'اندازه دیگری از شرکت خواسته شده است',
    en: 'Another size of company is asked for',
  },
  'MatchOrder.close': { fa: 'زودترین مهلت', en: 'Closing soonest' },
  'MatchOrder.company': { fa: 'به ترتیب نام شرکت', en: 'By company' },
  'MatchOrder.oldest': { fa: 'کهنه‌ترین', en: 'Oldest' },
  'MatchOrder.score': { fa: 'به ترتیب امتیاز', en: 'By score' },
  'MatchOrigin.added': { fa: 'افزوده هماهنگ‌کننده', en: 'Added by a coordinator' },
  'MatchOrigin.scored': { fa: 'یافته سامانه', en: 'Found by scoring' },
  'MatchOrigin.selfApplied': { fa: 'داوطلب', en: 'Applied by itself' },
  'MatchReconsiderReason.mistake': { fa: 'رد کردن اشتباه بود', en: 'The rejection was a mistake' },
  'MatchReconsiderReason.newInformation': { fa: 'آگاهی تازه‌ای رسید', en: 'Something new became known' },
  'MatchReconsiderReason.tooFewOthers': { fa: 'شرکت‌های دیگر کافی نیستند', en: 'Too few others answer' },
  'MatchRejectionReason.enoughOthers': {
    fa: 'شرکت‌های مناسب‌تر به اندازه کافی خبردار شده‌اند',
    en: 'Enough better fitting companies are told',
  },
  'MatchRejectionReason.tooEarly': { fa: 'فناوری شرکت هنوز آماده نیست', en: 'What it has is not ready enough' },
  'MatchRejectionReason.wrongField': { fa: 'شرکت در حوزه دیگری کار می‌کند', en: 'The company works in another field' },
  'MatchState.declined': { fa: 'چشم‌پوشی شرکت', en: 'Declined by the company' },
  'MatchState.ended': { fa: 'بسته با درخواست پیشنهاد', en: 'Ended with the RFP' },
  'MatchState.expired': { fa: 'بی‌پاسخ تا پایان زمان', en: 'Not answered in time' },
  'MatchState.interested': { fa: 'علاقه‌مند', en: 'Interested' },
  'MatchState.notified': { fa: 'خبردار', en: 'Told' },
  'OverBudgetReason.bestFit': { fa: 'شرکت دیگری به این اندازه مناسب نیست', en: 'Nobody else fits nearly as well' },
  'OverBudgetReason.companyAgreed': {
    fa: 'شرکت پذیرفته است بیشتر خبردار شود',
    en: 'The company agreed to hear more often',
  },
  'OverBudgetReason.urgent': { fa: 'کار نمی‌تواند صبر کند', en: 'It cannot wait' },
  'ReviewOrder.close': { fa: 'زودترین مهلت', en: 'Closing soonest' },
  'ReviewOrder.company': { fa: 'به ترتیب نام شرکت', en: 'By company' },
  'ReviewOrder.oldest': { fa: 'کهنه‌ترین', en: 'Oldest' },
  'ReviewOrder.place': { fa: 'بهترین‌ها، با جایی برای تازه‌وارد', en: 'Best first, with a place for a newcomer' },
  'ReviewOrder.score': { fa: 'به ترتیب امتیاز', en: 'By score' },
  'SupplyGapOrder.oldest': { fa: 'کهنه‌ترین', en: 'Oldest' },
});
