import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Db, EachDue, Steps } from '@peyvand/platform';
import { CloseRfp, RfpReader, type RfpContent, type RfpEntity } from '@peyvand/rfps';
import { missingParts } from '../content/missing-parts.js';
import type { ProposalEntity } from '../proposal.entity.js';
import { ProposalLifecycle } from '../lifecycle/proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';
import type { ProposalStepName } from '../lifecycle/proposal.workflow.js';
import { VoidProposals } from './void-proposals.js';

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
    private readonly lifecycle: ProposalLifecycle,
    private readonly proposals: ProposalRepository,
    private readonly rfps: RfpReader,
    private readonly closing: CloseRfp,
    private readonly voids: VoidProposals,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were closed. */
  run(): Promise<number> {
    return this.each.run({
      name: 'rfps.close-due',
      batch: BATCH,
      find: (limit) => this.rfps.dueToClose(limit),
      work: (id) => this.closeOrEnd(id),
      // What could not be closed is rolled back before it is ended instead.
      opensTransaction: true,
    });
  }

  /** An RFP whose problem has ended is not closed: it ends here, and its proposals with it, unread. */
  private async closeOrEnd(id: string): Promise<boolean> {
    try {
      return await this.close(id);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'PROBLEM_WITHDRAWN') throw error;
      await this.voids.withRfp(id);
      return false;
    }
  }

  private close(id: string): Promise<boolean> {
    return this.db.inTransaction(async () => {
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
    });
  }

  private async lockAndLapse(
    proposals: readonly ProposalEntity[],
    call: RfpContent,
    materialNumber: number,
  ): Promise<ProposalEntity[]> {
    const barred = await this.proposals.barred(proposals.map(({ id }) => id));
    const standing: ProposalEntity[] = [];
    for (const proposal of proposals) {
      const isConfirmed = proposal.state === 'submitted' && proposal.confirmedMaterial >= materialNumber;
      const causes = barred.get(proposal.id) ?? [];
      if (isConfirmed && !causes.length) {
        standing.push(proposal);
        continue;
      }
      const missing = isConfirmed ? [] : await this.missing(proposal, call);
      await this.take('lapse', proposal, {}, [...missing, ...causes].join(' '));
      await this.proposals.endParties([proposal.id]);
    }
    return this.lock(standing);
  }

  private async lock(proposals: readonly ProposalEntity[]): Promise<ProposalEntity[]> {
    const known = proposals.map((row) => ({ row, situation: { partyId: row.partyId } }));
    const set = { lockedAt: await this.db.now() };
    const locked = await this.steps.takeAll(this.lifecycle, 'lock', known, Viewer.system, { set });
    for (const { id } of locked) await this.proposals.deleteDraft(id);
    return locked;
  }

  /** What a lapse is told with: the parts a draft lacked, or the confirmation that did not come. */
  private async missing(proposal: ProposalEntity, call: RfpContent): Promise<string[]> {
    if (proposal.state !== 'draft') return ['reconfirm'];
    const draft = await this.proposals.draft(proposal.id);
    return missingParts(draft?.content ?? {}, call);
  }

  private async goOn(rfp: RfpEntity, locked: readonly ProposalEntity[]): Promise<void> {
    if (!locked.length) return void (await this.closing.fail(rfp));
    if (rfp.custodiansNeeded > 0) return;
    await this.closing.openProposals(rfp);
    // By a draw: the place tells nothing about who was first.
    const drawn = locked.map((proposal) => ({ proposal, lot: randomUUID() })).sort((a, b) => (a.lot < b.lot ? -1 : 1));
    for (const [place, { proposal }] of drawn.entries())
      await this.take('open', proposal, { openedAt: await this.db.now(), number: `${rfp.number}/${place + 1}` });
  }

  private take(
    step: ProposalStepName,
    proposal: ProposalEntity,
    set: Partial<ProposalEntity>,
    note: string | null = null,
  ): Promise<ProposalEntity> {
    const situation = { partyId: proposal.partyId };
    return this.steps.take(this.lifecycle, step, proposal, situation, Viewer.system, { set, note });
  }
}
