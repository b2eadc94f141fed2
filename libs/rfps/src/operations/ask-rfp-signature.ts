import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { isRfpAsked } from '../writing/asked.js';
import { documentOf, signable } from '../content/rfp-document.js';
import type { AskRfpSignatureInput } from '../rfp.inputs.js';
import { RfpDrafts } from '../writing/rfp-drafts.js';
import { RfpGate } from '../writing/rfp-gate.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import type { LoadedRfp } from '../lifecycle/rfp-situations.js';

/** Who wrote the RFP asks the owner's heads to sign this text. It stays a draft, and the next edit voids the asking. */
@Injectable()
export class AskRfpSignature {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly problems: ProblemReader,
    private readonly gate: RfpGate,
    private readonly drafts: RfpDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal STALE for another text than was read or one that is asked for already, and those of the gate. */
  run(viewer: Viewer, input: AskRfpSignatureInput): Promise<string> {
    return this.idempotency.once(viewer, 'askRfpSignature', input, async () => {
      const prepare = async ({ row: rfp }: LoadedRfp) => {
        await this.problems.lockLive(rfp.problemId);
        const { hash } = signable(documentOf(rfp));
        if (hash !== input.contentHash || isRfpAsked(rfp)) throw Refusal.stale(rfp.id, { revision: rfp.draftRevision });
        await this.gate.require(rfp);
        await this.drafts.handedOn(rfp);
        const askedAt = await this.db.now();
        return { set: { askedHash: hash, askedRevision: rfp.draftRevision, askedBy: viewer.personId, askedAt } };
      };
      return this.steps.run(this.lifecycle, 'askSignature', input.rfpId, viewer, {
        assuming: { blocking: 0 },
        prepare,
      });
    });
  }
}
