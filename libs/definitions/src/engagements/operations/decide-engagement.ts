import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { OwnerLeaks, ProblemReader } from '@peyvand/problems';
import type { AcceptEngagementInput, ChooseDefinerInput } from '../engagement.inputs.js';
import { EngagementLifecycle } from '../engagement.lifecycle.js';
import { EngagementRepository } from '../engagement.repository.js';
import { BeginEngagement } from './begin-engagement.js';

/** The yes of a definer to an offer and of the office to an application. */
@Injectable()
export class DecideEngagement {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: EngagementLifecycle,
    private readonly engagements: EngagementRepository,
    private readonly problems: ProblemReader,
    private readonly begin: BeginEngagement,
    private readonly leaks: OwnerLeaks,
  ) {}

  accept(viewer: Viewer, { engagementId, noConflict }: AcceptEngagementInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row, situation } = await this.lifecycle.lock(engagementId, viewer);
      const problem = await this.problems.lockLive(row.problemId);
      if (noConflict && row.conflict === null && viewer.leads(situation.definerId))
        await this.engagements.declare(engagementId, 'none', null);
      await this.begin.accept(viewer, row, problem);
      return engagementId;
    });
  }

  async choose(viewer: Viewer, { engagementId, reasonForOthers, noteForOthers }: ChooseDefinerInput): Promise<string> {
    if (reasonForOthers === 'other' && !noteForOthers) throw new Refusal('NOTE_REQUIRED', 'noteForOthers');
    const others = { reason: reasonForOthers ?? 'anotherChosen', note: noteForOthers ?? null };
    return this.steps.run(this.lifecycle, 'choose', engagementId, viewer, {
      prepare: async ({ row: { problemId } }) => {
        const problem = await this.problems.lockLive(problemId);
        await this.leaks.refuseOf({ problemId }, { noteForOthers });
        return { after: (active) => this.begin.run(active, problem, others) };
      },
    });
  }
}
