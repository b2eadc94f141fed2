import { Injectable } from '@nestjs/common';
import { Clocked, EachDue, Outbox, type ClockTask } from '@peyvand/platform';
import { AskProblemInfo } from '../operations/ask-problem-info.js';
import { ReferProblem } from '../operations/refer-problem.js';
import { ProblemRepository } from '../problem.repository.js';

const BATCH = 50;

/**
 * Moves what waited for its time: questions without an answer lapse, referrals without one go back, owners are reminded
 * at half and two days before.
 */
@Injectable()
@Clocked('1m')
export class MoveDueProblemsClock implements ClockTask {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly info: AskProblemInfo,
    private readonly referrals: ReferProblem,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  async run(): Promise<number> {
    const moved = await this.each.run({
      name: 'problems.move-due',
      batch: BATCH,
      find: (limit) => this.problems.due(limit),
      work: ({ id, state }) => (state === 'needsInfo' ? this.info.lapse(id) : this.referrals.bounceUnanswered(id)),
    });
    const reminded = await this.each.run({
      name: 'problems.remind',
      batch: BATCH,
      find: (limit) => this.problems.dueForReminder(limit),
      work: (id) => this.remind(id),
    });
    return moved + reminded;
  }

  private async remind(id: string): Promise<boolean> {
    const isMine = await this.problems.countReminder(id);
    if (isMine) await this.outbox.record('problem.infoReminded', { problemId: id });
    return isMine;
  }
}
