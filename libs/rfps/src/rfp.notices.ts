import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { barredSql } from '@peyvand/problems';
import { cancelledAtSql, definerOfSql } from './rfp.policy.js';
import { words } from './rfp.words.js';

type Side = 'owner' | 'definer' | 'office' | 'access';

/** Heads and managers of the parties, all officers who are not barred, all members of companies with access. */
const SIDES: Readonly<Record<Side, string>> = {
  owner: `select m.person_id from membership m join problem p on p.owner_id = m.organization_id
    where p.id = r.problem_id and m.until is null and m.role <> 'member'`,
  definer: `select m.person_id from membership m
    where m.organization_id = ${definerOfSql('r')} and m.until is null and m.role <> 'member'
      and (m.organization_id <> r.office_id or not ${barredSql('r.problem_id', 'm.person_id')})`,
  office: `select m.person_id from membership m where m.organization_id = r.office_id and m.until is null
    and not ${barredSql('r.problem_id', 'm.person_id')}`,
  access: `select m.person_id from membership m join rfp_access a on a.organization_id = m.organization_id
    where a.rfp_id = r.id and a.since <= $2 and (a.until is null or a.until >= $2) and m.until is null`,
};

/** The people of these sides. Who is told of a cancelling held access at that moment, although it ended with it. */
export async function tell(db: Db, rfpId: string, sides: readonly Side[]): Promise<NoticeDraft[]> {
  const row = await db.one<{ number: string | null; at: Date }>(
    `select r.number, case when r.state = 'cancelled' then ${cancelledAtSql('r')} else clock_timestamp() end as at
     from rfp r where r.id = $1`,
    [rfpId],
  );
  if (!row) return [];
  const people = sides.map((side) => SIDES[side]).join(' union ');
  const found = await db.query<{ person_id: string }>(
    `select distinct x.person_id from rfp r cross join lateral (${people}) x
      where r.id = $1 and $2::timestamptz is not null`,
    [rfpId, row.at],
  );
  return [
    { recipientIds: found.map(({ person_id }) => person_id), objectId: rfpId, params: { number: row.number ?? '' } },
  ];
}

declareNotices('rfp.submitted', {
  kind: 'RfpSubmitted',
  object: 'rfp',
  why: 'youMustAct',
  words: words.RfpSubmitted,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['office']),
});

declareNotices('rfp.changesRequested', {
  kind: 'RfpChangesRequested',
  object: 'rfp',
  why: 'youMustAct',
  words: words.RfpChangesRequested,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer']),
});

declareNotices('rfp.approved', {
  kind: 'RfpApproved',
  object: 'rfp',
  words: words.RfpApproved,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer']),
});

declareNotices('rfp.opened', {
  kind: 'RfpOpened',
  object: 'rfp',
  words: words.RfpOpened,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.closed', {
  kind: 'RfpClosed',
  object: 'rfp',
  words: words.RfpClosed,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.openingFinished', {
  kind: 'RfpProposalsOpened',
  object: 'rfp',
  words: words.RfpProposalsOpened,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'office']),
});

declareNotices('rfp.failed', {
  kind: 'RfpFailed',
  object: 'rfp',
  words: words.RfpFailed,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.cancelled', {
  kind: 'RfpCancelled',
  object: 'rfp',
  words: words.RfpCancelled,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office', 'access']),
});

declareNotices('rfp.questionAsked', {
  kind: 'QuestionAsked',
  object: 'rfp',
  words: words.QuestionAsked,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.questionAnswered', {
  kind: 'QuestionAnswered',
  object: 'rfp',
  words: words.QuestionAnswered,
  collect: ({ rfpId }, db) => tell(db, rfpId, ['access']),
});
