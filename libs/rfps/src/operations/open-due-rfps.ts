import { Injectable } from '@nestjs/common';
import { FinishEngagement } from '@peyvand/definitions';
import { Viewer } from '@peyvand/kernel';
import { Db, EachDue, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import type { RfpEntity } from '../rfp.entity.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';

const BATCH = 20;
/** The clock beats once a second; an opening within a few beats is on time, and its deadline stays a round figure. */
const ON_TIME_MS = 5_000;

/**
 * Opens what is due, by the database's clock. Any number of workers may run it: the row lock lets one of them open an
 * RFP.
 */
@Injectable()
export class OpenDueRfps {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations,
    private readonly problems: ProblemReader,
    private readonly engagements: FinishEngagement,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were opened. */
  run(): Promise<number> {
    return this.each.run({
      name: 'rfps.open-due',
      batch: BATCH,
      find: (limit) => this.rfps.dueToOpen(limit),
      work: (id) => this.open(id),
    });
  }

  private async open(id: string): Promise<boolean> {
    const rfp = await this.rfps.lock(id);
    const now = await this.db.now();
    if (rfp.state !== 'approved' || !rfp.opensAt || rfp.opensAt > now) return false;
    await this.problems.lockLive(rfp.problemId);
    const { situation } = await this.situations.get(id, Viewer.system);
    const set = { ...shifted(rfp, rfp.opensAt, now), number: await this.rfps.drawNumber(), openedAt: now };
    await this.steps.take(this.lifecycle, 'open', rfp, situation, Viewer.system, { set });
    const version = await this.rfps.version(rfp.versionId);
    if (version?.content.ndaText) await this.rfps.addNdaText(id, version.content.ndaText, version.language);
    if (rfp.definitionVersionId) await this.engagements.run(rfp.definitionVersionId);
    return true;
  }
}

type Dates = Pick<RfpEntity, 'questionsUntil' | 'answersUntil' | 'closesAt'>;

/** Opened late, the call closes later by the same time, so that nobody loses by a worker that was down. */
function shifted({ questionsUntil, answersUntil, closesAt }: Dates, planned: Date, now: Date): Dates {
  const delay = now.getTime() - planned.getTime();
  const later = (date: Date | null): Date | null =>
    date && delay > ON_TIME_MS ? new Date(date.getTime() + delay) : date;
  return { questionsUntil: later(questionsUntil), answersUntil: later(answersUntil), closesAt: later(closesAt) };
}
