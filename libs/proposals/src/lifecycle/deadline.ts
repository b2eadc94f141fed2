import { Injectable } from '@nestjs/common';
import { NotFound, Refusal } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { isLiveSql, ProblemReader } from '@peyvand/problems';
import { ExtendClose } from '@peyvand/rfps';
import type { Over } from './proposal.workflow.js';

export interface OverRow {
  over: Over | null;
  rfp_state: string;
  problem_state: string;
  decided_at: Date;
}
interface Decision extends OverRow {
  problem_id: string;
}

/**
 * SQL: why RFP `r` of problem `p` takes nothing any more; null while it does. With its problem it ends at once, before
 * the event that cancels it and after.
 */
const OVER = `case
  when r.state in ('open', 'cancelled') and not ${isLiveSql('p')} then 'PROBLEM_WITHDRAWN'
  when r.state = 'cancelled' then 'RFP_NOT_OPEN'
  when r.state <> 'open' or clock_timestamp() >= r.closes_at then 'DEADLINE_PASSED' end`;

/** SQL: the columns of `OverRow`, of RFP `r` of problem `p`. */
export const OVER_COLUMNS = `${OVER} as over, r.state as rfp_state, p.state as problem_state,
  clock_timestamp() as decided_at`;

/** What the refusal says beside its code. */
export function overParams({ over, rfp_state: rfp, problem_state: problem, decided_at: at }: OverRow): Params {
  const params: Record<Over, Params> = {
    PROBLEM_WITHDRAWN: { state: problem },
    RFP_NOT_OPEN: { state: rfp },
    DEADLINE_PASSED: { decidedAt: at.toISOString() },
  };
  return over ? params[over] : {};
}
type Params = Record<string, string>;

/** SQLSTATE of our own trigger, which repeats the condition at the last moment. */
const LATE = 'PV001';

/** Late means late by the database's clock, under the row locks of the RFP and of its problem. */
@Injectable()
export class Deadline {
  constructor(
    private readonly db: Db,
    private readonly extension: ExtendClose,
    private readonly problems: ProblemReader,
  ) {}

  /**
   * Holds the RFP open until this transaction ends: whoever closes it, or ends its problem, waits.
   * @throws Refusal DEADLINE_PASSED, RFP_NOT_OPEN for one that is cancelled, PROBLEM_WITHDRAWN when its problem ended.
   */
  async hold(rfpId: string): Promise<void> {
    await this.extension.applyDue(rfpId);
    // Who comes late takes no lock: a stream of them would keep the close waiting for ever, as shared locks do not
    // queue.
    const { problem_id: problemId } = await this.refuseIfOver(rfpId);
    await this.db.query('select 1 from rfp where id = $1 for share', [rfpId]);
    await this.problems.lockLive(problemId);
    // Asked anew after the lock: while waiting for it time went on, and the row may have changed.
    await this.refuseIfOver(rfpId);
  }

  private async refuseIfOver(rfpId: string): Promise<Decision> {
    const row = await this.db.one<Decision>(
      `select r.problem_id, ${OVER_COLUMNS}
        from rfp r join problem p on p.id = r.problem_id where r.id = $1 and r.opened_at is not null`,
      [rfpId],
    );
    if (!row) throw new NotFound();
    if (!row.over) return row;
    throw new Refusal(row.over, undefined, overParams(row));
  }

  /** Words what the trigger said, should the deadline fall between the first check and the write. */
  async guarding<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const cause = ((error as { driverError?: unknown }).driverError ?? error) as { code?: string; detail?: string };
      if (cause.code === LATE) throw new Refusal('DEADLINE_PASSED', undefined, { decidedAt: cause.detail ?? '' });
      throw error;
    }
  }
}
