import { newId } from '@peyvand/kernel';
import type { Case } from './poison.js';

export const OTHERS: Readonly<Record<string, Case>> = {
  /** Two figures that are not counted yet. */
  KeepFiguresClock: {
    table: 'public_figure',
    column: 'code',
    done: `select exists (select 1 from public_figure where code = $1
      and day = (clock_timestamp() at time zone 'Asia/Tehran')::date) as done`,
    lay: () => Promise.resolve(['openRfps', 'problemsDefined']),
  },
  /** Two files that hang on nothing since two days. */
  SweepFilesClock: {
    table: 'file',
    done: 'select not exists (select 1 from file where id = $1) as done',
    lay: ({ both, scene, sql }) =>
      both(async (place) => {
        const id = newId();
        const { owner } = scene(0);
        await sql(
          `insert into file (id, organization_id, uploaded_by, name, kind, size, salt, hash, state, created_at)
            values ($1, $2, $3, 'a.pdf', 'pdf', 1, repeat('a', 32), repeat('a', 64), 'clean',
              clock_timestamp() - $4::interval)`,
          [id, owner.id, owner.head.id, `${48 - place} hours`],
        );
        return id;
      }),
  },
  MakeDigests: {
    table: 'notice_digest',
    column: 'person_id',
    done: 'select exists (select 1 from notice_digest where person_id = $1) as done',
    lay: async ({ api, both, sql }) => {
      // Made in this order, so that the first has the smaller id.
      const people = [await api.a.person(), await api.a.person()].sort((a, b) => (a.id < b.id ? -1 : 1));
      return both(async (place) => {
        const { id } = people[place] as { id: string };
        const notice = newId();
        await sql(
          `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, created_at)
            values ($1, $2, $1, 'RfpFailed', '{}', 'rfp', $1, clock_timestamp() - interval '3 days')`,
          [notice, id],
        );
        await sql(
          `insert into notice_mail (notice_id, outcome, at)
            values ($1, 'awaitsDigest', clock_timestamp() - interval '3 days')`,
          [notice],
        );
        return id;
      });
    },
  },
  AppointStandInsClock: {
    table: 'waiting',
    done: 'select unattended_at is not null as done from waiting where id = $1',
    lay: ({ waits }) => waits('', ''),
  },
  EscalateWaitingClock: {
    table: 'waiting',
    done: "select escalation = 'reminded' as done from waiting where id = $1",
    lay: ({ waits }) => waits(', remind_at', ', clock_timestamp() - $4::interval'),
  },
  Upkeep: {
    table: 'throttle',
    column: 'key',
    done: `select not exists (select 1 from throttle where key = $1
      union select 1 from inbox where consumer = $1) as done`,
    lay: async ({ sql }) => {
      await sql("insert into throttle (key, count, window_ends_at) values ('bad', 1, '2020-01-01')");
      await sql("insert into inbox (consumer, event_id, taken_at) values ('good', $1, '2020-01-01')", [newId()]);
      return ['bad', 'good'];
    },
  },
  SweepAccounts: {
    table: 'session',
    done: `select not exists (select 1 from session where id = $1::uuid union
      select 1 from email_token where id = $1::uuid) as done`,
    lay: async ({ api, sql }) => {
      const [bad, good] = [newId(), newId()];
      await sql(
        `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, user_agent)
          values ($1, $2, repeat('a', 64), false, '2020-01-01', '2020-01-01', 'test')`,
        [bad, (await api.a.person()).id],
      );
      await sql(
        `insert into email_token (id, purpose, email, locale, created_at, expires_at, used_at)
          values ($1, 'registration', 'gone@example.org', 'fa', '2020-01-01', '2020-01-02', '2020-01-01')`,
        [good],
      );
      return [bad, good];
    },
  },
};
