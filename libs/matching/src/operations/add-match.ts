import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { requireOrganization } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import type { MatchOrigin } from '../match.entity.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { officeOf } from '../match.workflow.js';
import { newMatch } from '../new-match.js';
import { MatchRepository } from '../match.repository.js';
import { MatchSituations } from '../match-situations.js';

interface AddInput {
  rfpId: string;
  organizationId: string;
  note?: string | null;
  idempotencyKey?: string | null;
}
interface ApplyInput {
  rfpId: string;
  organizationId?: string | null;
  note?: string | null;
  idempotencyKey?: string | null;
}

/** Matches that no scoring proposed: added by an officer, or a company that applies by itself. */
@Injectable()
export class AddMatch {
  constructor(
    private readonly matches: MatchRepository,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly idempotency: Idempotency,
    private readonly rfps: RfpReader,
    private readonly db: Db,
  ) {}

  add(viewer: Viewer, input: AddInput): Promise<string> {
    return this.idempotency.once(viewer, 'addMatch', input, () =>
      this.create(viewer, input.rfpId, input.organizationId, 'added', input.note),
    );
  }

  selfApply(viewer: Viewer, input: ApplyInput): Promise<string> {
    return this.idempotency.once(viewer, 'selfApply', input, () => {
      const organizationId = requireOrganization(viewer, 'solver', input.organizationId);
      return this.create(viewer, input.rfpId, organizationId, 'selfApplied', input.note);
    });
  }

  private async create(
    viewer: Viewer,
    rfpId: string,
    organizationId: string,
    origin: Exclude<MatchOrigin, 'scored'>,
    note?: string | null,
  ): Promise<string> {
    // Shared until the end, so that the RFP does not close and end its matches in between.
    await this.rfps.share(rfpId);
    const situation = await this.situations.ofNew(rfpId, organizationId, origin, viewer);
    await this.matches.refuseExcluded(rfpId, organizationId);
    const step = origin === 'added' ? 'add' : 'selfApply';
    const match = await this.matches.orAlreadyMatched(async () =>
      this.steps.create(
        this.lifecycle,
        step,
        { ...newMatch(rfpId, organizationId, origin, await this.db.now(), note ?? null), id: newId() },
        situation,
        viewer,
        { note: note ?? null, organizationId: origin === 'added' ? officeOf(viewer, situation) : organizationId },
      ),
    );
    return match.id;
  }
}
