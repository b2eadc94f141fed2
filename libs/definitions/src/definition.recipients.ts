import type { NoticeDraft } from '@peyvand/notices';
import { leadersOf, membersOf } from '@peyvand/organizations';
import type { Db, Parties } from '@peyvand/platform';
import { barredSql } from '@peyvand/problems';

type Side = 'owner' | 'definer' | 'office';

/** Heads and managers of the parties; all officers who are not barred from the problem of the engagement. */
async function peopleOf(db: Db, problemId: string | null, sides: readonly Side[], parties: Parties): Promise<string[]> {
  const people: string[] = [];
  for (const side of sides)
    people.push(
      ...(side === 'office'
        ? await membersOf(db, parties[side], `not ${barredSql('$2::uuid', 'm.person_id')}`, problemId)
        : await leadersOf(db, parties[side])),
    );
  return [...new Set(people)];
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
export const officersOf = async (
  { problemId }: { problemId: string },
  db: Db,
  parties: Parties,
): Promise<NoticeDraft[]> => [
  { recipientIds: await peopleOf(db, problemId, ['office'], parties), objectId: problemId },
];
