import { declareNotices, type NoticeDraft, type NoticeRule } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { holdsSql } from '../capacities/verified.js';

type OfficerEvent = 'membership.started' | 'membership.roleChanged' | 'capacity.verified';

/** One draft for each organization among places that hold, of verified offices only. */
async function inOffices(db: Db, condition: string, id: string): Promise<NoticeDraft[]> {
  const rows = await db.query<{ recipientId: string; objectId: string }>(
    `select m.person_id as "recipientId", m.organization_id as "objectId" from membership m
     where m.until is null and ${holdsSql('m.organization_id', 'office')} and ${condition} order by m.since, m.id`,
    [id],
  );
  return [...new Set(rows.map(({ objectId }) => objectId))].map((objectId) => ({
    objectId,
    recipientIds: rows.filter((row) => row.objectId === objectId).map(({ recipientId }) => recipientId),
  }));
}

declareNotices('account.secondFactorReset', {
  kind: 'OfficerSecondFactorReset',
  object: 'organization',
  obligatory: true,
  collect: ({ personId }, db) =>
    inOffices(
      db,
      `m.role = 'head' and m.person_id <> $1 and exists (select 1 from membership o
        where o.organization_id = m.organization_id and o.person_id = $1 and o.until is null)`,
      personId,
    ),
});

/** Whose place or whose organization's capacity gives them an office's powers, which begin with a new session. */
const begins = (
  kind: 'OfficeHeadBegins' | 'OfficerBegins',
  condition: string,
  idOf: (payload: { membershipId?: string; capacityId?: string }) => string,
): NoticeRule<OfficerEvent> => ({
  kind,
  object: 'organization',
  why: 'youMustAct',
  collect: (payload, db) =>
    inOffices(
      db,
      `${kind === 'OfficeHeadBegins' ? "m.role = 'head'" : "m.role <> 'head'"} and ${condition}`,
      idOf(payload),
    ),
});

const thePlace = ['m.id = $1', ({ membershipId = '' }) => membershipId] as const;
const theOffice = [
  "exists (select 1 from organization_capacity c where c.id = $1 and c.kind = 'office' and c.organization_id = m.organization_id)",
  ({ capacityId = '' }) => capacityId,
] as const;

declareNotices('membership.started', begins('OfficeHeadBegins', ...thePlace), begins('OfficerBegins', ...thePlace));
declareNotices('membership.roleChanged', begins('OfficeHeadBegins', ...thePlace));
declareNotices('capacity.verified', begins('OfficeHeadBegins', ...theOffice), begins('OfficerBegins', ...theOffice));
