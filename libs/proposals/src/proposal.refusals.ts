import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  DEADLINE_PASSED: 'The deadline has passed; `decidedAt` is the time of the database by which that was decided.',
  PROPOSAL_EXISTS: 'Your organization has a live proposal for this RFP already.',
  PROPOSAL_INCOMPLETE: 'A part that a proposal needs is missing; `field` says which.',
  SOLVER_NOT_VERIFIED: 'Your organization is not a verified solver (any more).',
  PROPOSAL_CONFLICT: 'The owner of the problem and its definer propose by a waiver of the office alone.',
});
