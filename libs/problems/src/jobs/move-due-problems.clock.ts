import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { Clocked, Db, Log, Outbox, type ClockTask } from '@peyvand/platform';
import { AskProblemInfo } from '../operations/ask-problem-info.js';
import { ReferProblem } from '../operations/refer-problem.js';
import { ProblemRepository } from '../problem.repository.js';

/**
 * Moves what waited for its time: questions without an answer lapse, referrals without one go back, owners are reminded
 * at half and two days before.
 */
@Injectable()
@Clocked('1m')
export class MoveDueProblemsClock implements ClockTask {
  constructor(
    private readonly db: Db,
    private readonly problems: ProblemRepository,
    private readonly info: AskProblemInfo,
    private readonly referrals: ReferProblem,
    private readonly outbox: Outbox,
    private readonly log: Log,
  ) {}

  async run(): Promise<number> {
    let moved = 0;
    for (const { id, state } of await this.problems.due())
      moved += await this.move(id, () =>
        state === 'needsInfo' ? this.info.lapse(id) : this.referrals.bounceUnanswered(id),
      );
    for (const id of await this.problems.dueForReminder()) moved += await this.move(id, () => this.remind(id));
    return moved;
  }

  /** One that fails, or that somebody moved meanwhile, does not hold up the others. */
  private async move(id: string, work: () => Promise<unknown>): Promise<number> {
    try {
      await work();
      return 1;
    } catch (error) {
      if (!(error instanceof Refusal)) this.log.error('A problem could not be moved on', { problemId: id, error });
      return 0;
    }
  }

  private remind(id: string): Promise<void> {
    return this.db.inTransaction(async () => {
      if (await this.problems.countReminder(id)) await this.outbox.record('problem.infoReminded', { problemId: id });
    });
  }
}
