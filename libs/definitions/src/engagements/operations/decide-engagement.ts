import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { OwnerLeaks, ProblemReader, type ProblemEntity } from '@peyvand/problems';
import type { AcceptEngagementInput, ChooseDefinerInput } from '../engagement.inputs.js';
import { EngagementLifecycle } from '../engagement.lifecycle.js';
import { EngagementRepository } from '../engagement.repository.js';
import { EngagementSituations, type LoadedEngagement } from '../engagement-situations.js';
import { BeginEngagement } from './begin-engagement.js';

/** The yes of a definer to an offer and of the office to an application. */
@Injectable()
export class DecideEngagement {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: EngagementLifecycle,
    private readonly engagements: EngagementRepository,
    private readonly situations: EngagementSituations,
    private readonly problems: ProblemReader,
    private readonly begin: BeginEngagement,
    private readonly leaks: OwnerLeaks,
  ) {}

  accept(viewer: Viewer, { engagementId, noConflict }: AcceptEngagementInput): Promise<string> {
    return this.settle(viewer, engagementId, async ({ engagement, situation }, problem) => {
      if (noConflict && engagement.conflict === null && viewer.leads(situation.definerId))
        await this.engagements.declare(engagementId, 'none', null);
      return this.begin.accept(viewer, engagement, problem);
    });
  }

  async choose(viewer: Viewer, { engagementId, reasonForOthers, noteForOthers }: ChooseDefinerInput): Promise<string> {
    if (reasonForOthers === 'other' && !noteForOthers) throw new Refusal('NOTE_REQUIRED', 'noteForOthers');
    return this.settle(viewer, engagementId, async ({ engagement, situation }, problem) => {
      const active = await this.steps.take(this.lifecycle, 'choose', engagement, situation, viewer, {});
      await this.leaks.refuseOf({ problemId: problem.id }, { noteForOthers });
      await this.begin.run(active, problem, {
        reason: reasonForOthers ?? 'anotherChosen',
        note: noteForOthers ?? null,
      });
    });
  }

  /** Loads it again once nobody else can decide about definers of the problem. */
  private settle(
    viewer: Viewer,
    id: string,
    work: (loaded: LoadedEngagement, problem: ProblemEntity) => Promise<void>,
  ): Promise<string> {
    return this.db.inTransaction(async () => {
      const { engagement } = await this.situations.get(id, viewer);
      await this.engagements.serialize(engagement.problemId);
      const problem = await this.problems.lockLive(engagement.problemId);
      await work(await this.situations.get(id, viewer), problem);
      return id;
    });
  }
}
