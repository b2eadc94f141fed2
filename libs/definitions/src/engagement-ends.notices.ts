import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db, Parties } from '@peyvand/platform';
import type { definition } from '@peyvand/words';
import { engaged } from './definition.recipients.js';
import type { EngagementCancelReason } from './engagements/engagement-choices.js';

interface Ended {
  readonly engagementId: string;
  readonly problemId: string;
  readonly reason?: string;
}

/** Each cause of a cancelling has its own text. */
const CANCELLED = {
  otherDefinerFound: 'EngagementCancelled',
  problemEnded: 'EngagementEndedWithProblem',
  notNeeded: 'EngagementNotNeeded',
  problemChanged: 'EngagementProblemChanged',
  other: 'EngagementCancelledForReason',
} as const satisfies Record<EngagementCancelReason, keyof typeof definition.notices>;

/** The definer; the owner too where it knows the definer by its work and did not end the problem itself. */
async function toConcerned(ended: Ended, db: Db, parties: Parties): Promise<NoticeDraft[]> {
  const isKnown =
    ended.reason !== 'problemEnded' &&
    (await db.one(
      `select 1 from engagement_step s where s.subject_id = $1
        and s.step in ('acceptOffer', 'choose')`,
      [ended.engagementId],
    ));
  return isKnown ? engaged('definer', 'owner')(ended, db, parties) : engaged('definer')(ended, db, parties);
}

for (const [cause, kind] of Object.entries(CANCELLED))
  declareNotices('engagement.cancelled', {
    kind,
    object: 'engagement',
    collect: async (ended, db, parties) => (ended.reason === cause ? toConcerned(ended, db, parties) : []),
  });

/**
 * An application that was refused, with what it was for: of the problem what stands in its short form, which the
 * applicant knows, and never its owner.
 */
const toApplicant =
  (isTold: (reason: string | undefined) => boolean) =>
  async (ended: Ended, db: Db, parties: Parties): Promise<NoticeDraft[]> => {
    const row = await db.one<{ day: string; office_field: string | null; province: string | null }>(
      `select to_char(e.created_at, 'YYYY-MM-DD') as day, p.office_field, p.province
        from engagement e join problem p on p.id = e.problem_id where e.id = $1`,
      [ended.engagementId],
    );
    if (!row || !isTold(ended.reason)) return [];
    const { day, office_field: field, province } = row;
    const params = { day, ...(field ? { field } : {}), ...(province ? { province } : {}) };
    return (await engaged('definer')(ended, db, parties)).map((draft) => ({ ...draft, params }));
  };

declareNotices(
  'engagement.notChosen',
  {
    kind: 'EngagementAnotherChosen',
    object: 'engagement',
    collect: toApplicant((reason) => reason === 'anotherChosen'),
  },
  { kind: 'EngagementNotChosen', object: 'engagement', collect: toApplicant((reason) => reason !== 'anotherChosen') },
);

declareNotices(
  'engagement.resigned',
  { kind: 'EngagementResigned', object: 'engagement', why: 'youMustAct', collect: engaged('office') },
  { kind: 'DefinerResigned', object: 'engagement', collect: engaged('owner') },
);

declareNotices(
  'engagement.reassigned',
  { kind: 'EngagementTakenAway', object: 'engagement', collect: engaged('definer') },
  { kind: 'EngagementReassigned', object: 'engagement', collect: engaged('owner') },
);

declareNotices('engagement.finished', {
  kind: 'EngagementDone',
  object: 'engagement',
  why: 'forYourInformation',
  collect: engaged('definer'),
});
