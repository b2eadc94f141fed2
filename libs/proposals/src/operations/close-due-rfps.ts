import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, EachDue, Steps } from '@peyvand/platform';
import { CloseRfp, RfpReader, type RfpContent, type RfpEntity } from '@peyvand/rfps';
import { missingParts } from '../content/missing-parts.js';
import type { ProposalEntity } from '../proposal.entity.js';
import { proposalLifecycle } from '../proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';
import type { ProposalStepName } from '../proposal.workflow.js';

const BATCH = 20;

/**
 * Closes what is due, by the database's clock. The RFP's row lock waits for submissions under way; in the same
 * transaction
 * every proposal is locked or lapses, the count is fixed, and, where no custodian is needed, the proposals are opened.
 */
@Injectable()
export class CloseDueRfps {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly proposals: ProposalRepository,
    private readonly rfps: RfpReader,
    private readonly closing: CloseRfp,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were closed. */
  run(): Promise<number> {
    return this.each.run({
      name: 'rfps.close-due',
      batch: BATCH,
      find: (limit) => this.rfps.dueToClose(limit),
      work: (id) => this.close(id),
    });
  }

  private async close(id: string): Promise<boolean> {
    const rfp = await this.closing.run(id);
    if (!rfp) return false;
    const { content } = await this.rfps.openContent(id);
    const locked = await this.lockAndLapse(
      await this.proposals.lockAll(id, ['draft', 'submitted', 'needsReconfirm']),
      content,
      rfp.materialNumber,
    );
    await this.proposals.recordClosing(
      id,
      locked.map((proposal) => proposal.id),
    );
    await this.closing.keepAccessOf(
      id,
      locked.map((proposal) => proposal.partyId),
    );
    await this.goOn(rfp, locked);
    return true;
  }

  private async lockAndLapse(
    proposals: readonly ProposalEntity[],
    call: RfpContent,
    materialNumber: number,
  ): Promise<ProposalEntity[]> {
    const locked: ProposalEntity[] = [];
    for (const proposal of proposals) {
      if (proposal.state === 'submitted' && proposal.confirmedMaterial >= materialNumber) {
        locked.push(await this.take('lock', proposal, { lockedAt: await this.db.now() }));
        await this.proposals.deleteDraft(proposal.id);
      } else {
        await this.take('lapse', proposal, {}, await this.missing(proposal, call));
        await this.proposals.endParty(proposal.id);
      }
    }
    return locked;
  }

  /** What a lapse is told with: the parts a draft lacked, or the confirmation that did not come. */
  private async missing(proposal: ProposalEntity, call: RfpContent): Promise<string> {
    if (proposal.state !== 'draft') return 'reconfirm';
    const draft = await this.proposals.draft(proposal.id);
    return missingParts(draft?.content ?? {}, call).join(' ');
  }

  private async goOn(rfp: RfpEntity, locked: readonly ProposalEntity[]): Promise<void> {
    if (!locked.length) return void (await this.closing.fail(rfp));
    if (rfp.custodiansNeeded > 0) return;
    await this.closing.openProposals(rfp);
    for (const proposal of locked) await this.take('open', proposal, { openedAt: await this.db.now() });
  }

  private take(
    step: ProposalStepName,
    proposal: ProposalEntity,
    set: Partial<ProposalEntity>,
    note: string | null = null,
  ): Promise<ProposalEntity> {
    const situation = { partyId: proposal.partyId, isTaking: false };
    return this.steps.take(proposalLifecycle, step, proposal, situation, Viewer.system, {
      set,
      note,
      organizationId: proposal.partyId,
    });
  }
}
