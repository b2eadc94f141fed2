import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import { officesSql } from '@peyvand/organizations';
import type { Db } from '@peyvand/platform';
import { barredOnMatchesSql } from '@peyvand/problems';
import { words } from './match.words.js';

type Side = 'company' | 'office';

/** All officers who act on the RFP `r`, save those who are barred. */
const OFFICERS = `select p.person_id from membership p
  where p.organization_id = any(${officesSql('problem', 'r.problem_id', 'r.office_id')}) and p.until is null
  and not ${barredOnMatchesSql('r.id', 'r.problem_id', 'p.person_id')}`;

/** Heads and managers of the company; officers. `m` is the match, `r` its RFP. */
const SIDES: Readonly<Record<Side, string>> = {
  company: `select p.person_id from membership p where p.organization_id = m.organization_id and p.until is null
    and p.role <> 'member'`,
  office: OFFICERS,
};

const tell =
  (side: Side, which = 'true') =>
  async ({ matchId }: { matchId: string }, db: Db): Promise<NoticeDraft[]> => {
    const rows = await db.query<{ person_id: string; number: string | null }>(
      `select distinct x.person_id, r.number from match m join rfp r on r.id = m.rfp_id cross
        join lateral (${SIDES[side]}) x where m.id = $1 and ${which}`,
      [matchId],
    );
    return rows.length
      ? [
          {
            recipientIds: rows.map(({ person_id }) => person_id),
            objectId: matchId,
            params: { number: rows[0]?.number ?? '' },
          },
        ]
      : [];
  };

/** What an officer did after the company had applied; of what was before it never learns. */
const toldStep = (step: string): string => `m.origin = 'selfApplied' and exists (select 1 from match_step s
  where s.subject_id = m.id and s.step = '${step}' and s.taken_at >= m.created_at)`;

const tellOfRfp = async ({ rfpId }: { rfpId: string }, db: Db): Promise<NoticeDraft[]> => {
  const rows = await db.query<{ person_id: string; number: string | null }>(
    `select distinct x.person_id, r.number from rfp r cross join lateral (${OFFICERS}) x where r.id = $1`,
    [rfpId],
  );
  return rows.length
    ? [
        {
          recipientIds: rows.map(({ person_id }) => person_id),
          objectId: rfpId,
          params: { number: rows[0]?.number ?? '' },
        },
      ]
    : [];
};

declareNotices('match.scored', {
  kind: 'MatchesFound',
  object: 'rfp',
  why: 'youMustAct',
  words: words.MatchesFound,
  collect: tellOfRfp,
});

declareNotices('match.notified', {
  kind: 'MatchNotified',
  object: 'match',
  why: 'youMustAct',
  words: words.MatchNotified,
  collect: tell('company'),
});

declareNotices('match.selfApplied', {
  kind: 'MatchSelfApplied',
  object: 'match',
  words: words.MatchSelfApplied,
  collect: tell('office'),
});

declareNotices('match.admitted', {
  kind: 'MatchAdmitted',
  object: 'match',
  words: words.MatchAdmitted,
  collect: tell('company'),
});

declareNotices('match.rejected', {
  kind: 'MatchRejected',
  object: 'match',
  words: words.MatchRejected,
  collect: tell('company', toldStep('reject')),
});

declareNotices('match.interested', {
  kind: 'MatchInterested',
  object: 'match',
  words: words.MatchInterested,
  collect: tell('office'),
});

declareNotices('match.declined', {
  kind: 'MatchDeclined',
  object: 'match',
  words: words.MatchDeclined,
  collect: tell('office'),
});

declareNotices('match.reminded', {
  kind: 'MatchReminder',
  object: 'match',
  words: words.MatchReminder,
  collect: tell('company'),
});

declareNotices('match.expired', {
  kind: 'MatchExpired',
  object: 'match',
  words: words.MatchExpired,
  collect: tell('company'),
});

declareNotices('match.ended', {
  kind: 'MatchEnded',
  object: 'match',
  words: words.MatchEnded,
  // Others held access, and those are told by what ended the RFP.
  collect: tell('company', "m.origin = 'selfApplied' and m.decided_at is null"),
});

declareNotices('match.reconsidered', {
  kind: 'MatchReconsidered',
  object: 'match',
  words: words.MatchReconsidered,
  collect: tell('company', toldStep('reconsider')),
});

declareNotices('supplyGap.opened', { kind: 'SupplyGap', object: 'rfp', words: words.SupplyGap, collect: tellOfRfp });
