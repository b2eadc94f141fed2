import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { ProblemEntity } from './problem.entity.js';
import { missingOf } from './problem-intake.js';
import { mayReadProblem } from './problem.policy.js';
import type { ProblemSituation } from './problem.workflow.js';

interface Row {
  id: string;
  is_owner_verified: boolean;
  is_readable: boolean;
}

export interface LoadedProblem {
  readonly problem: ProblemEntity;
  readonly situation: ProblemSituation;
  /** Whether the viewer reads it at all. */
  readonly isReadable: boolean;
}

const PARTIES = `
  select p.id, ${holdsSql('p.owner_id', 'problemOwner')} as is_owner_verified,
    ${mayReadProblem('p', (attribute) => (attribute === 'officeIds' ? '$3::uuid[]' : '$2::uuid[]'), 'person')} as is_readable
  from problem p where p.id = any($1::uuid[])`;

/** Loads what the steps are decided by: two statements, however many problems. */
@Injectable()
export class ProblemSituations {
  constructor(private readonly db: Db) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, LoadedProblem>> {
    const rows = await this.db.query<Row>(PARTIES, [ids, viewer.organizationIds, viewer.officeIds]);
    const problems = await this.db.manager.createQueryBuilder(ProblemEntity, 'p').where('p.id = any(:ids)', { ids }).getMany();
    const byId = new Map(problems.map((problem) => [problem.id, problem]));
    return new Map(rows.flatMap((row) => {
      const problem = byId.get(row.id);
      return problem ? [[row.id, { problem, situation: situationOf(problem, row), isReadable: row.is_readable }] as const] : [];
    }));
  }

  /** @throws NotFound when there is none, or none that the viewer reads. */
  async get(id: string, viewer: Viewer): Promise<LoadedProblem> {
    const loaded = (await this.load([id], viewer)).get(id);
    if (!loaded || !(viewer.isSystem || loaded.isReadable)) throw new NotFound('There is no such problem');
    return loaded;
  }
}

function situationOf(problem: ProblemEntity, { is_owner_verified }: Row): ProblemSituation {
  const { ownerId, officeId, enteredBy, state } = problem;
  return { ownerId, officeId, enteredBy, isOwnerVerified: is_owner_verified, missing: state === 'draft' ? missingOf(problem) : [] };
}
