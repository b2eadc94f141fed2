import { Injectable } from '@nestjs/common';
import { returnedSql } from '@peyvand/definitions';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { barredSql, problemParties } from '@peyvand/problems';
import type { Reasons } from '../engine/explanation.js';
import type { DefinerCandidate } from './definer-candidate.model.js';

const OF = (state: string): string =>
  `(select count(*)::int from engagement x where x.definer_id = o.id and x.origin <> 'own' and x.state = '${state}')`;

/** Who was asked before about this problem stands last, then who declared a conflict; the rest by score. */
const CANDIDATES = `
  select c.*, row_number() over (order by c."answeredHere" is not null, c.conflict is not null, c.score desc nulls last,
    c."activeEngagements", c."organizationId") as place
  from (
    select o.id as "organizationId", o.name as "organizationName", d.score, d.reasons, d.scored_at as "scoredAt",
      ${OF('active')} as "activeEngagements", ${OF('done')} as "doneEngagements",
      ${returnedSql('o.id', 'requestChanges')} as "returnedByOwner", ${returnedSql('o.id', 'sendBack')} as "returnedByOffice",
      w.approved as "approvedDefinitions", w.days as "medianDays",
      (select x.state from engagement x where x.problem_id = p.id and x.definer_id = o.id order by x.created_at desc
      limit 1) as "answeredHere",
      (select x.conflict from engagement x where x.problem_id = p.id and x.definer_id = o.id and x.conflict <> 'none'
      order by x.created_at desc limit 1) as conflict
    from problem p cross join organization o left join definer_candidate d on d.problem_id = p.id
      and d.organization_id = o.id
      cross join lateral (
        select count(*)::int as approved, percentile_cont(0.5) within group (order by extract(epoch
          from v.approved_at - v.created_at) / 86400) as days
        from definition_version v join engagement x on x.id = v.engagement_id
          where x.definer_id = o.id and x.origin <> 'own' and v.approved_at is not null) w
    where p.id = $1 and o.id <> p.owner_id and ${holdsSql('o.id', 'definer')}) c
  order by place limit $2`;

type Row = Omit<DefinerCandidate, 'words' | 'projects' | 'isNext'> & {
  readonly reasons: Reasons | null;
  readonly place: string;
};

/** All verified definers for a problem, the best first. */
@Injectable()
export class DefinerCandidates {
  constructor(private readonly db: Db) {}

  /** None for who is barred on the problem. @throws NotFound for who is no officer of the problem's office. */
  async list(viewer: Viewer, problemId: string, first: number): Promise<DefinerCandidate[]> {
    const ours = await this.db.one<{ is_barred: boolean }>(
      `select ${barredSql('p.id', '$3::uuid')} as is_barred from problem p where p.id = $1 and p.state <> 'draft'
        and ${problemParties.sql.office('p')} && $2::uuid[]`,
      [problemId, viewer.officeIds, viewer.personId],
    );
    if (!ours) throw new NotFound();
    if (ours.is_barred) return [];
    const rows = await this.db.query<Row>(CANDIDATES, [problemId, first]);
    return rows.map(({ reasons, place, ...row }) => ({
      ...row,
      isNext: place === '1' && row.answeredHere === null && row.conflict === null,
      words: [...new Set(reasons?.words.map(({ profile }) => profile.text) ?? [])],
      projects: reasons?.projects.map(({ title }) => title) ?? [],
    }));
  }
}
