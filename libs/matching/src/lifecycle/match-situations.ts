import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { isMemberSql, leadsSql, membersSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { barredOnMatchesSql, recusalSql } from '@peyvand/problems';
import { rfpParties } from '@peyvand/rfps';
import { contactsLeftSql, nextContactSql } from '../budget/contact-budget.js';
import type { MatchOrigin, MatchState } from '../match.entity.js';
import { officer, type MatchSituation } from './match.workflow.js';

/** What is the same for a match and for one that is yet to be. `r` is the RFP, $2 the person who asks. */
const facts = (organizationId: string): string => {
  // Of a company that is yet to be added there is no match to find the officer's own membership by.
  const barred = `(${barredOnMatchesSql('r.id', 'r.problem_id', '$2::uuid')}
    or ${isMemberSql(organizationId, '$2::uuid')})`;
  return `
  r.office_id as "officeId", ${rfpParties.sql.office('r')} as "officeIds",
  r.state as "rfpState",
  r.state = 'open' and clock_timestamp() < r.closes_at as "isRfpOpen", r.closes_at as "closesAt",
  ${membersSql(organizationId, leadsSql)} <> '{}' as "canBeReached",
  ${recusalSql('r.problem_id', '$2::uuid', barred)}, ${contactsLeftSql(organizationId)} as "contactsLeft",
  ${nextContactSql(organizationId)} as "nextContactAt"`;
};

interface MatchProspects {
  readonly asOffice: MatchSituation;
  readonly asCompanies: readonly MatchSituation[];
}

/** Loads what the steps of matches are decided on. */
@Injectable()
export class MatchSituations {
  constructor(private readonly db: Db) {}

  /** One statement however many they are. */
  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, MatchSituation & { state: MatchState }>> {
    const rows = await this.db.query<MatchSituation & { id: string; state: MatchState }>(
      `select m.id, m.organization_id as "organizationId", m.origin, m.decided_by as "decidedBy",
         coalesce(clock_timestamp() < m.notify_at, false) as "isUndoable",
         m.state, m.notify_at as "undoUntil", (m.notified_at is not null
         or m.origin = 'selfApplied') as "isTold",
         ${facts('m.organization_id')}
       from match m join rfp r on r.id = m.rfp_id where m.id = any($1::uuid[])`,
      [ids, viewer.personId],
    );
    return new Map(rows.map(({ id, ...situation }) => [id, situation]));
  }

  /**
   * @throws NotFound when there is none, or none that the viewer reviews or was told of; RECUSED for a barred officer,
   * who reads nothing of it: any other refusal would tell how far it came.
   */
  async get(id: string, viewer: Viewer): Promise<MatchSituation> {
    const found = (await this.load([id], viewer)).get(id);
    if (!found) throw new NotFound();
    const isOwn = viewer.actsFor(found.organizationId);
    const isReviewed = officer(viewer, found) !== null;
    if (!viewer.isSystem && !isReviewed && !(found.isTold && isOwn)) throw new NotFound();
    if (isReviewed && found.isRecused && !isOwn) throw new Refusal('RECUSED');
    return found;
  }

  /**
   * Of open RFPs: what the first step of a match would be decided by, for the office and for each verified company of
   * the viewer that was not told of a match yet. A match that a company does not know of changes nothing here.
   */
  async prospects(rfpIds: readonly string[], viewer: Viewer): Promise<Map<string, MatchProspects>> {
    const rows = await this.db.query<MatchSituation & { id: string }>(
      `select r.id, x.id as "organizationId", case when x.id is null then 'added' else 'selfApplied' end as origin,
         null as "decidedBy", false as "isUndoable", null as "undoUntil", false as "isTold", ${facts('x.id')}
       from rfp r join problem p on p.id = r.problem_id
         cross join (select null::uuid as id union all select unnest($3::uuid[])) x
       where r.id = any($1::uuid[]) and r.state = 'open' and clock_timestamp() < r.closes_at
         and (x.id is null or (x.id <> p.owner_id and (x.id = ${rfpParties.sql.definer('r')}) is not true
           and not exists (select 1 from match t where t.rfp_id = r.id and t.organization_id = x.id
             and (t.notified_at is not null or t.origin = 'selfApplied'))))`,
      [rfpIds, viewer.personId, viewer.organizationsWith('solver')],
    );
    const found = new Map<string, MatchProspects>();
    for (const { id, ...situation } of rows) {
      const known = found.get(id) ?? { asOffice: situation, asCompanies: [] };
      if (situation.organizationId) found.set(id, { ...known, asCompanies: [...known.asCompanies, situation] });
      else found.set(id, { ...known, asOffice: situation });
    }
    return found;
  }

  /** The situation of a match that does not exist yet. @throws NotFound for an RFP that is unknown or never opened. */
  async ofNew(rfpId: string, organizationId: string, origin: MatchOrigin, viewer: Viewer): Promise<MatchSituation> {
    const row = await this.db.one<MatchSituation>(
      `select $3::uuid as "organizationId", $4::text as origin, null as "decidedBy", false as "isUndoable",
        null as "undoUntil", false as "isTold", ${facts('$3::uuid')}
       from rfp r where r.id = $1 and r.opened_at is not null`,
      [rfpId, viewer.personId, organizationId, origin],
    );
    if (!row) throw new NotFound();
    return row;
  }
}
