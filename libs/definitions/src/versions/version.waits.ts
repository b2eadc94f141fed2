import type { OfficeSpan } from '@peyvand/organizations';
import { declareWaits, type Waited, type WaitTable } from '@peyvand/platform';
import type { DefinitionVersionEntity } from './definition-version.entity.js';
import type { VersionState } from './version-choices.js';
import type { VersionSituation, VersionStepName } from './version.workflow.js';

type Parties = Pick<VersionSituation, 'ownerId' | 'definerId' | 'officeId' | 'isEngaged' | 'hasRfp'>;

const office = (_version: DefinitionVersionEntity, { officeId }: Parties): Waited => ({ role: 'office', officeId });
/** Of a version whose definer is gone the office looks for another. */
const definer = (version: DefinitionVersionEntity, parties: Parties): Waited =>
  parties.isEngaged ? { role: 'definer', organizationId: parties.definerId } : office(version, parties);

/** For whom a definition version waits; an approved one for its definer to make the RFP, unless there is one. */
export const versionWaits: WaitTable<VersionState, DefinitionVersionEntity, Parties, VersionStepName, OfficeSpan> = {
  office: (_version, { officeId }) => officeId,
  states: {
    drafting: {
      whom: definer,
      within: 'definitionDrafting',
      step: { definer: 'askSignature', office: 'engagement.offer' },
      reminder: 'end',
      escalates: 'office',
    },
    ownerReview: {
      whom: (_version, { ownerId }) => ({ role: 'owner', organizationId: ownerId }),
      within: 'definitionOwnerReview',
      step: 'sign',
      reminder: 'end',
      escalates: 'office',
    },
    officeReview: {
      whom: office,
      within: 'definitionOfficeReview',
      step: 'approve',
      reminder: 'end',
      escalates: 'office',
    },
    approved: {
      whom: (version, parties) => (parties.hasRfp ? null : definer(version, parties)),
      within: 'rfpDraft',
      step: { definer: 'rfp.create', office: 'engagement.offer' },
      reminder: 'end',
      escalates: 'office',
    },
    superseded: null,
    abandoned: null,
  },
};

declareWaits('definition', versionWaits);
