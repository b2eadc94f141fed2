import { Injectable } from '@nestjs/common';
import { NotFound, Refusal } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { ExtendClose } from '@peyvand/rfps';

interface Decision {
  state: string;
  is_taking: boolean;
  decided_at: Date;
}

/** SQLSTATE of our own trigger, which repeats the condition at the last moment. */
const LATE = 'PV001';

/** Late means late by the database's clock, under the RFP's row lock. */
@Injectable()
export class Deadline {
  constructor(
    private readonly db: Db,
    private readonly extension: ExtendClose,
  ) {}

  /**
   * Holds the RFP open until this transaction ends: whoever closes it waits.
   * @throws Refusal DEADLINE_PASSED, or RFP_NOT_OPEN for one that is cancelled.
   */
  async hold(rfpId: string): Promise<void> {
    await this.extension.applyDue(rfpId);
    // Who comes late takes no lock: a stream of them would keep the close waiting for ever, as shared locks do not
    // queue.
    await this.refuseIfOver(rfpId);
    await this.db.query('select 1 from rfp where id = $1 for share', [rfpId]);
    // Asked anew after the lock: while waiting for it time went on, and the row may have changed.
    await this.refuseIfOver(rfpId);
  }

  private async refuseIfOver(rfpId: string): Promise<void> {
    const row = await this.db.one<Decision>(
      `select state, state = 'open' and clock_timestamp() < closes_at as is_taking, clock_timestamp() as decided_at
        from rfp where id = $1 and opened_at is not null`,
      [rfpId],
    );
    if (!row) throw new NotFound('There is no such RFP');
    if (row.is_taking) return;
    if (row.state === 'cancelled') throw new Refusal('RFP_NOT_OPEN', undefined, { state: row.state });
    throw new Refusal('DEADLINE_PASSED', undefined, { decidedAt: row.decided_at.toISOString() });
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
