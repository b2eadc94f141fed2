import type { WaitRole, WaitTable } from '@peyvand/platform';
import type { OfficeSpan } from '../offices/office.numbers.js';

/** Who wrote in a draft last, and for whom. */
export interface Authored {
  readonly state: 'draft';
  readonly role: WaitRole;
  readonly organizationId: string;
  readonly personId: string;
  /** Null where no office looks after it yet. */
  readonly officeId: string | null;
}

/**
 * A draft of an object waits for its author to go on; when it is left its party's own heads are told, and nobody else.
 */
export const draftWaits = (of: string): WaitTable<'draft', Authored, unknown, never, OfficeSpan> => ({
  office: ({ officeId }) => officeId,
  states: {
    draft: {
      whom: ({ role, organizationId, personId }) => ({ role, organizationId, personId }),
      within: 'draftLeft',
      step: `${of}.edit`,
      reminder: 'end',
      escalates: 'heads',
    },
  },
});
