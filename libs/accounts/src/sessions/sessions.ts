import { Injectable } from '@nestjs/common';
import { newId, sha256 } from '@peyvand/kernel';
import { AppConfig, Db, ReadPool, type SessionLimits } from '@peyvand/platform';
import type { Locale } from '../people/person.entity.js';
import { isStaffSql } from '../people/staff-rule.js';
import { hashToken, newToken } from '../email/token.js';

/** Who a token stands for. */
export interface LiveSession {
  readonly personId: string;
  readonly sessionId: string;
  readonly steppedUpAt: Date | null;
  readonly isAdministrator: boolean;
  /** The second factor was proved in it. */
  readonly isProved: boolean;
  readonly locale: Locale;
}

export interface SessionSummary {
  readonly id: string;
  readonly userAgent: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly isCurrent: boolean;
}

/** Until when the session that asks holds, if nothing more is done in it. */
export interface SessionEnds {
  readonly id: string;
  readonly idleUntil: Date;
  readonly absoluteUntil: Date;
  readonly stepUpUntil: Date | null;
  readonly secondFactorAt: Date | null;
}

/** `last` is within the idle limit, `started` within the absolute one; an SQL condition over session `s`. */
function isWithin({ idleMs, absoluteMs }: SessionLimits): string {
  const span = (ms: number): string => `interval '${ms} milliseconds'`;
  return `(s.seen_at > clock_timestamp() - ${span(idleMs)} and s.started_at > clock_timestamp() - ${span(absoluteMs)})`;
}

/** When the limits that hold for the person of session `s` end it, and what was confirmed in it. */
function endsSql({ staff, others, stepUpMs }: AppConfig['sessions']): string {
  const span = (of: (limits: SessionLimits) => number): string =>
    `(case when is_staff.staff then ${of(staff)} else ${of(others)} end) * interval '1 millisecond'`;
  const stepUp = `s.stepped_up_at + interval '${stepUpMs} milliseconds'`;
  return `s.seen_at + ${span(({ idleMs }) => idleMs)} as "idleUntil",
    s.started_at + ${span(({ absoluteMs }) => absoluteMs)} as "absoluteUntil",
    case when ${stepUp} > clock_timestamp() then ${stepUp} end as "stepUpUntil"`;
}

/** Who is signed in where. All limits are judged by the database's clock, at every request. */
@Injectable()
export class Sessions {
  private readonly staff: string;
  private readonly others: string;
  private readonly ends: string;

  constructor(
    private readonly db: Db,
    private readonly read: ReadPool,
    config: AppConfig,
  ) {
    this.staff = isWithin(config.sessions.staff);
    this.others = isWithin(config.sessions.others);
    this.ends = endsSql(config.sessions);
  }

  /**
   * Null for an unknown, ended or expired session, and for one that began before its person became staff:
   * greater powers are for those who signed in since. `beside` is further SQL of the same trip, over the session `s`.
   */
  async resolve<Beside extends object = object>(
    token: string | null,
    beside: Readonly<Record<keyof Beside & string, string>>,
  ): Promise<(LiveSession & Beside) | null> {
    if (!token) return null;
    const further = Object.entries<string>(beside).map(([name, sql]) => `, ${sql} as "${name}"`);
    const [row] = await this.prepared<LiveSession & Beside & { isStale: boolean }>(
      `select s.id as "sessionId", s.person_id as "personId", s.stepped_up_at as "steppedUpAt",
        p.is_administrator as "isAdministrator",
         s.second_factor_at is not null as "isProved",
         p.locale, s.seen_at < clock_timestamp() - interval '1 minute' as "isStale"${further.join('')}
       from session s join person p on p.id = s.person_id
       where s.token_hash = $1 and p.disabled_at is null and ${this.isLiveSql()}`,
      [hashToken(token)],
    );
    if (row?.isStale)
      await this.db.query('update session set seen_at = clock_timestamp() where id = $1', [row.sessionId]);
    return row ?? null;
  }

  /** What every request asks is planned once for each connection; within a transaction its own rows count. */
  private prepared<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    if (this.db.isInTransaction) return this.db.query<Row>(text, values);
    return this.read.query<Row>({ name: `session-${sha256(text).slice(0, 32)}`, text, values });
  }

  /** Null when it is over. */
  endsOf(sessionId: string | null): Promise<SessionEnds | null> {
    return this.db.one<SessionEnds>(
      `select s.id, s.second_factor_at as "secondFactorAt", ${this.ends}
       from session s join person p on p.id = s.person_id
       cross join lateral (select ${isStaffSql('s.person_id')} as staff) is_staff
       where s.id = $1 and p.disabled_at is null and ${this.isLiveSql()}`,
      [sessionId],
    );
  }

  /** For what lasts longer than a request, such as a subscription. */
  async isLive(sessionId: string | null): Promise<boolean> {
    return (
      (await this.db.one(
        `select 1 from session s join person p on p.id = s.person_id
          where s.id = $1 and p.disabled_at is null and ${this.isLiveSql()}`,
        [sessionId],
      )) !== null
    );
  }

  /** Begins a session and answers its token, which is told once and never stored. */
  async start(personId: string, userAgent: string): Promise<string> {
    const token = newToken();
    await this.db.query(
      `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, user_agent)
       values ($1, $2, $3, ${isStaffSql('$2::uuid')}, clock_timestamp(), clock_timestamp(), $4)`,
      [newId(), personId, hashToken(token), userAgent],
    );
    return token;
  }

  /**
   * Puts a new token in place of the old one, which opens nothing from here on. The absolute limit goes on counting.
   */
  async renew(sessionId: string, isSteppedUp: boolean): Promise<string> {
    const token = newToken();
    await this.db.query(
      `update session set token_hash = $2, seen_at = clock_timestamp(),
         stepped_up_at = case when $3 then clock_timestamp() else stepped_up_at end
       where id = $1`,
      [sessionId, hashToken(token), isSteppedUp],
    );
    return token;
  }

  async end(token: string | null): Promise<void> {
    if (token) await this.db.query('delete from session where token_hash = $1', [hashToken(token)]);
  }

  /** Ends one session of the person's own. Answers whether there was one. */
  async endOne(personId: string, sessionId: string): Promise<boolean> {
    const rows = await this.db.query('delete from session where id = $1 and person_id = $2 returning id', [
      sessionId,
      personId,
    ]);
    return rows.length > 0;
  }

  /** Where a person is signed in, the latest first. */
  list(personId: string, currentId: string | null): Promise<SessionSummary[]> {
    return this.db.query<SessionSummary>(
      `select s.id, s.user_agent as "userAgent", s.started_at as "startedAt", s.seen_at as "seenAt",
        s.id is not distinct from $2::uuid as "isCurrent"
       from session s where s.person_id = $1 and ${this.isLiveSql()} order by s.seen_at desc, s.id limit 100`,
      [personId, currentId],
    );
  }

  /** Signs a person out everywhere, save where `exceptId` says. */
  async endAll(personId: string, exceptId: string | null = null): Promise<void> {
    await this.db.query('delete from session where person_id = $1 and id is distinct from $2::uuid', [
      personId,
      exceptId,
    ]);
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
