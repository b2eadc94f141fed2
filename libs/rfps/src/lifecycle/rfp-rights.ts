import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';

export interface RfpStanding {
  /** Of the viewer's organizations those that could accept the NDA text. */
  readonly accepting: readonly string[];
  /** Those that could ask a question. */
  readonly asking: readonly string[];
  /** Open, and its close not reached. */
  readonly isTaking: boolean;
  readonly hasAddendumUnderWay: boolean;
  /** Everybody sees it, and it is not over. */
  readonly isToFollow: boolean;
  readonly isFollowed: boolean;
}

/**
 * What each of the viewer's organizations may do with an open RFP, by the database's clock. One statement for a whole
 * list.
 */
@Injectable()
export class RfpRights {
  constructor(private readonly db: Db) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, RfpStanding>> {
    const leading = viewer.organizationIds.filter((id) => viewer.leads(id));
    const rows = await this.db.query<RfpStanding & { id: string }>(RIGHTS, [
      ids,
      viewer.organizationIds,
      leading,
      viewer.organizationsWith('solver'),
      viewer.personId,
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const RIGHTS = `
  select r.id,
    array(select o from unnest($3::uuid[]) o where r.opened_at is not null and newest.id is not null
        and not exists (select 1 from nda_acceptance na where na.nda_text_id = newest.id and na.organization_id = o)
        and (exists (select 1 from rfp_access a where a.rfp_id = r.id and a.organization_id = o
          and (a.until is null or a.until > clock_timestamp()))
          or (r.confidentiality = 'public' and o = any($4::uuid[]))) order by o) as accepting,
    array(select distinct a.organization_id from rfp_access a
      where a.rfp_id = r.id and a.organization_id = any($2::uuid[])
        and r.state = 'open' and clock_timestamp() < coalesce(r.questions_until, r.closes_at)
        and (a.until is null or a.until > clock_timestamp())
        and (newest.id is null or exists (select 1 from nda_acceptance na
          where na.nda_text_id = newest.id and na.organization_id = a.organization_id)) order by 1) as asking,
    r.state = 'open' and clock_timestamp() < r.closes_at as "isTaking",
    exists (select 1 from addendum ad where ad.rfp_id = r.id and ad.state <> 'published') as "hasAddendumUnderWay",
    r.opened_at is not null and r.state not in ('failed', 'cancelled') as "isToFollow",
    exists (select 1 from rfp_follow f where f.rfp_id = r.id and f.person_id = $5) as "isFollowed"
  from rfp r
    left join lateral (select n.id from nda_text n where n.rfp_id = r.id order by n.number desc limit 1) newest on true
  where r.id = any($1::uuid[])`;
