import type { NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { barredSql } from './conflicts/recusal.js';

interface Told {
  readonly ownerId: string;
  readonly officeId: string | null;
  readonly enteredBy: string | null;
  readonly referredTo: string | null;
  readonly assigneeId: string | null;
  readonly decidedBy: string | null;
}

const find = (db: Db, problemId: string): Promise<Told | null> =>
  db.one<Told>(
    `select owner_id as "ownerId", office_id as "officeId", entered_by as "enteredBy", referred_to as "referredTo",
    assignee_id as "assigneeId", decided_by as "decidedBy" from problem where id = $1`,
    [problemId],
  );

async function people(db: Db, organizationId: string | null, condition = ''): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select person_id as id from membership where organization_id = $1 and until is null ${condition}`,
    [organizationId],
  );
  return rows.map(({ id }) => id);
}

/** Officers of an office who may decide about the problem. */
async function officers(db: Db, organizationId: string | null, problemId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select m.person_id as id from membership m where m.organization_id = $1 and m.until is null
      and not ${barredSql('$2::uuid', 'm.person_id')}`,
    [organizationId, problemId],
  );
  return rows.map(({ id }) => id);
}

const leaders = (db: Db, organizationId: string | null): Promise<string[]> =>
  people(db, organizationId, "and role <> 'member'");

/**
 * A draft that somebody wrote down for the owner waits for the owner to submit it; of its own drafts nobody is told.
 */
export async function toOwnerOfWritten({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  return problem?.enteredBy ? [{ recipientIds: await leaders(db, problem.ownerId), objectId: problemId }] : [];
}

export async function toOfficers({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  return problem ? [{ recipientIds: await officers(db, problem.officeId, problemId), objectId: problemId }] : [];
}

export async function toOwner({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  return problem ? [{ recipientIds: await leaders(db, problem.ownerId), objectId: problemId }] : [];
}

/** Who wrote it down does not read it any more, so the notice points to the owner. */
export async function toWriter({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  return problem?.enteredBy ? [{ recipientIds: await leaders(db, problem.enteredBy), objectId: problem.ownerId }] : [];
}

export async function toReferred({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  return problem?.referredTo
    ? [{ recipientIds: await officers(db, problem.referredTo, problemId), objectId: problemId }]
    : [];
}

/** Where it is now, and that is the fallback office after the second time. */
export const toSender = toOfficers;

export async function toAssignee({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  return problem?.assigneeId ? [{ recipientIds: [problem.assigneeId], objectId: problemId }] : [];
}

/** Who may judge: officers of its office and of the fallback office, without the one who decided. */
export async function toFallbackJudges({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> {
  const problem = await find(db, problemId);
  if (!problem) return [];
  const fallback = await db.one<{ id: string }>('select organization_id as id from office where is_fallback');
  const judges = new Set([
    ...(await officers(db, problem.officeId, problemId)),
    ...(await officers(db, fallback?.id ?? null, problemId)),
  ]);
  if (problem.decidedBy) judges.delete(problem.decidedBy);
  return [{ recipientIds: [...judges], objectId: problemId }];
}
