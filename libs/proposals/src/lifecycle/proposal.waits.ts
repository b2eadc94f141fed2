import { declareDraft } from '@peyvand/organizations';
import { declareWaits, ofParty, type WaitTable } from '@peyvand/platform';
import { rfpOf, titledByRfp } from '@peyvand/rfps';
import { isMarked } from './marked.js';
import type { ProposalState } from '../proposal.choices.js';
import type { ProposalEntity } from '../proposal.entity.js';
import type { ProposalSituation, ProposalStepName } from './proposal.workflow.js';

const atClose = (t: string): string => `select r.closes_at from rfp r where r.id = ${t}.rfp_id and r.state = 'open'`;

/** For whom a proposal waits: never for anybody but its party, and nobody else is told. A draft is private. */
export const proposalWaits: WaitTable<
  ProposalState,
  ProposalEntity,
  Pick<ProposalSituation, 'closesAt'>,
  ProposalStepName
> = {
  states: {
    draft: { clock: 'lapse', at: atClose, step: 'proposal.submit' },
    // Of one whose party is no verified solver any more nobody knows yet what the close will do with it.
    submitted: { clock: 'lock', at: (t) => `${atClose(t)} and not ${isMarked(t)}` },
    needsReconfirm: {
      whom: ({ partyId }) => ({ role: 'party', organizationId: partyId }),
      within: (_proposal, { closesAt }) => closesAt ?? null,
      step: 'reconfirm',
      reminder: 'half',
      escalates: 'none',
    },
    withdrawn: null,
    locked: null,
    lapsed: null,
    opened: null,
    void: null,
  },
};

const isHandedIn = (id: string): string =>
  `exists (select 1 from proposal o where o.id = ${id} and o.state <> 'draft')`;
const ofItsRfp = titledByRfp(rfpOf('proposal'));

// Before the opening nobody but its party may learn that it exists.
declareWaits('proposal', proposalWaits, {
  ...ofItsRfp,
  ...ofParty('proposal', [{ kind: 'ProposalStillToReconfirm' }]),
  endsWithRfp: (rfpId) =>
    `select o.id, r.closes_at from proposal o join rfp r on r.id = o.rfp_id where r.id = ${rfpId}`,
});

declareDraft('proposal', {
  ...ofItsRfp,
  ...ofParty('proposal', [
    { kind: 'ProposalDraftLeft', when: (id) => `not ${isHandedIn(id)}` },
    { kind: 'ReplacementDraftLeft', when: isHandedIn },
  ]),
});
