import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { officesSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { barredOnMatchesSql, recusalSql, type Recusal } from '@peyvand/problems';
import { documentOf } from './content/rfp-document.js';
import { blockingOf } from './content/rfp-gate.js';
import { RfpEntity } from './rfp.entity.js';
import type { RfpSituation } from './rfp.workflow.js';

interface Row extends Recusal {
  id: string;
  owner_id: string;
  definer_id: string | null;
  is_uninvolved: boolean;
  office_ids: string[];
  is_barred_on_matches: boolean;
}

export interface LoadedRfp {
  readonly rfp: RfpEntity;
  readonly situation: RfpSituation;
}

const PARTIES = `
  select r.id, p.owner_id, e.definer_id,
    not (
      exists (select 1 from rfp_editor ed where ed.rfp_id = r.id and ed.person_id = $2)
      or $2 in (r.created_by, r.submitted_by, r.entered_by) is true
      or dv.approved_by is not distinct from $2
      or exists (select 1 from membership m where m.person_id = $2 and m.until is null
        and m.organization_id in (p.owner_id, e.definer_id) and m.organization_id <> r.office_id)
    ) as is_uninvolved,
    ${recusalSql('p.id', '$2::uuid')}, ${barredOnMatchesSql('r.id', 'p.id', '$2::uuid')} as is_barred_on_matches,
    ${officesSql('problem', 'p.id', 'r.office_id')} as office_ids
  from rfp r join problem p on p.id = r.problem_id
    left join definition_version dv on dv.id = r.definition_version_id
    left join engagement e on e.id = dv.engagement_id and e.state in ('active', 'done')
  where r.id = any($1::uuid[])`;

/** Loads what the steps are decided by: two statements, however many RFPs. */
@Injectable()
export class RfpSituations {
  constructor(private readonly db: Db) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, LoadedRfp>> {
    const rows = await this.db.query<Row>(PARTIES, [ids, viewer.personId]);
    const rfps = new Map(
      (await this.db.manager.createQueryBuilder(RfpEntity, 'r').where('r.id = any(:ids)', { ids }).getMany()).map(
        (rfp) => [rfp.id, rfp],
      ),
    );
    return new Map(
      rows.flatMap((row) => {
        const rfp = rfps.get(row.id);
        return rfp ? [[row.id, { rfp, situation: situationOf(rfp, row, viewer) }] as const] : [];
      }),
    );
  }

  /** @throws NotFound when there is none, or none that the viewer is a party or officer of. */
  async get(id: string, viewer: Viewer): Promise<LoadedRfp> {
    const loaded = (await this.load([id], viewer)).get(id);
    if (!loaded || !(viewer.isSystem || isPartyOf(loaded.situation, viewer)))
      throw new NotFound('There is no such RFP');
    return loaded;
  }
}

/** Owner, definer or office. */
export function isPartyOf(situation: RfpSituation, viewer: Viewer): boolean {
  return (
    viewer.actsFor(situation.ownerId) ||
    viewer.actsFor(situation.definerId) ||
    situation.officeIds.some((id) => viewer.isOfficerOf(id))
  );
}

function situationOf(rfp: RfpEntity, row: Row, viewer: Viewer): RfpSituation {
  return {
    ownerId: row.owner_id,
    definerId: row.definer_id,
    officeId: rfp.officeId,
    officeIds: row.office_ids,
    origin: rfp.origin,
    isUninvolved: row.is_uninvolved,
    problemId: row.problemId,
    isRecused: row.isRecused,
    declared: row.declared,
    isBarredOnMatches: row.is_barred_on_matches,
    isForOwner: viewer.leads(row.owner_id),
    blocking: rfp.state === 'draft' ? blockingOf(documentOf(rfp)) : 0,
  };
}
