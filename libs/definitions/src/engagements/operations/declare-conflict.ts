import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db, Idempotency, Outbox } from '@peyvand/platform';
import { engagementActs, isLive } from '../engagement.acts.js';
import type { DeclareDefinerConflictInput, WaiveDefinerConflictInput } from '../engagement.inputs.js';
import { EngagementRepository } from '../engagement.repository.js';
import { EngagementSituations } from '../engagement-situations.js';

/** A definer says what stands between it and a fair definition; the office decides whether it goes on. */
@Injectable()
export class DeclareDefinerConflict {
  constructor(
    private readonly db: Db,
    private readonly engagements: EngagementRepository,
    private readonly situations: EngagementSituations,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
  ) {}

  declare(viewer: Viewer, input: DeclareDefinerConflictInput): Promise<string> {
    const { engagementId, conflict, note } = input;
    if (conflict === 'other' && !note) throw new Refusal('NOTE_REQUIRED', 'note');
    return this.idempotency.once(viewer, 'declareDefinerConflict', input, async () => {
      const { row: engagement, situation } = await this.situations.get(engagementId, viewer);
      if (!isLive(engagement.state)) throw Refusal.stale(engagementId);
      engagementActs.require('declareConflict', engagement.state, viewer, situation);
      await this.engagements.declare(engagementId, conflict, note ?? null);
      await this.audit.write(`engagement:${engagementId}`, viewer, 'engagement.conflictDeclared', {
        id: engagementId,
        conflict,
        note: note ?? null,
      });
      if (conflict !== 'none')
        await this.outbox.record('engagement.conflictDeclared', { engagementId, problemId: engagement.problemId });
      return engagementId;
    });
  }

  waive(viewer: Viewer, { engagementId, note }: WaiveDefinerConflictInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: engagement, situation } = await this.situations.get(engagementId, viewer);
      if (!isLive(engagement.state)) throw Refusal.stale(engagementId);
      engagementActs.require('waiveConflict', engagement.state, viewer, situation);
      await this.engagements.waiveConflict(engagementId, viewer.personId);
      await this.audit.write(`engagement:${engagementId}`, viewer, 'engagement.conflictWaived', {
        id: engagementId,
        note,
      });
      await this.outbox.record('engagement.conflictWaived', { engagementId, problemId: engagement.problemId });
      return engagementId;
    });
  }
}
