import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { requireOrganization } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import type { MatchEntity, MatchOrigin } from '../match.entity.js';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { newMatch } from '../lifecycle/new-match.js';
import { MatchRepository } from '../match.repository.js';
import { MatchSituations } from '../lifecycle/match-situations.js';
import { DecisionEffects } from './decision-effects.js';

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
    private readonly effects: DecisionEffects,
  ) {}

  add(viewer: Viewer, input: AddInput): Promise<string> {
    const { rfpId, organizationId } = input;
    return this.idempotency.once(viewer, 'addMatch', input, async () => {
      await this.rfps.getOpened(rfpId);
      // Shared until the end, so that the RFP does not close and end its matches in between.
      await this.rfps.share(rfpId);
      return this.create(viewer, 'added', { ...input, organizationId });
    });
  }

  /** The answer and all that the company reads are the same whether or not it was on the list before. */
  selfApply(viewer: Viewer, input: ApplyInput): Promise<string> {
    return this.idempotency.once(viewer, 'selfApply', input, async () => {
      const organizationId = requireOrganization(viewer, 'solver', input.organizationId);
      await this.rfps.getOpened(input.rfpId);
      // Alone, so that no scoring stores the company in between.
      await this.rfps.lock(input.rfpId);
      const stored = await this.matches.stored(input.rfpId, organizationId);
      return stored
        ? this.turn(viewer, stored, input)
        : this.create(viewer, 'selfApplied', { ...input, organizationId });
    });
  }

  private async create(viewer: Viewer, origin: Exclude<MatchOrigin, 'scored'>, input: AddInput): Promise<string> {
    const { rfpId, organizationId, note = null } = input;
    const situation = await this.situations.ofNew(rfpId, organizationId, origin, viewer);
    const step = origin === 'added' ? 'add' : 'selfApply';
    // Before it is said why a company cannot take part: only the office learns whose problem it is.
    this.lifecycle.workflow.take(step, null, viewer, situation);
    await this.matches.refuseExcluded(rfpId, organizationId);
    const match = await this.matches.orAlreadyMatched(async () =>
      this.steps.create(
        this.lifecycle,
        step,
        newMatch(rfpId, organizationId, origin, await this.db.now(), note),
        situation,
        viewer,
        { note },
      ),
    );
    return match.id;
  }

  /** As if it had just come, for the company; its scores stay, and with them its place in the queue. */
  private async turn(viewer: Viewer, match: MatchEntity, { note = null }: ApplyInput): Promise<string> {
    const { id, rfpId, organizationId } = match;
    const situation = (await this.situations.load([id], viewer)).get(id);
    if (!situation || situation.isTold) throw new Refusal('ALREADY_MATCHED', 'organizationId');
    await this.matches.refuseExcluded(rfpId, organizationId);
    const {
      state: _state,
      id: _id,
      score: _score,
      scoreId: _scoreId,
      deferredUntil: _deferred,
      ...set
    } = { ...match, ...newMatch(rfpId, organizationId, 'selfApplied', await this.db.now(), note) };
    const turned = await this.steps.take(this.lifecycle, 'apply', match, situation, viewer, { note, set });
    if (match.state === 'approved') await this.effects.undone(turned, situation.officeId);
    return id;
  }
}
