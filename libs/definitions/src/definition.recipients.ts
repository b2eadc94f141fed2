import type { NoticeDraft } from '@peyvand/notices';
import { leadersOf, officersOf } from '@peyvand/organizations';
import type { Db, Parties } from '@peyvand/platform';
import { actsAsDefinerSql, barredSql } from '@peyvand/problems';

type Side = 'owner' | 'definer' | 'office';

/** All officers who are not barred from the problem; heads and managers of owner and definer. */
async function peopleOf(db: Db, problemId: string | null, sides: readonly Side[], parties: Parties): Promise<string[]> {
  const people: string[] = [];
  for (const side of sides) people.push(...(await peopleOn(db, side, problemId, parties)));
  return [...new Set(people)];
}

function peopleOn(db: Db, side: Side, problemId: string | null, parties: Parties): Promise<string[]> {
  const unbarred = `not ${barredSql('$2::uuid', 'm.person_id')}`;
  if (side === 'office') return officersOf(db, parties.office, unbarred, problemId);
  if (side === 'owner') return leadersOf(db, parties.owner);
  const acts = actsAsDefinerSql('$2::uuid', '$3::uuid[]');
  return leadersOf(db, parties.definer, acts, problemId, parties.office ?? []);
}

/** To the sides of an engagement. */
export const engaged =
  (...sides: Side[]) =>
  async (
    { engagementId, problemId }: { engagementId: string; problemId: string },
    db: Db,
    parties: Parties,
  ): Promise<NoticeDraft[]> => [
    { recipientIds: await peopleOf(db, problemId, sides, parties), objectId: engagementId },
  ];

/** To the sides of a definition version. */
export const defined =
  (...sides: Side[]) =>
  async (
    { definitionVersionId, problemId }: { definitionVersionId: string; problemId: string },
    db: Db,
    parties: Parties,
  ): Promise<NoticeDraft[]> => [
    { recipientIds: await peopleOf(db, problemId, sides, parties), objectId: definitionVersionId },
  ];

/** To the officers of a problem's office. */
export const toOfficers = async (
  { problemId }: { problemId: string },
  db: Db,
  parties: Parties,
): Promise<NoticeDraft[]> => [
  { recipientIds: await peopleOf(db, problemId, ['office'], parties), objectId: problemId },
];
