import { Injectable } from '@nestjs/common';
import { StepUp } from '@peyvand/accounts';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { RemarkWaiting } from '../../remarks/remark-waiting.js';
import type {
  ApproveDefinitionInput,
  RequestDefinitionChangesInput,
  SendBackDefinitionInput,
  SignDefinitionInput,
  TakeDefinitionBackInput,
} from '../version.inputs.js';
import { VersionLifecycle } from '../version.lifecycle.js';
import { VersionRepository } from '../version.repository.js';
import { LockVersion } from './lock-version.js';
import { unfrozen } from './unfrozen.js';

/** The owner signs exactly what it read, or asks for changes; the office says yes or sends it back. */
@Injectable()
export class ReviewVersion {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly versions: VersionRepository,
    private readonly locks: LockVersion,
    private readonly remarks: RemarkWaiting,
    private readonly stepUp: StepUp,
    private readonly idempotency: Idempotency,
  ) {}

  requestChanges(viewer: Viewer, input: RequestDefinitionChangesInput): Promise<string> {
    return this.idempotency.once(viewer, 'requestDefinitionChanges', input, async () => {
      const { definitionId, note } = input;
      const { version, situation } = await this.locks.get(definitionId, viewer);
      await this.steps.take(this.lifecycle, 'requestChanges', version, situation, viewer, { note, set: unfrozen });
      return definitionId;
    });
  }

  takeBack(viewer: Viewer, { definitionId, note }: TakeDefinitionBackInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { version, situation } = await this.locks.get(definitionId, viewer);
      await this.steps.take(this.lifecycle, 'takeBack', version, situation, viewer, {
        note: note ?? null,
        set: unfrozen,
      });
      return definitionId;
    });
  }

  /** @throws Refusal STEP_UP_REQUIRED, or STALE when the hash is not that of the text. */
  sign(viewer: Viewer, input: SignDefinitionInput): Promise<string> {
    return this.idempotency.once(viewer, 'signDefinition', input, async () => {
      const { version, situation } = await this.locks.get(input.definitionId, viewer);
      if (version.state !== 'ownerReview') throw Refusal.stale(version.id);
      this.lifecycle.workflow.take('sign', version.state, viewer, situation);
      await this.stepUp.require(viewer);
      if (version.contentHash !== input.contentHash) throw Refusal.stale(version.id);
      const set = { signedBy: viewer.personId, signedAt: await this.db.now() };
      await this.steps.take(this.lifecycle, 'sign', version, situation, viewer, { set });
      await this.remarks.endAll(version.id);
      if (viewer.personId) await this.versions.addSignature(version, viewer.personId, situation.ownerId, set.signedAt);
      return version.id;
    });
  }

  /** The signature is void; what was signed stays on record. */
  sendBack(viewer: Viewer, { definitionId, note }: SendBackDefinitionInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { version, situation } = await this.locks.get(definitionId, viewer);
      const { state } = await this.steps.take(this.lifecycle, 'sendBack', version, situation, viewer, {
        note,
        set: unfrozen,
      });
      await this.remarks.resume(definitionId, state, situation);
      return definitionId;
    });
  }

  approve(viewer: Viewer, { definitionId, note }: ApproveDefinitionInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { version, situation } = await this.locks.get(definitionId, viewer);
      if (version.state !== 'officeReview') throw Refusal.stale(version.id);
      this.lifecycle.workflow.take('approve', version.state, viewer, situation);
      await this.supersede(version.problemId);
      const set = { approvedBy: viewer.personId, approvedAt: await this.db.now() };
      await this.steps.take(this.lifecycle, 'approve', version, situation, viewer, { set, note: note ?? null });
      return definitionId;
    });
  }

  /** The version that was in force gives way. An RFP that stands on it does not move by itself. */
  private async supersede(problemId: string): Promise<void> {
    const earlier = await this.versions.approved(problemId);
    if (!earlier) return;
    const { version, situation } = await this.locks.get(earlier.id, Viewer.system);
    await this.steps.take(this.lifecycle, 'supersede', version, situation, Viewer.system);
  }
}
