import { entries } from '../entries.js';

export const matchFields = entries({
  companyName: { fa: 'نام شرکت', en: 'Name of the company' },
  expectedScoreId: { fa: 'امتیازی که دیده شد', en: 'Score that was seen' },
  overBudget: { fa: 'گذشتن از سقف تماس', en: 'Going over the contact budget' },
  isDeferred: { fa: 'کنار گذاشته تا زمانی دیگر', en: 'Set aside for a while' },
  matchId: { fa: 'تطبیق', en: 'Match' },
  minScore: { fa: 'کمترین امتیاز', en: 'Lowest score' },

  'DeferMatchInput.until': { fa: 'تا چه زمانی', en: 'Until when' },
  'MatchFilter.states': { fa: 'وضع‌ها', en: 'States' },
  'MatchWeightsInput.competences': { fa: 'وزن شایستگی‌ها و رشته', en: 'Weight of competences and field' },
  'MatchWeightsInput.conditions': { fa: 'وزن توان آزاد', en: 'Weight of availability' },
  'MatchWeightsInput.evidence': { fa: 'وزن پروژه‌های پیشین', en: 'Weight of past projects' },
  'MatchWeightsInput.place': { fa: 'وزن جا', en: 'Weight of the place' },
  'MatchWeightsInput.readiness': { fa: 'وزن آمادگی فناوری', en: 'Weight of technology readiness' },
  'MatchWeightsInput.text': { fa: 'وزن واژه‌های مشترک', en: 'Weight of words in common' },
  'ReviewFilter.assignee': { fa: 'هماهنگ‌کننده پیگیر', en: 'Coordinator who is reminded' },
  'ReviewFilter.company': { fa: 'شرکت', en: 'Company' },
  'ReviewFilter.rfp': { fa: 'درخواست پیشنهاد', en: 'RFP' },
  'ReviewFilter.states': { fa: 'وضع‌ها', en: 'States' },
  'ReviewFilter.text': { fa: 'جست‌وجو', en: 'Search' },
  'SupplyGapFilter.isOpen': { fa: 'هنوز برقرار', en: 'Still open' },
});

export const matchSteps = entries({
  'match.add': { fa: 'افزودن شرکت', en: 'Add a company' },
  'match.admit': { fa: 'پذیرفتن داوطلب', en: 'Admit' },
  'match.approveOverBudget': { fa: 'تأیید بیش از شمار مجاز', en: 'Approve beyond the budget' },
  'match.decline': { fa: 'چشم‌پوشی', en: 'Decline' },
  'match.defer': { fa: 'کنار گذاشتن تا زمانی دیگر', en: 'Set aside for a while' },
  'match.end': { fa: 'پایان با درخواست پیشنهاد', en: 'End with the RFP' },
  'match.find': { fa: 'یافتن', en: 'Find' },
  'match.interest': { fa: 'اعلام علاقه', en: 'Say that you are interested' },
  'match.notify': { fa: 'خبر دادن به شرکت', en: 'Tell the company' },
  'match.reconsider': { fa: 'بررسی دوباره', en: 'Look at it again' },
  'match.releaseStory': { fa: 'انتشار داستان این تطبیق', en: 'Let everybody read of this match' },
  'match.selfApply': { fa: 'داوطلب شدن', en: 'Apply' },
  'match.withdrawStory': { fa: 'پس گرفتن داستان این تطبیق', en: 'Take the story of this match back' },
  'match.undo': { fa: 'بازگرداندن تأیید', en: 'Take the approval back' },
  'match.undoReject': { fa: 'بازگرداندن رد', en: 'Take the rejection back' },
});
