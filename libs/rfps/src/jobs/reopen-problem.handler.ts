import { Injectable } from '@nestjs/common';
import { ReopenProblem, type PayloadOf } from '@peyvand/contracts';
import { Db, Handles, type JobHandler } from '@peyvand/platform';
import { MarkBeingDefined } from '@peyvand/problems';

/** An accepted problem with neither an engagement nor a live RFP waits for its office, and definers may apply again. */
@Injectable()
@Handles(ReopenProblem)
export class ReopenProblemHandler implements JobHandler<typeof ReopenProblem> {
  constructor(
    private readonly db: Db,
    private readonly marks: MarkBeingDefined,
  ) {}

  async handle({ problemId }: PayloadOf<typeof ReopenProblem>): Promise<void> {
    const idle = await this.db.one(
      `select 1 from problem p where p.id = $1 and p.state = 'accepted' and not p.imported
         and not exists (select 1 from engagement e where e.problem_id = p.id and e.state = 'active')
         and not exists (select 1 from rfp r where r.problem_id = p.id and r.state not in ('failed', 'cancelled'))`,
      [problemId],
    );
    if (idle) await this.marks.set(problemId, false);
  }
}
