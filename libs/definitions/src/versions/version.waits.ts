import { declareDraft, type OfficeSpan } from '@peyvand/organizations';
import { declareWaits, ofParty, type Waited, type WaitTable } from '@peyvand/platform';
import { barredInOwnOffice, problemOf, titledByProblem, waitsUnderProblem } from '@peyvand/problems';
import type { DefinitionVersionEntity } from './definition-version.entity.js';
import { hadPartSql } from './had-part.js';
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

const problemOfVersion = problemOf('definition_version');

declareWaits('definition', versionWaits, {
  ...waitsUnderProblem('definition_version'),
  ...titledByProblem(problemOfVersion),
  numberedBy: 'Definition',
  notice: 'definition',
  definer: (id) => `(select e.definer_id from definition_version o join engagement e on e.id = o.engagement_id
    where o.id = ${id})`,
  barred: (id) => `exists (select 1 from definition_version o join engagement e on e.id = o.engagement_id
      join problem p on p.id = o.problem_id
    where o.id = ${id} and o.state = 'officeReview' and ${hadPartSql('o', 'e', 'p.office_id', 'm.person_id')})`,
});

declareDraft('definition', {
  ...titledByProblem(problemOfVersion),
  ...ofParty('definition', [{ kind: 'DefinitionDraftLeft' }]),
  numberedBy: 'Definition',
  untold: barredInOwnOffice(problemOfVersion),
});
