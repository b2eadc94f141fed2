import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { requireOrganization } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import type { MatchEntity, MatchOrigin } from '../match.entity.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { newMatch } from '../new-match.js';
import { MatchRepository } from '../match.repository.js';

interface AddInput { rfpId: string; organizationId: string; note?: string | null; idempotencyKey?: string | null }
interface ApplyInput { rfpId: string; organizationId?: string | null; note?: string | null; idempotencyKey?: string | null }

/** Matches that no scoring proposed: added by an officer, or a company that applies by itself. */
@Injectable()
export class AddMatch {
  constructor(
    private readonly db: Db, private readonly matches: MatchRepository, private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps, private readonly idempotency: Idempotency, private readonly access: RfpAccess,
  ) {}

  add(viewer: Viewer, input: AddInput): Promise<string> {
    return this.idempotency.once(viewer, 'addMatch', input, () => this.create(viewer, input.rfpId, input.organizationId, 'added', input.note));
  }

  selfApply(viewer: Viewer, input: ApplyInput): Promise<string> {
    return this.idempotency.once(viewer, 'selfApply', input, () => {
      const organizationId = requireOrganization(viewer, 'solver', input.organizationId);
      return this.create(viewer, input.rfpId, organizationId, 'selfApplied', input.note);
    });
  }

  /** Lets a company in that applied by itself; the access comes with it. */
  admit(viewer: Viewer, { matchId }: { matchId: string }): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const match = await this.matches.get(matchId);
      const situation = await this.matches.situation(matchId, viewer);
      const moved = await this.steps.take(this.lifecycle, 'admit', match, situation, viewer, {
        organizationId: situation.officeId, set: { decidedBy: viewer.personId, decidedAt: await this.db.now() },
      });
      await this.access.grant(match.rfpId, match.organizationId, 'admitted', match.id);
      return moved;
    });
  }

  private async create(viewer: Viewer, rfpId: string, organizationId: string, origin: Exclude<MatchOrigin, 'scored'>, note?: string | null): Promise<string> {
    const situation = await this.matches.situationToBe(rfpId, organizationId, origin);
    await this.matches.refuseExcluded(rfpId, organizationId);
    const step = origin === 'added' ? 'add' : 'selfApply';
    const match = await this.matches.orAlreadyMatched(async () => this.steps.create(this.lifecycle, step, {
      ...newMatch(rfpId, organizationId, origin, await this.db.now(), note ?? null), id: newId(),
    }, situation, viewer, { note: note ?? null, organizationId: origin === 'added' ? situation.officeId : organizationId }));
    return match.id;
  }
}
