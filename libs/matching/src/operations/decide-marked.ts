import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency } from '@peyvand/platform';
import { MatchRepository } from '../match.repository.js';
import { requireNote } from '../lifecycle/reasons.js';
import type { BulkOutcome } from './approve-above.js';
import { DecideMatch } from './decide-match.js';

/** A row that the officer marked, with the score that stood in it. */
interface Marked {
  matchId: string;
  expectedScoreId?: string | null;
}
interface Said {
  reason?: string | null;
  note?: string | null;
}
interface ApproveInput {
  items: readonly Marked[];
  overBudget?: Said | null;
  idempotencyKey?: string | null;
}
interface RejectInput extends Said {
  items: readonly Marked[];
  idempotencyKey?: string | null;
}
/** What the rows of a request share. */
interface Shared extends Said {
  overBudget?: Said | null;
  idempotencyKey?: string | null;
}
type MarkedOutcome = Omit<BulkOutcome, 'result'> & { readonly result: 'approved' | 'rejected' | 'refused' };

/** Decides on the rows that were marked, each by the same rules as alone and in a transaction of its own. */
@Injectable()
export class DecideMarked {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly matches: MatchRepository,
    private readonly deciding: DecideMatch,
  ) {}

  approve(viewer: Viewer, { items, overBudget = null, ...input }: ApproveInput): Promise<MarkedOutcome[]> {
    if (overBudget) requireNote(overBudget);
    return this.each(viewer, 'approveMatches', items, { ...input, overBudget }, async (item) => {
      await this.deciding.approve(viewer, item, overBudget);
      return 'approved';
    });
  }

  reject(viewer: Viewer, { items, reason, note, ...input }: RejectInput): Promise<MarkedOutcome[]> {
    requireNote({ reason, note });
    return this.each(viewer, 'rejectMatches', items, { ...input, reason, note }, async ({ matchId }) => {
      await this.deciding.reject(viewer, { matchId, reason, note });
      return 'rejected';
    });
  }

  private async each(
    viewer: Viewer,
    operation: string,
    items: readonly Marked[],
    input: Shared,
    decide: (item: Marked) => Promise<'approved' | 'rejected'>,
  ): Promise<MarkedOutcome[]> {
    const outcomes: MarkedOutcome[] = [];
    const marked = new Map(items.map((item) => [item.matchId, item]));
    for (const item of marked.values()) outcomes.push(await this.one(viewer, operation, item, input, decide));
    return outcomes;
  }

  /** A repeated request answers of each row what it answered, be it decided or refused. */
  private async one(
    viewer: Viewer,
    operation: string,
    item: Marked,
    { idempotencyKey, ...input }: Shared,
    decide: (item: Marked) => Promise<'approved' | 'rejected'>,
  ): Promise<MarkedOutcome> {
    const key = idempotencyKey ? `${idempotencyKey}/${item.matchId}` : null;
    const once = (work: () => Promise<MarkedOutcome>): Promise<string> =>
      this.idempotency.once(viewer, operation, { ...input, ...item, idempotencyKey: key }, async () =>
        this.keep(viewer, await work()),
      );
    const id = await once(() => this.decided(item, decide)).catch((error: unknown) => {
      // What was refused was rolled back, and that it was refused is kept by itself.
      const outcome = refused(item.matchId, error);
      return once(() => Promise.resolve(outcome));
    });
    const row = await this.db.one<{ outcome: MarkedOutcome }>('select outcome from marked_decision where id = $1', [
      id,
    ]);
    if (!row) throw new Error('The outcome is gone');
    return row.outcome;
  }

  /** @throws Refusal of the rules, STALE where it was scored anew since it was marked. */
  private async decided(
    { matchId, expectedScoreId = null }: Marked,
    decide: (item: Marked) => Promise<'approved' | 'rejected'>,
  ): Promise<MarkedOutcome> {
    const result = await decide({ matchId });
    // The decision holds the row, so that no scoring comes in between.
    if ((await this.matches.get(matchId)).scoreId !== expectedScoreId) throw Refusal.stale(matchId);
    return { matchId, result, code: null, params: [] };
  }

  private async keep(viewer: Viewer, outcome: MarkedOutcome): Promise<string> {
    const id = newId();
    await this.db.query(
      `insert into marked_decision (id, by_person, outcome, decided_at) values ($1, $2, $3, clock_timestamp())`,
      [id, viewer.personId, JSON.stringify(outcome)],
    );
    return id;
  }
}

/** The outcome of a row that may not be decided. @throws whatever is no refusal of that row. */
function refused(matchId: string, error: unknown): MarkedOutcome {
  if (error instanceof NotFound) return { matchId, result: 'refused', code: 'NOT_FOUND', params: [] };
  if (!(error instanceof Refusal) || error.code === 'IDEMPOTENCY_KEY_REUSED') throw error;
  const params = Object.entries(error.params).map(([name, value]) => ({ name, value: String(value) }));
  return { matchId, result: 'refused', code: error.code, params };
}
