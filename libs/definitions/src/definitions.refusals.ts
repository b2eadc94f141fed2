import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  PROBLEM_NOT_ACCEPTED: 'The problem is not accepted.',
  ENGAGEMENT_ACTIVE: 'Somebody defines the problem already.',
  ENGAGEMENT_LIVE: 'This definer has an open offer or application for the problem already.',
  DEFINER_NOT_VERIFIED: 'The organization is not a verified definer.',
  CONFLICT_NOT_WAIVED: 'The definer declared a conflict of interest, and the office has not let it go on.',
  FINDING_BLOCKS: 'What blocks cannot be set aside; it must be mended.',
  VERSION_UNDER_WAY: 'A version of this definition is worked on already.',
  DEFINER_IS_OWNER: 'The owner defines its own problem by defineMyself.',
  DEFINITION_INCOMPLETE:
    'The definition gate finds something that must be mended first; definitionFindings tells what.',
  CLARITY_TOO_LOW: 'The clarity is below `min`; definitionFindings tells why.',
  DEFINITION_ENDED: 'This version is no longer in force.',
  DEFINITION_NOT_OPEN: 'This version is not being written on.',
  SIGNED_TEXT_CHANGED: 'The text is not what the owner signed.',
  DEFINED_BY_YOURSELF:
    'Somebody else of the office must review: you had a part in this definition or belong to its parties.',
});
