import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  NO_CONTACT: 'The company is only listed: nobody there can be told. Invite it or reject the match.',
  RFP_NOT_OPEN: 'The RFP is not open.',
  UNDO_WINDOW_OVER: 'The company is being told already; the decision can no longer be undone.',
  NOT_SELF_APPLIED: 'Only a company that applied by itself is admitted; others are approved.',
  ALREADY_MATCHED:
    'The company is on the list of this RFP already. A company hears it only of what it was told or applied for itself.',
  CANNOT_TAKE_PART: 'A hard failure stands against this company: `failure` names it.',
});

declareRefusals({
  CONTACT_BUDGET_SPENT:
    'The company was told of as many RFPs as the platform allows; `nextFreeDay` is the day of its next free contact. It can be told all the same, with a reason.',
  DEFERRED_TOO_LATE: 'It would come back only after the close of the RFP; `closesAt` names it.',
});
