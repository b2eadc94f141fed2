import { Injectable } from '@nestjs/common';
import { hasLiveRfpSql, versionParties } from '@peyvand/definitions';
import type { Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { problemParties, recusalSql, type Recusal } from '@peyvand/problems';
import type { RfpSituation } from './rfp.workflow.js';

interface Row extends Recusal {
  readonly id: string;
  readonly ownerId: string;
  readonly definerId: string | null;
  readonly officeId: string;
  readonly officeIds: string[];
}

/** Accepted problems with an approved definition and no live RFP: what a new one would be decided by. */
const PROSPECTS = (key: string): string => `
  select ${key} as id, ${recusalSql('p.id', '$2::uuid')}, p.owner_id as "ownerId", 
    ${versionParties.sql.engagedDefiner('v')} as "definerId", p.office_id as "officeId",
    ${problemParties.sql.office('p')} as "officeIds"
  from problem p join definition_version v on v.problem_id = p.id and v.state = 'approved'
  where ${key} = any($1::uuid[]) and p.state = 'accepted' and p.office_id is not null
    and not ${hasLiveRfpSql('p.id')}`;

/** RFPs that could be begun. */
@Injectable()
export class RfpProspects {
  constructor(private readonly db: Db) {}

  ofProblems(problemIds: readonly string[], viewer: Viewer): Promise<Map<string, RfpSituation>> {
    return this.read('p.id', problemIds, viewer);
  }

  ofDefinitions(versionIds: readonly string[], viewer: Viewer): Promise<Map<string, RfpSituation>> {
    return this.read('v.id', versionIds, viewer);
  }

  private async read(key: 'p.id' | 'v.id', ids: readonly string[], viewer: Viewer): Promise<Map<string, RfpSituation>> {
    const rows = await this.db.query<Row>(PROSPECTS(key), [ids, viewer.personId]);
    return new Map(
      rows.map(({ id, ...row }) => [
        id,
        {
          ...row,
          origin: 'defined' as const,
          blocking: 0,
          isUninvolved: false,
          actsForOwner: viewer.actsFor(row.ownerId),
        },
      ]),
    );
  }
}
