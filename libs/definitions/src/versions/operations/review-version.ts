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
import { unfrozen } from './unfrozen.js';

/** The owner signs exactly what it read, or asks for changes; the office says yes or sends it back. */
@Injectable()
export class ReviewVersion {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly versions: VersionRepository,
    private readonly remarks: RemarkWaiting,
    private readonly stepUp: StepUp,
    private readonly idempotency: Idempotency,
  ) {}

  requestChanges(viewer: Viewer, input: RequestDefinitionChangesInput): Promise<string> {
    const { definitionId, note } = input;
    return this.idempotency.once(viewer, 'requestDefinitionChanges', input, () =>
      this.steps.run(this.lifecycle, 'requestChanges', definitionId, viewer, { note, set: unfrozen }),
    );
  }

  takeBack(viewer: Viewer, { definitionId, note }: TakeDefinitionBackInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'takeBack', definitionId, viewer, { note: note ?? null, set: unfrozen });
  }

  /** @throws Refusal STEP_UP_REQUIRED, or STALE when the hash is not that of the text. */
  sign(viewer: Viewer, input: SignDefinitionInput): Promise<string> {
    return this.idempotency.once(viewer, 'signDefinition', input, () =>
      this.steps.run(this.lifecycle, 'sign', input.definitionId, viewer, {
        prepare: async ({ row: version, situation: { ownerId } }) => {
          await this.stepUp.require(viewer);
          if (version.contentHash !== input.contentHash) throw Refusal.stale(version.id);
          const signedAt = await this.db.now();
          const after = async (): Promise<void> => {
            await this.remarks.endAll(version.id);
            if (viewer.personId) await this.versions.addSignature(version, viewer.personId, ownerId, signedAt);
          };
          return { set: { signedBy: viewer.personId, signedAt }, after };
        },
      }),
    );
  }

  /** The signature is void; what was signed stays on record. */
  sendBack(viewer: Viewer, { definitionId, note }: SendBackDefinitionInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'sendBack', definitionId, viewer, {
      note,
      set: unfrozen,
      prepare: ({ situation }) => ({ after: ({ id, state }) => this.remarks.resume(id, state, situation) }),
    });
  }

  approve(viewer: Viewer, { definitionId, note }: ApproveDefinitionInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'approve', definitionId, viewer, {
      note: note ?? null,
      prepare: async ({ row }) => {
        await this.supersede(row.problemId);
        return { set: { approvedBy: viewer.personId, approvedAt: await this.db.now() } };
      },
    });
  }

  /** The version that was in force gives way. An RFP that stands on it does not move by itself. */
  private async supersede(problemId: string): Promise<void> {
    const earlier = await this.versions.approved(problemId);
    if (earlier) await this.steps.run(this.lifecycle, 'supersede', earlier.id, Viewer.system);
  }
}
