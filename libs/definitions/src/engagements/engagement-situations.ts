import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql, officesSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { ProblemEntity } from '@peyvand/problems';
import { EngagementEntity } from './engagement.entity.js';
import type { EngagementSituation } from './engagement.workflow.js';

export interface LoadedEngagement {
  readonly engagement: EngagementEntity;
  readonly situation: EngagementSituation;
}

interface Row {
  id: string;
  owner_id: string;
  office_id: string | null;
  office_ids: string[];
  is_accepted: boolean;
  is_taken: boolean;
  may_define: boolean;
}

const FACTS = `
  select e.id, p.owner_id, p.office_id, ${officesSql('problem', 'p.id', 'p.office_id')} as office_ids,
    p.state = 'accepted' as is_accepted,
    exists (select 1 from engagement a where a.problem_id = e.problem_id and a.state = 'active'
    and a.id <> e.id) as is_taken,
    (e.definer_id in (p.owner_id, p.office_id) or ${holdsSql('e.definer_id', 'definer')}) as may_define
  from engagement e join problem p on p.id = e.problem_id where e.id = any($1::uuid[])`;

/** Loads what the steps are decided by: two statements, however many engagements. */
@Injectable()
export class EngagementSituations {
  constructor(private readonly db: Db) {}

  async load(ids: readonly string[]): Promise<Map<string, LoadedEngagement>> {
    const rows = await this.db.query<Row>(FACTS, [ids]);
    const found = await this.db.manager
      .createQueryBuilder(EngagementEntity, 'e')
      .where('e.id = any(:ids)', { ids })
      .getMany();
    const engagements = new Map(found.map((engagement) => [engagement.id, engagement]));
    return new Map(
      rows.flatMap((row) => {
        const engagement = engagements.get(row.id);
        return engagement ? [[row.id, { engagement, situation: situationOf(engagement, row) }] as const] : [];
      }),
    );
  }

  /** @throws NotFound when there is none, or none that the viewer is owner, officer or definer of. */
  async get(id: string, viewer: Viewer): Promise<LoadedEngagement> {
    const loaded = (await this.load([id])).get(id);
    if (!loaded || !(viewer.isSystem || isPartyOf(loaded.situation, viewer)))
      throw new NotFound('There is no such engagement');
    return loaded;
  }

  /** The situation of an engagement that is about to be made. */
  async before(problem: ProblemEntity, definerId: string): Promise<EngagementSituation> {
    const row = await this.db.one<{ is_taken: boolean; may_define: boolean; office_ids: string[] }>(
      `select exists (select 1 from engagement a where a.problem_id = $1 and a.state = 'active') as is_taken,
         ($2::uuid = $3::uuid or ${holdsSql('$2::uuid', 'definer')}) as may_define,
         ${officesSql('problem', '$1::uuid', '$3::uuid')} as office_ids`,
      [problem.id, definerId, problem.officeId],
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
    };
  }
}

/** Owner, office or the definer itself. */
export function isPartyOf({ ownerId, officeIds, definerId }: EngagementSituation, viewer: Viewer): boolean {
  return viewer.actsFor(ownerId) || viewer.actsFor(definerId) || officeIds.some((id) => viewer.isOfficerOf(id));
}

function situationOf({ definerId, conflict, conflictWaivedBy }: EngagementEntity, row: Row): EngagementSituation {
  const isOwnOffice = definerId === row.office_id;
  return {
    ownerId: row.owner_id,
    officeId: row.office_id,
    officeIds: row.office_ids,
    definerId,
    isProblemAccepted: row.is_accepted,
    isTaken: row.is_taken,
    mayDefine: row.may_define,
    conflictRefusal:
      isOwnOffice || conflict === 'none' || conflictWaivedBy
        ? null
        : conflict
          ? 'CONFLICT_NOT_WAIVED'
          : 'CONFLICT_NOT_DECLARED',
  };
}
