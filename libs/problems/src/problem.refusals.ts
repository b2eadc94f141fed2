import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  PROBLEM_INCOMPLETE: 'What submitting needs is not there yet; `missing` names the fields.',
  OWNER_NOT_VERIFIED: 'The owner is not verified as problemOwner; `organizationId` names it.',
  OWNER_NAMED:
    'The owner is hidden from those who will read it, but the text gives it away: `leak` says by what kind of word, `excerpt` by which, `position` where it begins.',
  PROBLEM_WITHDRAWN: 'The problem has ended; nothing more is done about it.',
  BOUNCED_TWICE: 'Two offices sent it back; the fallback office keeps it.',
  APPEALED_ALREADY: 'There is one appeal, and it was judged.',
  APPEAL_TOO_LATE: 'The time to appeal is over.',
  SAME_OFFICE: 'It belongs to this office already.',
  NOT_SILENT: 'The owner counts as silent only after two reminders; `reminders` says how many there were.',
  PROBLEM_IS_LIVE: 'It has not ended, so there is nothing to copy: work on it as it is.',
  PROBLEM_IS_DRAFT: 'The problem is a draft: change the draft itself.',
  ANSWERED_AND_UNKNOWN: 'The question is answered and named as not known at once.',
});
