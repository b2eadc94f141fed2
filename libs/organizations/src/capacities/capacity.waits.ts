import { declareWaits, type WaitTable } from '@peyvand/platform';
import { beginsSql } from '@peyvand/reference';
import { belongsSql } from '../members/belongs.js';
import type { OfficeSpan } from '../offices/office.numbers.js';
import type { CapacityState } from '../organization.choices.js';
import type { OrganizationCapacityEntity } from './capacity.entity.js';
import type { CapacityStep } from './capacity.workflow.js';
import { titledByOrganization } from '../waits/titled-by-organization.js';

/** For whom a capacity waits: the verifier while it is pending, the organization while something is missing. */
export const capacityWaits: WaitTable<CapacityState, OrganizationCapacityEntity, unknown, CapacityStep, OfficeSpan> = {
  office: ({ officeId }) => officeId,
  states: {
    pending: {
      whom: ({ officeId, assigneeId }) =>
        officeId === null
          ? { role: 'administrator', administrator: true }
          : { role: 'office', officeId, personId: assigneeId },
      within: 'capacityPending',
      step: 'verify',
      reminder: 'end',
      escalates: 'office',
    },
    // It counts through its last day.
    verified: { clock: 'expire', at: (t) => beginsSql(`${t}.verified_until + 1`) },
    incomplete: {
      whom: ({ organizationId }) => ({ role: 'organization', organizationId }),
      within: 'capacityIncomplete',
      step: 'resubmit',
      reminder: 'end',
      escalates: 'office',
    },
    refused: null,
    revoked: null,
    expired: null,
  },
};

const organizationOf = (id: string): string =>
  `(select o.organization_id from organization_capacity o where o.id = ${id})`;

declareWaits('capacity', capacityWaits, {
  ...titledByOrganization(organizationOf),
  /** Nobody verifies the own organization. */
  barred: (id) => belongsSql('m.person_id', (its) => `${its} = ${organizationOf(id)}`),
  notice: 'capacity',
  problem: null,
  office: (id) => `(select o.office_id from organization_capacity o where o.id = ${id})`,
});
