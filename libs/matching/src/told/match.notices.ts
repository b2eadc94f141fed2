import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import { leadersOf, officersOf } from '@peyvand/organizations';
import type { Db, Parties } from '@peyvand/platform';
import { barredOnMatchesSql } from '@peyvand/problems';

type Side = 'company' | 'office';

/** All officers who act on an RFP, save those who are barred on it. */
const unbarredOfficersOf = (db: Db, offices: readonly string[] | undefined, rfpId: string, problemId: string) =>
  officersOf(db, offices, `not ${barredOnMatchesSql('$2::uuid', '$3::uuid', 'm.person_id')}`, rfpId, problemId);

/** Heads and managers of the company, or officers. `m` is the match, `r` its RFP, whose teaser all may read. */
const noticesTo =
  (side: Side, which = 'true') =>
  async ({ matchId }: { matchId: string }, db: Db, parties: Parties): Promise<NoticeDraft[]> => {
    const row = await db.one<{ number: string | null; teaser_title: string; rfp_id: string; problem_id: string }>(
      `select r.number, r.title as teaser_title, r.id as rfp_id, r.problem_id from match m join rfp r on r.id = m.rfp_id
        where m.id = $1 and ${which}`,
      [matchId],
    );
    if (!row) return [];
    const recipientIds =
      side === 'company'
        ? await leadersOf(db, parties.company)
        : await unbarredOfficersOf(db, parties.office, row.rfp_id, row.problem_id);
    // The company learns of RFPs that have opened, whose teaser everybody reads.
    const title: Record<string, string> = side === 'company' ? { title: row.teaser_title } : {};
    return [{ recipientIds, objectId: matchId, params: { number: row.number ?? '', ...title } }];
  };

/** What an officer did after the company had applied; of what was before it never learns. */
const toldStep = (step: string): string => `m.origin = 'selfApplied' and exists (select 1 from match_step s
  where s.subject_id = m.id and s.step = '${step}' and s.taken_at >= m.created_at)`;

const noticesToSides = async ({ rfpId }: { rfpId: string }, db: Db, { office }: Parties): Promise<NoticeDraft[]> => {
  const row = await db.one<{ number: string | null; problem_id: string }>(
    'select r.number, r.problem_id from rfp r where r.id = $1',
    [rfpId],
  );
  return row
    ? [
        {
          recipientIds: await unbarredOfficersOf(db, office, rfpId, row.problem_id),
          objectId: rfpId,
          params: { number: row.number ?? '' },
        },
      ]
    : [];
};

declareNotices('match.scored', { kind: 'MatchesFound', object: 'rfp', why: 'youMustAct', collect: noticesToSides });

declareNotices('match.notified', {
  kind: 'MatchNotified',
  object: 'match',
  why: 'youMustAct',
  collect: noticesTo('company'),
});

declareNotices('match.selfApplied', { kind: 'MatchSelfApplied', object: 'match', collect: noticesTo('office') });

declareNotices('match.admitted', { kind: 'MatchAdmitted', object: 'match', collect: noticesTo('company') });

declareNotices('match.rejectionStands', {
  kind: 'MatchRejected',
  object: 'match',
  collect: noticesTo('company', toldStep('reject')),
});

declareNotices('match.interested', { kind: 'MatchInterested', object: 'match', collect: noticesTo('office') });

declareNotices('match.declined', { kind: 'MatchDeclined', object: 'match', collect: noticesTo('office') });

declareNotices('match.reminded', {
  kind: 'MatchReminder',
  object: 'match',
  why: 'youMustAct',
  collect: noticesTo('company'),
});

declareNotices('match.expired', { kind: 'MatchExpired', object: 'match', collect: noticesTo('company') });

declareNotices('match.ended', {
  kind: 'MatchEnded',
  object: 'match',
  // Others held access, and those are told by what ended the RFP.
  collect: noticesTo('company', "m.origin = 'selfApplied' and m.decided_at is null"),
});

declareNotices('match.reconsidered', {
  kind: 'MatchReconsidered',
  object: 'match',
  // Of a rejection that was taken back before it was told, the company learns neither.
  collect: noticesTo(
    'company',
    `${toldStep('reconsider')} and m.rejection_told_at >= (select max(s.taken_at)
    from match_step s where s.subject_id = m.id and s.step = 'reject')`,
  ),
});

declareNotices('supplyGap.opened', { kind: 'SupplyGap', object: 'rfp', collect: noticesToSides });
