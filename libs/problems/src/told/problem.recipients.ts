import type { NoticeDraft } from '@peyvand/notices';
import { leadersOf, officersOf } from '@peyvand/organizations';
import type { Db, Parties } from '@peyvand/platform';
import { barredSql } from '../conflicts/recusal.js';

interface Told {
  readonly problemId: string;
}

/** Officers who may decide about the problem. */
const officers = (db: Db, organizationIds: readonly string[] | undefined, problemId: string): Promise<string[]> =>
  officersOf(db, organizationIds, `not ${barredSql('$2::uuid', 'm.person_id')}`, problemId);

/**
 * A draft that somebody wrote down for the owner waits for the owner to submit it; of its own drafts nobody is told.
 */
export async function toOwnerOfWritten({ problemId }: Told, db: Db, parties: Parties): Promise<NoticeDraft[]> {
  return parties.writer?.length ? [{ recipientIds: await leadersOf(db, parties.owner), objectId: problemId }] : [];
}

export async function toOfficers({ problemId }: Told, db: Db, { office }: Parties): Promise<NoticeDraft[]> {
  return [{ recipientIds: await officers(db, office, problemId), objectId: problemId }];
}

export async function toOwner({ problemId }: Told, db: Db, { owner }: Parties): Promise<NoticeDraft[]> {
  return [{ recipientIds: await leadersOf(db, owner), objectId: problemId }];
}

/** Who wrote it down does not read it any more, so the notice points to the owner. */
export async function toWriter(_told: Told, db: Db, { owner, writer }: Parties): Promise<NoticeDraft[]> {
  const recipientIds = await leadersOf(db, writer);
  return owner?.[0] && recipientIds.length ? [{ recipientIds, objectId: owner[0] }] : [];
}

export async function toReferred({ problemId }: Told, db: Db, { referred }: Parties): Promise<NoticeDraft[]> {
  return [{ recipientIds: await officers(db, referred, problemId), objectId: problemId }];
}

/** Where it was then, and that is the fallback office after the second time. */
export const toSender = toOfficers;

/** Who left the office meanwhile, or is barred, has nothing to see to. */
export async function toAssignee(
  { problemId, assigneeId }: Told & { assigneeId: string },
  db: Db,
  { office }: Parties,
): Promise<NoticeDraft[]> {
  const recipientIds = (await officers(db, office, problemId)).filter((id) => id === assigneeId);
  return [{ recipientIds, objectId: problemId }];
}

/** Who may judge: officers of its office and of the fallback office, without the one who decided. */
export async function toFallbackJudges({ problemId }: Told, db: Db, parties: Parties): Promise<NoticeDraft[]> {
  const offices = [...(parties.office ?? []), ...(parties.fallback ?? [])];
  const judges = await officersOf(
    db,
    offices,
    `not ${barredSql('$2::uuid', 'm.person_id')}
      and m.person_id is distinct from (select p.decided_by from problem p where p.id = $2::uuid)`,
    problemId,
  );
  return [{ recipientIds: judges, objectId: problemId }];
}
