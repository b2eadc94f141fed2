import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { ProblemAccessKind } from './problem-access.entity.js';

/** Who reads a problem beside owner and office. Granted and ended by later libs, in their own transactions. */
@Injectable()
export class ProblemAccess {
  constructor(private readonly db: Db) {}

  /** Grants access for one reason, an engagement; the same reason again only changes the kind. */
  async grant(problemId: string, organizationId: string, kind: ProblemAccessKind, sourceId: string): Promise<void> {
    await this.db.query(
      `insert into problem_access (id, problem_id, organization_id, kind, source_id, since)
        values ($1, $2, $3, $4, $5, clock_timestamp())
       on conflict (problem_id, organization_id, source_id) where until is null do update set kind = excluded.kind`,
      [newId(), problemId, organizationId, kind, sourceId],
    );
  }

  /** Ends what was granted for this reason. */
  async end(sourceId: string): Promise<void> {
    await this.db.query('update problem_access set until = clock_timestamp() where source_id = $1 and until is null', [
      sourceId,
    ]);
  }
}
