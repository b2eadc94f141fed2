import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { MatchEntity, type MatchState } from '../match.entity.js';
import { shareRfpOf } from './rfp-locks.js';

const ENDED_WITH_RFP: readonly MatchState[] = ['inReview', 'approved', 'notified', 'interested', 'expired'];

/** What time makes due on matches, found by the database's clock. */
@Injectable()
export class MatchClocks {
  constructor(private readonly db: Db) {}

  now(): Promise<Date> {
    return this.db.now();
  }

  /** Approved ones whose undo window is over. */
  async dueToNotify(count: number): Promise<string[]> {
    return this.ids(
      `select m.id from match m join rfp r on r.id = m.rfp_id
       where m.state = 'approved' and m.notify_at <= clock_timestamp() and r.state = 'open'
         and clock_timestamp() < r.closes_at
       order by m.notify_at, m.id limit $1`,
      count,
    );
  }

  /** Rejected ones that can no longer be taken back. */
  async dueToStand(count: number): Promise<string[]> {
    return this.ids(
      `select m.id from match m where m.state = 'rejected' and m.notify_at <= clock_timestamp()
       order by m.notify_at, m.id limit $1`,
      count,
    );
  }

  /** Answers whether this worker was the one to say so. */
  markStanding(id: string): Promise<{ rfpId: string } | null> {
    return this.db.one<{ rfpId: string }>(
      `update match set rejection_told_at = clock_timestamp(), notify_at = null where id = $1 and state = 'rejected'
         and notify_at <= clock_timestamp() returning rfp_id as "rfpId"`,
      [id],
    );
  }

  /** Told ones whose time to answer is over, or whose RFP reached its close. */
  async dueToExpire(count: number): Promise<string[]> {
    return this.ids(
      `select m.id from match m join rfp r on r.id = m.rfp_id
       where m.state = 'notified' and least(m.expires_at, r.closes_at) <= clock_timestamp() order by m.expires_at,
         m.id limit $1`,
      count,
    );
  }

  /** Told ones that did not answer in half of their time. */
  async dueToRemind(count: number): Promise<string[]> {
    return this.ids(
      `select m.id from match m join rfp r on r.id = m.rfp_id
       where m.state = 'notified' and m.reminded_at is null and r.state = 'open' and clock_timestamp() < r.closes_at
         and m.notified_at + (least(m.expires_at, r.closes_at) - m.notified_at) / 2 <= clock_timestamp()
       order by m.notified_at, m.id limit $1`,
      count,
    );
  }

  /** Locks a match that is still in this state; null when another worker has it or it moved on. */
  lock(id: string, state: MatchState): Promise<MatchEntity | null> {
    return this.db.manager
      .createQueryBuilder(MatchEntity, 'match')
      .where('match.id = :id and match.state = :state', { id, state })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
  }

  /** The same with its RFP shared before, in the order of every step on a match. */
  async lockWithRfp(id: string, state: MatchState): Promise<MatchEntity | null> {
    await shareRfpOf(this.db, id);
    return this.lock(id, state);
  }

  /** Every match that ends when its RFP does. */
  lockOfRfp(rfpId: string): Promise<MatchEntity[]> {
    return this.db.manager
      .createQueryBuilder(MatchEntity, 'match')
      .where('match.rfp_id = :rfpId and match.state in (:...states)', { rfpId, states: ENDED_WITH_RFP })
      .orderBy('match.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Answers whether this worker was the one to remind. */
  async markReminded(id: string): Promise<{ rfpId: string } | null> {
    return this.db.one<{ rfpId: string }>(
      `update match set reminded_at = clock_timestamp() where id = $1 and state = 'notified' and reminded_at is null
        returning rfp_id as "rfpId"`,
      [id],
    );
  }

  private async ids(sql: string, count: number): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql, [count])).map(({ id }) => id);
  }
}
