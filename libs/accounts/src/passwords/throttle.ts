import { Injectable } from '@nestjs/common';
import { Refusal, sha256, type Viewer } from '@peyvand/kernel';
import { addressBlock, AppConfig, Db } from '@peyvand/platform';

interface Window {
  count: number;
  seconds: number;
}

/** How many sessions' worth of tries a person has. */
const SESSIONS_OF_TRIES = 5;

/**
 * Counts tries in the database, so that all processes count together. A window ends by itself: nobody is locked out for
 * good.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly db: Db,
    private readonly config: AppConfig,
  ) {}

  /**
   * Counts one try for what is tried on (an account) and for where it comes from.
   * @throws Refusal THROTTLED when either has used up its window
   */
  async count(what: string, account: string, address: string): Promise<void> {
    const { triesPerAccount, triesPerAddress } = this.config.throttle;
    await this.take(`${what}:address:${sha256(addressBlock(address))}`, triesPerAddress);
    await this.take(accountKey(what, account), triesPerAccount);
  }

  /**
   * The same for who is signed in, up to `times` the usual tries. Not by address: a neighbour behind the same one could
   * stop everybody there.
   */
  async countWithin(what: string, account: string, times = 1): Promise<void> {
    await this.take(accountKey(what, account), times * this.config.throttle.triesPerAccount);
  }

  /**
   * Each session has the usual tries, all sessions of a person together five times as many, however many are opened:
   * a thief in a session of his own does not use up those of the owner.
   */
  async countOwn(what: string, { sessionId, personId }: Viewer): Promise<void> {
    await this.countWithin(what, sessionId ?? '');
    await this.countWithin(`${what}OfPerson`, personId ?? '', SESSIONS_OF_TRIES);
  }

  /** After a success: the rightful person starts afresh. The address keeps its count. */
  async forgive(what: string, account: string): Promise<void> {
    await this.db.query('delete from throttle where key = $1', [accountKey(what, account)]);
  }

  /** On a connection of its own: a refusal rolls the caller's transaction back, but the try was made. */
  private async take(key: string, limit: number): Promise<void> {
    const [window] = await this.db.dataSource.query<Window[]>(
      `insert into throttle as t (key, count, window_ends_at)
        values ($1, 1, clock_timestamp() + $2 * interval '1 millisecond')
       on conflict (key) do update set
         count = case when t.window_ends_at <= clock_timestamp() then 1 else t.count + 1 end,
         window_ends_at = case when t.window_ends_at <= clock_timestamp() then excluded.window_ends_at
         else t.window_ends_at end
       returning count, ceil(extract(epoch from window_ends_at - clock_timestamp()))::int as seconds`,
      [key, this.config.throttle.windowMs],
    );
    if (window && window.count > limit)
      throw new Refusal('THROTTLED', undefined, {
        retryAfterSeconds: Math.max(1, window.seconds),
        retryAfterMinutes: Math.max(1, Math.ceil(window.seconds / 60)),
      });
  }
}

/** Hashed, because the keys outlive the request and are personal data. */
const accountKey = (what: string, account: string): string => `${what}:account:${sha256(account)}`;
