import { declareNotices } from '@peyvand/notices';
import { tell } from './rfp.notices.js';
import { words } from './rfp-changes.words.js';

declareNotices('rfp.takenBack', {
  kind: 'RfpTakenBack',
  object: 'rfp',
  words: words.RfpTakenBack,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['office', 'definer'], parties),
});

declareNotices('rfp.deadlineMoved', {
  kind: 'RfpDeadlineMoved',
  object: 'rfp',
  words: words.RfpDeadlineMoved,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['owner', 'definer', 'office', 'access'], parties),
});

declareNotices('rfp.addendumPublished', {
  kind: 'AddendumPublished',
  object: 'rfp',
  words: words.AddendumPublished,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['owner', 'definer', 'office', 'access'], parties),
});

declareNotices('rfp.signatureAsked', {
  kind: 'RfpSignatureAsked',
  object: 'rfp',
  why: 'youMustAct',
  words: words.RfpSignatureAsked,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['owner'], parties),
});

declareNotices('addendum.signatureAsked', {
  kind: 'AddendumSignatureAsked',
  object: 'rfp',
  why: 'youMustAct',
  words: words.AddendumSignatureAsked,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['owner'], parties),
});

declareNotices('addendum.submitted', {
  kind: 'AddendumSubmitted',
  object: 'rfp',
  why: 'youMustAct',
  words: words.AddendumSubmitted,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['office'], parties),
});

declareNotices('addendum.changesRequested', {
  kind: 'AddendumChangesRequested',
  object: 'rfp',
  words: words.AddendumChangesRequested,
  collect: ({ rfpId }, db, parties) => tell(db, rfpId, ['owner', 'definer'], parties),
});

declareNotices('savedSearch.found', {
  kind: 'SavedSearchFound',
  object: 'rfp',
  why: 'forYourInformation',
  words: words.SavedSearchFound,
  collect: async ({ savedSearchId, rfpId }, db) => {
    const row = await db.one<{ person_id: string; number: string | null }>(
      'select s.person_id, r.number from saved_search s, rfp r where s.id = $1 and r.id = $2',
      [savedSearchId, rfpId],
    );
    return row ? [{ recipientIds: [row.person_id], objectId: rfpId, params: { number: row.number ?? '' } }] : [];
  },
});
