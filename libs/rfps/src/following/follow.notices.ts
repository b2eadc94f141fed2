import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db, Parties } from '@peyvand/platform';
import { noticesToSides } from '../told/rfp.notices.js';
import { TOLD_OF_RFP, toldOfRfp, type ToldRfp } from '../told/rfp-told.js';

/** Places of the text that the teaser shows to all. */
const PUBLIC_PLACES =
  '^(title|summary|language|subject\\.trl(Now|Target)|budget\\.isShown|criteria\\.\\d+\\.(name|weight)|timeline\\.(questionsUntil|answersUntil|closesAt))$';

/** Followers, save those whom the event's own notice tells more. */
async function followers(
  db: Db,
  rfpId: string,
  sides: Parameters<typeof noticesToSides>[2],
  parties: Parties,
): Promise<NoticeDraft[]> {
  const rfp = await db.one<ToldRfp>(`select ${TOLD_OF_RFP} from rfp r where r.id = $1`, [rfpId]);
  if (!rfp?.number) return [];
  const told = new Set((await noticesToSides(db, rfpId, sides, parties)).flatMap(({ recipientIds }) => recipientIds));
  const rows = await db.query<{ person_id: string }>('select person_id from rfp_follow where rfp_id = $1', [rfpId]);
  const recipientIds = rows.map((row) => row.person_id).filter((id) => !told.has(id));
  return [{ recipientIds, objectId: rfpId, params: toldOfRfp(rfp) }];
}

declareNotices('rfp.deadlineMoved', {
  kind: 'FollowedRfpChanged',
  object: 'rfp',
  why: 'forYourInformation',
  collect: ({ rfpId }, db, parties) => followers(db, rfpId, ['owner', 'definer', 'office', 'access'], parties),
});

/** That there is an addendum at all is told to readers of the dossier, unless it changes what everybody sees. */
declareNotices('rfp.addendumPublished', {
  kind: 'FollowedRfpChanged',
  object: 'rfp',
  why: 'forYourInformation',
  collect: async ({ rfpId, addendumId }, db, parties) =>
    (await db.one(
      `select 1 from addendum a, jsonb_array_elements(a.differences) d where a.id = $1 and (d ->> 'field' ~ $2
        or (d ->> 'field' ~ '^budget\\.(min|max|currency)$' and a.document #>> '{content,budget,isShown}' = 'true'))
        limit 1`,
      [addendumId, PUBLIC_PLACES],
    ))
      ? followers(db, rfpId, ['owner', 'definer', 'office', 'access'], parties)
      : [],
});

declareNotices('rfp.closed', {
  kind: 'FollowedRfpClosed',
  object: 'rfp',
  why: 'forYourInformation',
  // What ends without a result at its close is told once, by that.
  collect: async ({ rfpId }, db, parties) =>
    (await db.one("select 1 from rfp where id = $1 and state <> 'failed'", [rfpId]))
      ? followers(db, rfpId, ['owner', 'definer', 'office'], parties)
      : [],
});

declareNotices('rfp.failed', {
  kind: 'FollowedRfpFailed',
  object: 'rfp',
  why: 'forYourInformation',
  collect: ({ rfpId }, db, parties) => followers(db, rfpId, ['owner', 'definer', 'office'], parties),
});

declareNotices('rfp.cancelled', {
  kind: 'FollowedRfpCancelled',
  object: 'rfp',
  why: 'forYourInformation',
  collect: ({ rfpId }, db, parties) => followers(db, rfpId, ['owner', 'definer', 'office', 'access'], parties),
});
