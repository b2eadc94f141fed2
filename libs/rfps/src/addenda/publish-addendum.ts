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
import type { LoadedAddendum } from './addendum.repository.js';
import { ApplyAddendum } from './apply-addendum.js';

/** The owner signs an addendum. A minor one is in force at once, a material one after a second officer. */
@Injectable()
export class PublishAddendum {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: AddendumLifecycle,
    private readonly check: AddendumCheck,
    private readonly applying: ApplyAddendum,
    private readonly signing: AddendumSigning,
    private readonly idempotency: Idempotency,
  ) {}

  publish(viewer: Viewer, input: PublishAddendumInput): Promise<string> {
    return this.idempotency.once(viewer, 'publishAddendum', input, () =>
      this.steps.run(this.lifecycle, stepOfSigning, input.addendumId, viewer, {
        prepare: async (known) => {
          const { row: addendum } = known;
          await this.signing.require(viewer, known);
          if (addendum.contentHash !== input.contentHash) throw Refusal.stale(addendum.id);
          await this.check.require(known);
          const set = { askedRevision: null, signedBy: viewer.personId, signedAt: await this.db.now() };
          if (stepOfSigning(known) === 'submit') return { set };
          return this.applying.run({ ...known, row: { ...addendum, ...set } }, set);
        },
      }),
    );
  }

  /** The second officer's yes. What time took away since the signature is checked again. */
  approve(viewer: Viewer, { addendumId }: ApproveAddendumInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'approve', addendumId, viewer, {
      prepare: async (known) => {
        await this.check.requireUninvolvedIn(known, viewer);
        await this.check.require(known);
        return this.applying.run(known, { approvedBy: viewer.personId });
      },
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
    return this.steps.run(this.lifecycle, step, addendumId, viewer, { set: { signedBy: null, signedAt: null }, note });
  }
}

/** Which step the owner's signature is: a material one has a second officer yet to come. */
const stepOfSigning = ({ row: { kind } }: LoadedAddendum): 'publish' | 'submit' =>
  kind === 'minor' ? 'publish' : 'submit';
