import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { waitOf, type Loaded, type Steppable, type Wait } from '@peyvand/platform';
import { Deadline } from './deadline.js';
import { ProposalEntity, ProposalStepEntity } from '../proposal.entity.js';
import { ProposalRepository } from '../proposal.repository.js';
import { ProposalSituations } from './proposal-situations.js';
import { proposalWaits } from './proposal.waits.js';
import { proposalWorkflow, type ProposalSituation, type ProposalStepName } from './proposal.workflow.js';

export type LoadedProposal = Loaded<ProposalEntity, ProposalSituation>;

/**
 * How proposals are stored. Before the opening nobody but the party may learn that one exists: the audit stream is the
 * party's, events carry the proposal's id alone, and it waits for nobody else.
 */
@Injectable()
export class ProposalLifecycle implements Steppable<ProposalEntity, ProposalSituation, ProposalStepName> {
  readonly workflow = proposalWorkflow;
  readonly entity = ProposalEntity;
  readonly stepEntity = ProposalStepEntity;
  // Beside what is handed in a draft prepares its replacement.
  readonly drafts = ['draft', 'submitted', 'needsReconfirm'] as const;

  constructor(
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
    private readonly situations: ProposalSituations,
  ) {}

  /** The call is held open before. @throws NotFound for other parties; DEADLINE_PASSED and what else ends a call. */
  async lock(id: string, viewer: Viewer): Promise<LoadedProposal> {
    await this.deadline.hold(await this.proposals.rfpOfOwn(id, viewer));
    const row = await this.proposals.lockOwn(id, viewer);
    return { row, situation: await this.situations.get(row.id) };
  }

  /** The same before there is one. */
  async lockNew(rfpId: string, partyId: string): Promise<ProposalSituation> {
    await this.deadline.hold(rfpId);
    return this.situations.ofNew(rfpId, partyId);
  }

  stream({ partyId }: ProposalEntity): string {
    return `proposals:${partyId}`;
  }

  payload({ id }: ProposalEntity): Record<string, string> {
    return { proposalId: id };
  }

  waits(proposal: ProposalEntity, situation: ProposalSituation): Promise<Wait | null> {
    return waitOf(proposalWaits, proposal, situation);
  }
}
