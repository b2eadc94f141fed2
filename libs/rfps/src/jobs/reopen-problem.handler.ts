import { Injectable } from '@nestjs/common';
import { ReopenProblem, type PayloadOf } from '@peyvand/contracts';
import { AwaitRfp, hasLiveRfpSql } from '@peyvand/definitions';
import { Db, Handles, type JobHandler } from '@peyvand/platform';
import { MarkBeingDefined } from '@peyvand/problems';

/**
 * An accepted problem without a live RFP: while its definer is engaged the approved definition waits for another one;
 * otherwise the problem waits for its office, and definers may apply again.
 */
@Injectable()
@Handles(ReopenProblem)
export class ReopenProblemHandler implements JobHandler<typeof ReopenProblem> {
  constructor(
    private readonly db: Db,
    private readonly marks: MarkBeingDefined,
    private readonly awaits: AwaitRfp,
  ) {}

  /** With the problem's row held, so that no new RFP is begun in between. */
  async handle({ problemId }: PayloadOf<typeof ReopenProblem>): Promise<void> {
    await this.db.query('select 1 from problem where id = $1 for no key update', [problemId]);
    const problem = await this.db.one<{ isEngaged: boolean }>(
      `select exists (select 1 from engagement e where e.problem_id = p.id and e.state = 'active') as "isEngaged"
       from problem p where p.id = $1 and p.state = 'accepted' and not p.imported
         and not ${hasLiveRfpSql('p.id')}`,
      [problemId],
    );
    if (problem?.isEngaged) await this.awaits.run(problemId);
    else if (problem) await this.marks.set(problemId, false);
  }
}
