import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import { leadersOf, membersOf, officersOf } from '@peyvand/organizations';
import type { Db, Parties } from '@peyvand/platform';
import { actsAsDefinerSql, barredOnMatchesSql, barredSql, competesSql } from '@peyvand/problems';
import { TOLD_OF_RFP, toldOfRfp, type ToldRfp } from './rfp-told.js';

export type Side = 'owner' | 'definer' | 'office' | 'access' | 'comparingOwner' | 'comparingOffice';

/** Who is told of opened proposals: those who read them. */
export const COMPARING: readonly Side[] = ['comparingOwner', 'comparingOffice'];

/** Heads and managers of the parties, all officers who are not barred, all members of companies with access. */
export async function noticesToSides(
  db: Db,
  rfpId: string,
  sides: readonly Side[],
  parties: Parties,
  objectId = rfpId,
): Promise<NoticeDraft[]> {
  const rfp = await db.one<ToldRfp & { problem_id: string }>(
    `select ${TOLD_OF_RFP}, r.problem_id from rfp r where r.id = $1`,
    [rfpId],
  );
  if (!rfp) return [];
  const people = new Set<string>();
  for (const side of sides) for (const id of await peopleOf(db, side, parties, rfp.problem_id, rfpId)) people.add(id);
  return [{ recipientIds: [...people], objectId, params: toldOfRfp(rfp) }];
}

function peopleOf(db: Db, side: Side, parties: Parties, problemId: string, rfpId: string): Promise<string[]> {
  const unbarred = `not ${barredSql('$2::uuid', 'm.person_id')}`;
  if (side === 'access') return membersOf(db, parties.access);
  if (side === 'owner') return leadersOf(db, parties.owner);
  if (side === 'office') return officersOf(db, parties.office, unbarred, problemId);
  if (side === 'comparingOwner')
    return leadersOf(db, parties.owner, `not ${competesSql('$2::uuid', 'm.person_id')}`, rfpId);
  if (side === 'comparingOffice') {
    const compares = `not ${barredOnMatchesSql('$3::uuid', '$2::uuid', 'm.person_id')}`;
    return officersOf(db, parties.office, compares, problemId, rfpId);
  }
  const acts = actsAsDefinerSql('$2::uuid', '$3::uuid[]');
  return leadersOf(db, parties.definer, acts, problemId, parties.office ?? []);
}

declareNotices('rfp.submitted', {
  kind: 'RfpSubmitted',
  object: 'rfp',
  why: 'youMustAct',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['office'], parties),
});

declareNotices('rfp.changesRequested', {
  kind: 'RfpChangesRequested',
  object: 'rfp',
  why: 'youMustAct',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer'], parties),
});

declareNotices('rfp.approved', {
  kind: 'RfpApproved',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer'], parties),
});

declareNotices('rfp.opened', {
  kind: 'RfpOpened',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'office'], parties),
});

declareNotices('rfp.closed', {
  kind: 'RfpClosed',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'office'], parties),
});

declareNotices('rfp.openingFinished', {
  kind: 'RfpProposalsOpened',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, COMPARING, parties),
});

declareNotices('rfp.failed', {
  kind: 'RfpFailed',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'office'], parties),
});

declareNotices('rfp.cancelled', {
  kind: 'RfpCancelled',
  object: 'rfp',
  collect: async ({ rfpId }, db, parties) =>
    (await noticesToSides(db, rfpId, ['owner', 'definer', 'office', 'access'], parties)).map((draft) => ({
      ...draft,
      params: { ...draft.params, wasOpen: draft.params?.['number'] ? 'yes' : 'no' },
    })),
});

declareNotices('rfp.questionAsked', {
  kind: 'QuestionAsked',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['owner', 'definer', 'office'], parties),
});

declareNotices('rfp.questionAnswered', {
  kind: 'QuestionAnswered',
  object: 'rfp',
  collect: ({ rfpId }, db, parties) => noticesToSides(db, rfpId, ['access'], parties),
});
