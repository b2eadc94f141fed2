import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { AppConfig, Db, type SessionLimits } from '@peyvand/platform';
import type { Locale } from './person.entity.js';
import { isStaffSql } from './staff-rule.js';
import { hashToken, newToken } from './token.js';

/** Who a token stands for. */
export interface LiveSession {
  readonly personId: string;
  readonly sessionId: string;
  readonly steppedUpAt: Date | null;
  readonly isAdministrator: boolean;
  readonly locale: Locale;
}

/** `last` is within the idle limit, `started` within the absolute one; an SQL condition over session `s`. */
function isWithin({ idleMs, absoluteMs }: SessionLimits): string {
  const span = (ms: number): string => `interval '${ms} milliseconds'`;
  return `(s.seen_at > clock_timestamp() - ${span(idleMs)} and s.started_at > clock_timestamp() - ${span(absoluteMs)})`;
}

/** Who is signed in where. All limits are judged by the database's clock, at every request. */
@Injectable()
export class Sessions {
  private readonly staff: string;
  private readonly others: string;

  constructor(private readonly db: Db, config: AppConfig) {
    this.staff = isWithin(config.sessions.staff);
    this.others = isWithin(config.sessions.others);
  }

  /**
   * Null for an unknown, ended or expired session, and for one that began before its person became staff:
   * greater powers are for those who signed in since.
   */
  async resolve(token: string | null): Promise<LiveSession | null> {
    if (!token) return null;
    const row = await this.db.one<LiveSession & { isStale: boolean }>(
      `select s.id as "sessionId", s.person_id as "personId", s.stepped_up_at as "steppedUpAt", p.is_administrator as "isAdministrator",
         p.locale, s.seen_at < clock_timestamp() - interval '1 minute' as "isStale"
       from session s join person p on p.id = s.person_id
       where s.token_hash = $1 and ${this.isLiveSql()}`, [hashToken(token)]);
    if (!row) return null;
    const { isStale, ...session } = row;
    if (isStale) await this.db.query('update session set seen_at = clock_timestamp() where id = $1', [session.sessionId]);
    return session;
  }

  /** For what lasts longer than a request, such as a subscription. */
  async isLive(sessionId: string | null): Promise<boolean> {
    return (await this.db.one(`select 1 from session s where s.id = $1 and ${this.isLiveSql()}`, [sessionId])) !== null;
  }

  /** Begins a session and answers its token, which is told once and never stored. */
  async start(personId: string, userAgent: string): Promise<string> {
    const token = newToken();
    await this.db.query(
      `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, user_agent)
       values ($1, $2, $3, ${isStaffSql('$2::uuid')}, clock_timestamp(), clock_timestamp(), $4)`,
      [newId(), personId, hashToken(token), userAgent]);
    return token;
  }

  /** Puts a new token in place of the old one, which opens nothing from here on. The absolute limit goes on counting. */
  async renew(sessionId: string, isSteppedUp: boolean): Promise<string> {
    const token = newToken();
    await this.db.query(
      `update session set token_hash = $2, seen_at = clock_timestamp(),
         stepped_up_at = case when $3 then clock_timestamp() else stepped_up_at end
       where id = $1`, [sessionId, hashToken(token), isSteppedUp]);
    return token;
  }

  async end(token: string | null): Promise<void> {
    if (token) await this.db.query('delete from session where token_hash = $1', [hashToken(token)]);
  }

  /** Signs a person out everywhere, save where `exceptId` says. */
  async endAll(personId: string, exceptId: string | null = null): Promise<void> {
    await this.db.query('delete from session where person_id = $1 and id is distinct from $2::uuid', [personId, exceptId]);
  }

  /** Removes what can never be live again. */
  async sweep(): Promise<void> {
    await this.db.query(`delete from session s where not ${this.others}`);
  }

  /** Written anew each time, because later libs add to who is staff while they load. */
  private isLiveSql(): string {
    const isStaff = isStaffSql('s.person_id');
    return `(case when ${isStaff} then s.is_staff and ${this.staff} else ${this.others} end)`;
  }
}
