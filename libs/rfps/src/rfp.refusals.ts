import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  RFP_INCOMPLETE: 'The RFP gate finds something that must be mended first; rfpFindings tells what.',
  RFP_IMPORTED: 'The RFP was imported: it is cancelled instead of sent back.',
  RFP_LIVE: 'The problem has a live RFP already.',
  RFP_NOT_OPEN: 'The RFP is not open.',
  NO_APPROVED_DEFINITION: 'The problem has no approved definition yet.',
  PROBLEM_NOT_ACCEPTED: 'The problem is not accepted.',
  SECOND_OFFICER_REQUIRED:
    'Somebody else of the office must review: you wrote it, approved its definition or belong to its parties.',
  CONFIDENTIALITY_WIDER: 'An RFP may only hide more than its problem, never less.',
  NDA_TEXT_REQUIRED: 'An RFP with confidentiality ndaOnly needs its NDA text.',
  CLOSES_TOO_EARLY:
    'The time between opening and close is shorter than the office asks for; `earliest` is the first possible close.',
  ANSWERS_TOO_LATE: 'Answers must be complete some time before the close.',
  NDA_REQUIRED: 'Accept the NDA text first.',
  NO_NDA_TEXT: 'This RFP has no such NDA text.',
  NO_SUCH_PARTY:
    'The RFP has no such party: an imported one has no definer, an owner that defines itself is the owner.',
  ALREADY_WAIVED: 'The party has a waiver already.',
  NOT_WAIVED: 'The party has no waiver.',
  NO_RFP_ACCESS: 'Your organization has no access to this RFP.',
  ASKER_NAMED:
    'The question shows who asks: `leak` says by what kind of word, `excerpt` by which, `position` where it begins.',
  QUESTION_WITHOUT_PICTURES: 'This RFP takes questions without pictures.',
  QUESTIONS_CLOSED: 'Questions are no longer taken; `decidedAt` is the time by which that was decided.',
  ANSWERS_CLOSED: 'Answers are no longer taken; `decidedAt` is the time by which that was decided.',
  OWNER_NOT_LISTED: 'No listed organization has this id or name: import the organization first.',
  ADDENDUM_UNDER_WAY: 'Another addendum is under way: publish or delete it first.',
  ADDENDUM_MINOR: 'A minor addendum needs no review: it is published by the signature.',
  NOTHING_CHANGED: 'The text is the one in force.',
  MATERIAL_CHANGE: 'A minor addendum may not change this; make it material.',
  DEADLINE_ONLY_LATER: 'The close only moves later; `closesAt` is the one in force.',
  TOO_MANY_SAVED_SEARCHES: 'You keep as many searches as there may be; delete one first.',
  SAME_LANGUAGE: 'That is the language of the original.',
  REQUIREMENT_GONE: 'The RFP has no such requirement.',
  QUESTION_ANSWERED: 'The question has its answer.',
});
