import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { DomainEvents } from '@peyvand/contracts';
import type { Db, Parties } from '@peyvand/platform';
import { noticesToSides, type Side } from './rfp.notices.js';
import { TOLD_OF_RFP, toldOfRfp, type ToldRfp } from './rfp-told.js';

/** Leads to the RFP, and is done when the addendum waits no more. */
const tellToAct =
  (side: Side) =>
  async ({ rfpId, addendumId }: DomainEvents['addendum.submitted'], db: Db, parties: Parties): Promise<NoticeDraft[]> =>
    (await noticesToSides(db, rfpId, [side], parties)).map((draft) => ({
      ...draft,
      waiting: { type: 'addendum', id: addendumId },
    }));

declareNotices('rfp.takenBack', {
  kind: 'RfpTakenBack',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['office', 'definer'], parties),
});

declareNotices('rfp.deadlineMoved', {
  kind: 'RfpDeadlineMoved',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'office', 'access'], parties),
});

for (const [event, kind] of [
  ['rfp.waiverGranted', 'RfpWaiverGranted'],
  ['rfp.waiverWithdrawn', 'RfpWaiverWithdrawn'],
] as const)
  declareNotices(event, {
    kind,
    object: 'rfp',
    collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'access'], parties),
  });

declareNotices('rfp.addendumPublished', {
  kind: 'AddendumPublished',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'office', 'access'], parties),
});

declareNotices('rfp.signatureAsked', {
  kind: 'RfpSignatureAsked',
  object: 'rfp',
  why: 'youMustAct',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner'], parties),
});

declareNotices('addendum.signatureAsked', {
  kind: 'AddendumSignatureAsked',
  object: 'rfp',
  why: 'youMustAct',
  collect: tellToAct('owner'),
});

declareNotices('addendum.submitted', {
  kind: 'AddendumSubmitted',
  object: 'rfp',
  why: 'youMustAct',
  collect: tellToAct('office'),
});

declareNotices('addendum.changesRequested', {
  kind: 'AddendumChangesRequested',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer'], parties),
});

declareNotices('savedSearch.found', {
  kind: 'SavedSearchFound',
  object: 'rfp',
  why: 'forYourInformation',
  collect: async ({ savedSearchId, rfpId }, db) => {
    const row = await db.one<ToldRfp & { person_id: string }>(
      `select s.person_id, ${TOLD_OF_RFP} from saved_search s, rfp r where s.id = $1 and r.id = $2`,
      [savedSearchId, rfpId],
    );
    return row ? [{ recipientIds: [row.person_id], objectId: rfpId, params: toldOfRfp(row) }] : [];
  },
});
