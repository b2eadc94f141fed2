import { defineParties, relation } from '@peyvand/platform';
import { officesSql } from './offices/stand-ins.js';

const ofOrganization = { organization: relation.organization((t) => `${t}.organization_id`) };

defineParties('membership', 'membership', ofOrganization);
defineParties('invitation', 'invitation', ofOrganization);
defineParties('joiningRequest', 'joining_request', {
  ...ofOrganization,
  /** That answers for a listed organization. */
  office: relation.organization((t) => `${t}.office_id`),
});
defineParties('certificate', 'certificate', ofOrganization);

export const capacityParties = defineParties('capacity', 'organization_capacity', {
  ...ofOrganization,
  /** The verifying office and those that act beside it; none: the administrator verifies. */
  office: relation.offices((t) => officesSql('capacity', `${t}.id`, `${t}.office_id`)),
});
