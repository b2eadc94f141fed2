import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';

/** How often in a row an owner was reminded of what waits for it; whoever reminds says so here. */
@Injectable()
export class ProblemReminders {
  constructor(private readonly db: Db) {}

  /** Does nothing for an organization that is not the owner. */
  async countOwnerReminders(problemId: string, organizationId: string, count: number): Promise<void> {
    await this.db.query('update problem set owner_reminders = $3 where id = $1 and owner_id = $2', [
      problemId,
      organizationId,
      count,
    ]);
  }
}
