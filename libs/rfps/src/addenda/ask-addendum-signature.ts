import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { isAddendumAsked } from '../writing/asked.js';
import { AddendumCheck } from './addendum-check.js';
import type { AskAddendumSignatureInput } from './addendum.inputs.js';
import { AddendumLifecycle } from './addendum.lifecycle.js';
import type { LoadedAddendum } from './addendum.repository.js';

/** Who wrote the addendum asks the owner's heads to sign it. It stays a draft, and the next edit voids the asking. */
@Injectable()
export class AskAddendumSignature {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: AddendumLifecycle,
    private readonly check: AddendumCheck,
    private readonly problems: ProblemReader,
    private readonly drafts: LeftDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal STALE for another text than was read or one that is asked for already, and those of publishing. */
  run(viewer: Viewer, input: AskAddendumSignatureInput): Promise<string> {
    return this.idempotency.once(viewer, 'askAddendumSignature', input, async () => {
      const prepare = async (known: LoadedAddendum) => {
        const { row: addendum, rfp } = known;
        await this.problems.lockLive(rfp.problemId);
        if (addendum.contentHash !== input.contentHash || isAddendumAsked(addendum))
          throw Refusal.stale(addendum.id, { revision: addendum.revision });
        await this.check.require(known);
        await this.drafts.ended('addendum', addendum.id);
        const { contentHash, revision } = addendum;
        const askedAt = await this.db.now();
        return { set: { askedHash: contentHash, askedRevision: revision, askedBy: viewer.personId, askedAt } };
      };
      return this.steps.run(this.lifecycle, 'askSignature', input.addendumId, viewer, { prepare });
    });
  }
}
