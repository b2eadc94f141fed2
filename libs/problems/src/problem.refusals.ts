import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  PROBLEM_INCOMPLETE: 'What submitting needs is not there yet; `missing` names the fields.',
  OWNER_NOT_VERIFIED: 'The owner is not verified as problemOwner; `organizationId` names it.',
  OWNER_NAMED: 'The owner wants to stay anonymous, but the text gives it away: `leak` says by what kind of word, `excerpt` by which.',
  PROBLEM_WITHDRAWN: 'The problem has ended; nothing more is done about it.',
  PROBLEM_IS_DRAFT: 'The problem is a draft: change the draft itself.',
  ANSWERED_AND_UNKNOWN: 'The question is answered and named as not known at once.',
});
