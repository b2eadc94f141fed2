import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { Db, type RequestContext, lockKnown } from '@peyvand/platform';
import { recusalSql, type Recusal } from '../conflicts/recusal.js';
import { ProblemEntity } from '../problem.entity.js';
import { isEditable, missingOf } from '../text/problem-intake.js';
import { mayReadProblem } from '../reading/problem.policy.js';
import type { ProblemActSituation } from './problem.acts.js';
import type { ProblemSituation } from './problem.workflow.js';
import { problemParties } from '../problem.parties.js';

interface Row extends Recusal {
  id: string;
  is_owner_verified: boolean;
  is_readable: boolean;
  office_ids: string[];
  fallback_id: string | null;
  is_appeal_late: boolean;
}

export interface LoadedProblem {
  readonly row: ProblemEntity;
  readonly situation: ProblemActSituation;
}

const PARTIES = `
  select p.id, ${holdsSql('p.owner_id', 'problemOwner')} as is_owner_verified,
    ${mayReadProblem('p', (attribute) => (attribute === 'officeIds' ? '$3::uuid[]' : '$2::uuid[]'), 'person')} as
    is_readable,
    ${problemParties.sql.office('p')} as office_ids, ${problemParties.sql.fallback('p')} as fallback_id,
    coalesce(p.appeal_until < clock_timestamp(), false) as is_appeal_late,
    ${recusalSql('p.id', '$4::uuid')}
  from problem p where p.id = any($1::uuid[])`;

/** Loads what the steps are decided by: two statements, however many problems. */
@Injectable()
export class ProblemSituations {
  constructor(private readonly db: Db) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, LoadedProblem>> {
    return this.complete(await this.rows(ids, viewer));
  }

  /** Loaded once per request for all problems of a list. */
  ofRequest(id: string, context: RequestContext): Promise<LoadedProblem | null> {
    return context.load('problem.situation', id, (ids) => this.load(ids, context.viewer));
  }

  /**
   * What is not the viewer's takes as long as what is missing. @throws NotFound when there is none, or none that the
   * viewer reads.
   */
  async get(id: string, viewer: Viewer): Promise<LoadedProblem> {
    const known = (await this.rows([id], viewer)).filter((row) => viewer.isSystem || row.is_readable);
    const loaded = known.length ? (await this.complete(known)).get(id) : undefined;
    if (!loaded) throw new NotFound();
    return loaded;
  }

  /** The same with its row locked until the transaction ends. @throws NotFound for who does not read it. */
  async lock(id: string | null, viewer: Viewer): Promise<LoadedProblem> {
    const problem = await lockKnown(this.db, ProblemEntity, id, viewer, mayReadProblem);
    const [facts] = await this.rows([problem.id], viewer);
    if (!facts) throw new NotFound();
    return { row: problem, situation: situationOf(problem, facts) };
  }

  private rows(ids: readonly string[], viewer: Viewer): Promise<Row[]> {
    return this.db.query<Row>(PARTIES, [ids, viewer.organizationIds, viewer.officeIds, viewer.personId]);
  }

  private async complete(rows: readonly Row[]): Promise<Map<string, LoadedProblem>> {
    const ids = rows.map(({ id }) => id);
    const problems = await this.db.manager
      .createQueryBuilder(ProblemEntity, 'p')
      .where('p.id = any(:ids)', { ids })
      .getMany();
    const byId = new Map(problems.map((problem) => [problem.id, problem]));
    return new Map(
      rows.flatMap((row) => {
        const problem = byId.get(row.id);
        return problem ? [[row.id, { row: problem, situation: situationOf(problem, row) }] as const] : [];
      }),
    );
  }
}

function situationOf(problem: ProblemEntity, row: Row): ProblemActSituation {
  const { ownerId, enteredBy, createdBy, state, referredTo, bounces, decidedBy, appealed } = problem;
  return {
    ownerId,
    enteredBy,
    createdBy,
    isDraft: state === 'draft',
    isAppealed: state === 'appealed',
    referredTo,
    bounces,
    decidedBy,
    officeIds: row.office_ids,
    fallbackId: row.fallback_id,
    isOwnerVerified: row.is_owner_verified,
    missing: isEditable(state) ? missingOf(problem) : [],
    problemId: problem.id,
    isRecused: row.isRecused,
    declared: row.declared,
    appealRefusal: appealed ? 'APPEALED_ALREADY' : row.is_appeal_late ? 'APPEAL_TOO_LATE' : null,
  };
}

/** What a problem is decided by before there is a row of it. */
export const newSituation = (ownerId: string, enteredBy: string | null = null): ProblemSituation => ({
  ownerId,
  enteredBy,
  officeIds: [],
  referredTo: null,
  fallbackId: null,
  isOwnerVerified: false,
  missing: [],
  bounces: 0,
  decidedBy: null,
  appealRefusal: null,
});
