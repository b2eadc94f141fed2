import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { ConflictKind } from './conflict.choices.js';

/** SQL: what the person declared about the problem; null where nothing was said. */
export const declaredSql = (problemId: string, personId: string): string =>
  `(select oc.kind from officer_conflict oc where oc.problem_id = ${problemId} and oc.person_id = ${personId})`;

/** SQL: whether the person declared a conflict and so takes no decision on the problem. */
export const recusedSql = (problemId: string, personId: string): string =>
  `coalesce(${declaredSql(problemId, personId)} <> 'none', false)`;

/** What officers declared, for the operations that decide. */
@Injectable()
export class OfficerConflicts {
  constructor(private readonly db: Db) {}

  /** @throws Refusal RECUSED when the viewer declared a conflict on the problem. */
  async refuseRecused(problemId: string, viewer: Viewer): Promise<void> {
    const declared = await this.declared(problemId, viewer.personId);
    if (declared !== null && declared !== 'none') throw new Refusal('RECUSED');
  }

  private async declared(problemId: string, personId: string | null): Promise<ConflictKind | null> {
    const row = await this.db.one<{ kind: ConflictKind }>(
      'select kind from officer_conflict where problem_id = $1 and person_id = $2',
      [problemId, personId],
    );
    return row?.kind ?? null;
  }
}
