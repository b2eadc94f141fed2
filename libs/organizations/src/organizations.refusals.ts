import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  ORGANIZATION_LISTED:
    'A listed organization bears this name: claim it by `operation`, or say that yours is another one by isAnother.',
  IDENTIFIER_LISTED: 'A listed organization bears this identifier: claim it by `operation`.',
  ORGANIZATION_EXISTS:
    'The organization is here already, under this identifier or under this name at this place; `organizationId` and `name` say which, and `operation` how to ask for a place in it. They are absent where you may not know which it is.',
  COLUMN_TWICE: 'Two columns of the file hold one thing; `first` and `second` name them.',
  NO_KNOWN_COLUMN: 'No name in the first row of the file means a column; `columns` says what was read.',
  FORMULA_NAME: 'The name begins like a formula of a spreadsheet.',
  NOT_A_PARK: 'The park named is not an organization with the capacity park.',
  CAPACITY_EXISTS: 'The organization holds this capacity or asked for it already.',
  EVIDENCE_MISSING: 'An item of the checklist that is required has no entry; `item` names it.',
  DEFINER_EVIDENCE_MISSING:
    'A definer shows at least `needed` solved problems with a link to the evidence, or an officer writes down why fewer will do.',
  VERIFIER_IS_MEMBER: 'You belong to the organization yourself; somebody else must judge.',
  NO_OFFICE: 'No office answers for this yet, and there is no fallback office.',
  TOO_FEW_OFFICERS: 'The office has `officers` officers; the fallback office needs `needed`.',
  LAST_HEAD: 'An organization keeps at least one head; make somebody else head first.',
  LAST_HEAD_OF: 'You are the last head of `organization`; make somebody else head first.',
  ALREADY_MEMBER: 'The person is a member already.',
  TOO_MANY_INVITATIONS: 'So many invitations are open that no more can be sent for now.',
  INVITATION_INVALID: 'The link is none of an invitation.',
  INVITATION_USED: 'Somebody took the place by this invitation already.',
  INVITATION_EXPIRED: 'The invitation is too old.',
  INVITATION_WITHDRAWN: 'The organization took the invitation back.',
  INVITATION_OTHER_ADDRESS: 'The invitation was sent to another address than yours.',
  JOINING_ASKED: 'You asked this organization already, and its heads have not answered yet.',
  JOINING_REFUSED_LATELY: 'A head refused a request of yours; you can ask again after `until`.',
  TOO_MANY_JOINING_REQUESTS: '`max` requests of yours to join organizations are open.',
});
