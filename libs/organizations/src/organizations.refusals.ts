import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  ORGANIZATION_EXISTS:
    'The organization is here already, under this identifier or under this name at this place; `organizationId` and `name` say which: ask one of its heads to invite you.',
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
  INVITATION_INVALID: 'The link was used, is too old, or was not sent to an address of yours.',
});
