import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Steps } from '@peyvand/platform';
import { MarkBeingDefined, ProblemAccess, type ProblemEntity } from '@peyvand/problems';
import { StartVersion } from '../../versions/operations/start-version.js';
import type { EngagementCancelReason } from '../engagement-choices.js';
import type { EngagementEntity } from '../engagement.entity.js';
import { EngagementLifecycle } from '../engagement.lifecycle.js';
import { EngagementRepository } from '../engagement.repository.js';
import { EngagementSituations } from '../engagement-situations.js';

interface ForOthers {
  readonly reason: string;
  readonly note: string | null;
}

/** What follows when an engagement becomes active. Part of the transaction of whoever made it so. */
@Injectable()
export class BeginEngagement {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: EngagementLifecycle,
    private readonly engagements: EngagementRepository,
    private readonly situations: EngagementSituations,
    private readonly versions: StartVersion,
    private readonly access: ProblemAccess,
    private readonly marks: MarkBeingDefined,
  ) {}

  /** The definer accepts what it was offered; for the own office the officer who offered it does. */
  async accept(viewer: Viewer, engagement: EngagementEntity, problem: ProblemEntity): Promise<void> {
    const { situation } = await this.situations.get(engagement.id, viewer);
    await this.run(await this.steps.take(this.lifecycle, 'acceptOffer', engagement, situation, viewer, {}), problem);
  }

  /** Opens the problem to the definer, starts the definition and tells the others that somebody else has it. */
  async run(
    engagement: EngagementEntity,
    problem: ProblemEntity,
    others: ForOthers = { reason: 'anotherChosen', note: null },
  ): Promise<void> {
    if (engagement.origin !== 'own') await this.access.grant(problem.id, engagement.definerId, 'active', engagement.id);
    await this.marks.set(problem.id, true);
    await this.versions.run(engagement, problem);
    for (const id of await this.engagements.undecided(problem.id)) await this.turnAway(id, others);
  }

  /** The reason is for who applied; who was offered it and had not answered learns that somebody else has it. */
  private async turnAway(id: string, forApplicants: ForOthers): Promise<void> {
    const { row: engagement, situation } = await this.situations.get(id, Viewer.system);
    const [step, { reason, note }] =
      engagement.state === 'applied'
        ? (['notChosen', forApplicants] as const)
        : (['cancel', { reason: 'otherDefinerFound' satisfies EngagementCancelReason, note: null }] as const);
    await this.steps.take(this.lifecycle, step, engagement, situation, Viewer.system, {
      reason,
      note,
      set: { reason, reasonNote: note },
    });
    await this.access.end(id);
  }
}
