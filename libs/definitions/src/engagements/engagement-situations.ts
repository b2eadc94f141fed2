import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql, isMemberSql, officesSql } from '@peyvand/organizations';
import { Db, type BindViewer } from '@peyvand/platform';
import {
  barredSql,
  isOpenToDefiners,
  mayReadProblem,
  type ProblemEntity,
  problemParties,
  type Recusal,
  recusalSql,
} from '@peyvand/problems';
import { EngagementEntity } from './engagement.entity.js';
import type { EngagementSituation } from './engagement.workflow.js';
import { engagementParties } from '../definition.parties.js';

type Parties = Pick<EngagementSituation, 'ownerId' | 'officeIds' | 'definerId'>;

/** An engagement that may come to be; its definer is still open. */
export interface EngagementProspect extends Omit<EngagementSituation, 'definerId' | 'mayDefine'> {
  /** A definer reads the problem, or its short form. */
  readonly isKnownToDefiners: boolean;
  /** Those of the viewer's organizations that have an offer or an application already. */
  readonly applicantIds: readonly string[];
}

export interface LoadedEngagement {
  readonly row: EngagementEntity;
  readonly situation: EngagementSituation;
}

interface Row extends Recusal {
  id: string;
  owner_id: string;
  definer_id: string;
  office_id: string | null;
  office_ids: string[];
  is_accepted: boolean;
  is_taken: boolean;
  may_define: boolean;
}

/**
 * Who belongs to a firm that asks to define does not judge it, even before it has access; the own office as definer
 * bars nobody.
 */
const recusal = (problemId: string, officeId: string, definerId: string, personId: string): string =>
  recusalSql(
    problemId,
    personId,
    `(${barredSql(problemId, personId)}
      or (${definerId} is distinct from ${officeId} and ${isMemberSql(definerId, personId)}))`,
  );

const FACTS = `
  select e.id, p.owner_id, e.definer_id, p.office_id, ${engagementParties.sql.office('e')} as office_ids,
    p.state = 'accepted' as is_accepted,
    exists (select 1 from engagement a where a.problem_id = e.problem_id and a.state = 'active'
    and a.id <> e.id) as is_taken,
    (e.definer_id in (p.owner_id, p.office_id) or ${holdsSql('e.definer_id', 'definer')}) as may_define,
    ${recusal('p.id', 'p.office_id', 'e.definer_id', '$2::uuid')}
  from engagement e join problem p on p.id = e.problem_id where e.id = any($1::uuid[])`;

/** Loads what the steps are decided by: two statements, however many engagements. */
@Injectable()
export class EngagementSituations {
  constructor(private readonly db: Db) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, LoadedEngagement>> {
    return this.complete(await this.rows(ids, viewer));
  }

  /**
   * What is not the viewer's takes as long as what is missing. @throws NotFound when there is none, or none that the
   * viewer is owner, officer or definer of.
   */
  async get(id: string, viewer: Viewer): Promise<LoadedEngagement> {
    const known = (await this.rows([id], viewer)).filter((row) => viewer.isSystem || isPartyOf(partiesOf(row), viewer));
    const loaded = known.length ? (await this.complete(known)).get(id) : undefined;
    if (!loaded) throw new NotFound();
    return loaded;
  }

  private rows(ids: readonly string[], viewer: Viewer): Promise<Row[]> {
    return this.db.query<Row>(FACTS, [ids, viewer.personId]);
  }

  private async complete(rows: readonly Row[]): Promise<Map<string, LoadedEngagement>> {
    const ids = rows.map(({ id }) => id);
    const found = await this.db.manager
      .createQueryBuilder(EngagementEntity, 'e')
      .where('e.id = any(:ids)', { ids })
      .getMany();
    const engagements = new Map(found.map((engagement) => [engagement.id, engagement]));
    return new Map(
      rows.flatMap((row) => {
        const engagement = engagements.get(row.id);
        return engagement ? [[row.id, { row: engagement, situation: situationOf(engagement, row) }] as const] : [];
      }),
    );
  }

  /** What the first step of an engagement would be decided by, whoever the definer will be. One statement. */
  async prospects(problemIds: readonly string[], viewer: Viewer): Promise<Map<string, EngagementProspect>> {
    const bind: BindViewer = (attribute) => (attribute === 'officeIds' ? '$4::uuid[]' : '$3::uuid[]');
    const rows = await this.db.query<EngagementProspect & { id: string }>(
      `select p.id, p.owner_id as "ownerId", p.office_id as "officeId",
         ${problemParties.sql.office('p')} as "officeIds",
         p.state = 'accepted' and not p.imported as "isProblemAccepted",
         (${isOpenToDefiners('p', bind, 'person')} or ${mayReadProblem('p', bind, 'person')}) as "isKnownToDefiners",
         exists (select 1 from engagement a where a.problem_id = p.id and a.state = 'active') as "isTaken",
         array(select l.definer_id from engagement l where l.problem_id = p.id and l.state in ('offered', 'applied')
           and l.definer_id = any($3::uuid[])) as "applicantIds",
         ${recusalSql('p.id', '$2::uuid')}
       from problem p where p.id = any($1::uuid[])`,
      [problemIds, viewer.personId, viewer.organizationIds, viewer.officeIds],
    );
    return new Map(rows.map(({ id, ...row }) => [id, { ...row, conflictRefusal: null }]));
  }

  /** The situation of an engagement that is about to be made. */
  async before(problem: ProblemEntity, definerId: string, viewer: Viewer): Promise<EngagementSituation> {
    const row = await this.db.one<Recusal & { is_taken: boolean; may_define: boolean; office_ids: string[] }>(
      `select exists (select 1 from engagement a where a.problem_id = $1 and a.state = 'active') as is_taken,
         ($2::uuid = $3::uuid or ${holdsSql('$2::uuid', 'definer')}) as may_define,
         ${officesSql('problem', '$1::uuid', '$3::uuid')} as office_ids,
         ${recusal('$1::uuid', '$3::uuid', '$2::uuid', '$4::uuid')}`,
      [problem.id, definerId, problem.officeId, viewer.personId],
    );
    return {
      ownerId: problem.ownerId,
      officeId: problem.officeId,
      definerId,
      isProblemAccepted: problem.state === 'accepted',
      isTaken: row?.is_taken ?? false,
      mayDefine: row?.may_define ?? false,
      officeIds: row?.office_ids ?? [],
      conflictRefusal: null,
      problemId: problem.id,
      isRecused: row?.isRecused,
      declared: row?.declared,
    };
  }
}

/** Owner, office or the definer itself. */
export function isPartyOf({ ownerId, officeIds, definerId }: Parties, viewer: Viewer): boolean {
  return viewer.actsFor(ownerId) || viewer.actsFor(definerId) || officeIds.some((id) => viewer.isOfficerOf(id));
}

const partiesOf = (row: Row): Parties => ({
  ownerId: row.owner_id,
  officeIds: row.office_ids,
  definerId: row.definer_id,
});

function situationOf({ conflict, conflictWaivedBy }: EngagementEntity, row: Row): EngagementSituation {
  const isOwnOffice = row.definer_id === row.office_id;
  return {
    ...partiesOf(row),
    officeId: row.office_id,
    isProblemAccepted: row.is_accepted,
    isTaken: row.is_taken,
    mayDefine: row.may_define,
    problemId: row.problemId,
    isRecused: row.isRecused,
    declared: row.declared,
    conflictRefusal:
      isOwnOffice || conflict === 'none' || conflictWaivedBy
        ? null
        : conflict
          ? 'CONFLICT_NOT_WAIVED'
          : 'CONFLICT_NOT_DECLARED',
  };
}
