import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { AddendumCheck } from './addendum-check.js';
import { AddendumSigning } from './addendum-signing.js';
import type {
  ApproveAddendumInput,
  PublishAddendumInput,
  RequestAddendumChangesInput,
  TakeBackAddendumInput,
} from './addendum.inputs.js';
import { AddendumLifecycle } from './addendum.lifecycle.js';
import { AddendumRepository } from './addendum.repository.js';
import { ApplyAddendum } from './apply-addendum.js';

/** The owner signs an addendum. A minor one is in force at once, a material one after a second officer. */
@Injectable()
export class PublishAddendum {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: AddendumLifecycle,
    private readonly addenda: AddendumRepository,
    private readonly check: AddendumCheck,
    private readonly applying: ApplyAddendum,
    private readonly signing: AddendumSigning,
    private readonly idempotency: Idempotency,
  ) {}

  publish(viewer: Viewer, input: PublishAddendumInput): Promise<string> {
    return this.idempotency.once(viewer, 'publishAddendum', input, async () => {
      const loaded = await this.addenda.load(input.addendumId, viewer);
      const { addendum, situation } = loaded;
      if (addendum.state !== 'draft') throw Refusal.stale(addendum.id);
      const step = addendum.kind === 'minor' ? 'publish' : 'submit';
      this.lifecycle.workflow.take(step, addendum.state, viewer, situation);
      await this.signing.require(viewer, loaded);
      if (addendum.contentHash !== input.contentHash) throw Refusal.stale(addendum.id);
      await this.check.require(loaded);
      const set = { askedRevision: null, signedBy: viewer.personId, signedAt: await this.db.now() };
      if (step === 'publish')
        await this.applying.run(viewer, 'publish', { ...loaded, addendum: { ...addendum, ...set } }, set);
      else await this.steps.take(this.lifecycle, 'submit', addendum, situation, viewer, { set });
      return addendum.id;
    });
  }

  /** The second officer's yes. What time took away since the signature is checked again. */
  approve(viewer: Viewer, { addendumId }: ApproveAddendumInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const loaded = await this.addenda.load(addendumId, viewer);
      if (loaded.addendum.state !== 'inReview') throw Refusal.stale(addendumId);
      this.lifecycle.workflow.take('approve', loaded.addendum.state, viewer, loaded.situation);
      await this.check.requireUninvolvedIn(loaded, viewer);
      await this.check.require(loaded);
      await this.applying.run(viewer, 'approve', loaded, { approvedBy: viewer.personId });
      return addendumId;
    });
  }

  requestChanges(viewer: Viewer, input: RequestAddendumChangesInput): Promise<string> {
    return this.idempotency.once(viewer, 'requestAddendumChanges', input, () =>
      this.back(viewer, 'requestChanges', input.addendumId, input.note),
    );
  }

  takeBack(viewer: Viewer, { addendumId, note }: TakeBackAddendumInput): Promise<string> {
    return this.back(viewer, 'takeBack', addendumId, note ?? null);
  }

  private back(
    viewer: Viewer,
    step: 'requestChanges' | 'takeBack',
    addendumId: string,
    note: string | null,
  ): Promise<string> {
    return this.db.inTransaction(async () => {
      const { addendum, situation } = await this.addenda.load(addendumId, viewer);
      await this.steps.take(this.lifecycle, step, addendum, situation, viewer, {
        set: { signedBy: null, signedAt: null },
        note,
      });
      return addendumId;
    });
  }
}
