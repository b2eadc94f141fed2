import { declareWaits, type WaitTable } from '@peyvand/platform';
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

declareWaits('proposal', proposalWaits);
