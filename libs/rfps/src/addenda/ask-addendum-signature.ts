import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { isAddendumAsked } from '../asked.js';
import { AddendumCheck } from './addendum-check.js';
import type { AskAddendumSignatureInput } from './addendum.inputs.js';
import { AddendumLifecycle } from './addendum.lifecycle.js';
import { AddendumRepository } from './addendum.repository.js';

/** Who wrote the addendum asks the owner's heads to sign it. It stays a draft, and the next edit voids the asking. */
@Injectable()
export class AskAddendumSignature {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: AddendumLifecycle,
    private readonly addenda: AddendumRepository,
    private readonly check: AddendumCheck,
    private readonly problems: ProblemReader,
    private readonly drafts: LeftDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal STALE for another text than was read or one that is asked for already, and those of publishing. */
  run(viewer: Viewer, input: AskAddendumSignatureInput): Promise<string> {
    return this.idempotency.once(viewer, 'askAddendumSignature', input, async () => {
      const loaded = await this.addenda.load(input.addendumId, viewer);
      const { addendum, rfp, situation } = loaded;
      if (addendum.state !== 'draft') throw Refusal.stale(addendum.id);
      this.lifecycle.workflow.take('askSignature', addendum.state, viewer, situation);
      await this.problems.lockLive(rfp.problemId);
      if (addendum.contentHash !== input.contentHash || isAddendumAsked(addendum))
        throw Refusal.stale(addendum.id, { revision: addendum.revision });
      await this.check.require(loaded);
      const set = {
        askedHash: addendum.contentHash,
        askedRevision: addendum.revision,
        askedBy: viewer.personId,
        askedAt: await this.db.now(),
      };
      await this.drafts.ended('addendum', addendum.id);
      await this.steps.take(this.lifecycle, 'askSignature', addendum, situation, viewer, { set });
      return addendum.id;
    });
  }
}
