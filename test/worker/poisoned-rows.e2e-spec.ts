import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { newId, Refusal } from '@peyvand/kernel';
import { EachDue, Log, Metrics, type ClockTask } from '@peyvand/platform';
import { features } from '../../apps/worker/src/features.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { JobRegistry } from '../../libs/platform/src/jobs/job-registry.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import { aMatch } from '../support/matching.js';
import { aloneFiles, FIGURES, POISON, type Case, type Pair } from '../support/poison.js';
import { acceptedProblem, submittedProblem } from '../support/problems.js';
import { approvedRfp, openRfp, setScene, type Scene } from '../support/rfps.js';

describe('one bad row', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: INestApplicationContext;
  let scenes: [Scene, Scene];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await database.asOwner(POISON);
    worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(workerConfig(database.url), features), {
      logger: false,
    });
    scenes = [await setScene(api), await setScene(api)];
  }, 180_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const sql = (text: string, values: unknown[] = []) => api.owner.query(text, values);
  const both = async (make: (place: number) => Promise<string>): Promise<Pair> => [await make(0), await make(1)];
  const scene = (place: number): Scene => scenes[place] as Scene;
  const clocks = () => worker.get(JobRegistry, { strict: false }).clocks();
  const counted = async (outcome: string) =>
    (await worker.get(Metrics).text())
      .split('\n')
      .filter((line) => line.startsWith('peyvand_clock_items_total') && line.includes(`outcome="${outcome}"`))
      .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

  const company = (place: number): Promise<Organization> =>
    api.a.organization({
      name: `Looms ${place} ${newId().slice(-6)}`,
      capacities: ['solver'],
      profile: { summary: 'Looms' },
    });
  let opened: Promise<Pair> | null = null;
  /** Two open RFPs, made when first asked for. */
  const open = (): Promise<Pair> => (opened ??= both((place) => openRfp(api, scene(place))));
  const matched = async (state: string, change: string): Promise<Pair> => {
    const [rfpId] = await open();
    return both(async (place) => {
      const id = await aMatch(api, rfpId, (await company(place)).id, { state });
      await sql(`update match set ${change} where id = $1`, [id, `${2 - place} hours`]);
      return id;
    });
  };
  const waits = (columns: string, values: string): Promise<Pair> =>
    both(async (place) => {
      const { id: organizationId } = await company(place);
      const capacity = await sql('select id from organization_capacity where organization_id = $1', [organizationId]);
      const id = newId();
      // Not verified, so nobody may act for it.
      const office = await api.a.organization();
      await sql(
        `insert into waiting (id, object_type, object_id, state, office_id, role, reminder, escalates, since${columns})
          values ($1, 'capacity', $2, 'pending', $3, 'office', 'end', 'office',
            clock_timestamp() - $4::interval${values})`,
        [id, capacity.rows[0].id, office.id, `${2 - place} hours`],
      );
      return id;
    });

  const CASES: Record<string, Case> = {
    ExpireCapacitiesClock: {
      table: 'organization_capacity',
      done: "select state = 'expired' as done from organization_capacity where id = $1",
      lay: () =>
        both(async (place) => {
          const { rows } = await sql(
            `update organization_capacity set verified_until = current_date - $2::int where organization_id = $1
              returning id`,
            [(await company(place)).id, 2 - place],
          );
          return rows[0].id;
        }),
    },
    LapseJoiningRequestsClock: {
      table: 'joining_request',
      done: "select state = 'lapsed' as done from joining_request where id = $1",
      lay: () =>
        both(async (place) => {
          const id = newId();
          await sql(
            `insert into joining_request (id, organization_id, person_id, state, requested_at, due_at)
              values ($1, $2, $3, 'requested', clock_timestamp(), clock_timestamp() - $4::interval)`,
            [id, (await company(place)).id, (await api.a.person()).id, `${2 - place} hours`],
          );
          return id;
        }),
    },
    ExpireCertificatesClock: {
      table: 'certificate',
      done: 'select told = 3 as done from certificate where id = $1',
      lay: () =>
        both(async (place) => {
          const id = newId();
          await sql(
            `insert into certificate (id, organization_id, kind, number, issuer, valid_from, valid_until, created_at)
              values ($1, $2, 'iso9001', '1', 'x', '2020-01-01', $3, clock_timestamp())`,
            [id, (await company(place)).id, `2021-01-0${place + 1}`],
          );
          return id;
        }),
    },
    KeepFiguresClock: FIGURES,
    SweepFilesClock: aloneFiles(sql, () => scene(0).owner),
    ExpireOffersClock: {
      table: 'engagement',
      done: "select state = 'expired' as done from engagement where id = $1",
      lay: () =>
        both(async (place) => {
          const { office, owner, definer } = scene(place);
          const input = { problemId: await acceptedProblem(api, { owner, office }), definerId: definer.id };
          const { data } = await api
            .as(office.head)
            .request(
              'mutation($input: OfferEngagementInput!) { offerEngagement(input: $input) { engagement { id } } }',
              { input },
            );
          const { id } = data.offerEngagement.engagement;
          await sql('update engagement set due_at = clock_timestamp() - $2::interval where id = $1', [
            id,
            `${2 - place} hours`,
          ]);
          return id;
        }),
    },
    VerifySignedTextsClock: {
      table: 'definition_version',
      done: "select verified_at > clock_timestamp() - interval '1 day' as done from definition_version where id = $1",
      lay: () =>
        both(async (place) => {
          const { rows } = await sql(
            `update definition_version set verified_at = clock_timestamp() - $2::interval
              where problem_id = $1 and signed_at is not null returning id`,
            [scene(place).problemId, `${9 - place} days`],
          );
          return rows[0].id;
        }),
    },
    MoveDueProblemsClock: {
      table: 'problem',
      done: "select state = 'lapsed' as done from problem where id = $1",
      lay: () =>
        both(async (place) => {
          const { office, owner } = scene(place);
          const problemId = await submittedProblem(api, { owner, office });
          const { data } = await api
            .as(office.head)
            .request('mutation($input: AskProblemInfoInput!) { askProblemInfo(input: $input) { refusals { code } } }', {
              input: { problemId, question: 'Which loom?' },
            });
          expect(data.askProblemInfo.refusals).toEqual([]);
          await sql('update problem set due_at = clock_timestamp() - $2::interval where id = $1', [
            problemId,
            `${2 - place} hours`,
          ]);
          return problemId;
        }),
    },
    OpenDueRfpsClock: {
      table: 'rfp',
      done: "select state = 'open' as done from rfp where id = $1",
      lay: async () => {
        const others = [await setScene(api), await setScene(api)] as const;
        return both((place) => approvedRfp(api, others[place] as Scene));
      },
    },
    NotifyDueClock: {
      table: 'match',
      done: "select state = 'notified' as done from match where id = $1",
      lay: () => matched('approved', 'notify_at = clock_timestamp() - $2::interval'),
    },
    LetStandClock: {
      table: 'match',
      done: 'select rejection_told_at is not null as done from match where id = $1',
      lay: () => matched('rejected', 'notify_at = clock_timestamp() - $2::interval'),
    },
    ExpireMatchesClock: {
      table: 'match',
      done: "select state = 'expired' as done from match where id = $1",
      lay: () => matched('notified', 'expires_at = clock_timestamp() - $2::interval'),
    },
    RescoreClock: {
      table: 'match_score',
      column: 'match_id',
      done: `select not exists (select 1 from rescoring r where r.organization_id = m.organization_id) as done
        from match m where id = $1`,
      lay: async () => {
        const pair = await matched('inReview', 'expires_at = clock_timestamp() + $2::interval');
        await sql(
          `insert into rescoring (organization_id, asked_at) select organization_id, clock_timestamp() from match
            where id = any($1)`,
          [pair],
        );
        return pair;
      },
    },
    SupplyGapClock: {
      table: 'supply_gap',
      done: 'select num_nonnulls(opened_at, closed_at) > 0 as done from supply_gap where id = $1',
      lay: async () => {
        const rfps = await open();
        return both(async (place) => {
          const id = newId();
          await sql(
            `insert into supply_gap (id, rfp_id, office_id, office_field, due_at)
              values ($1, $2, $3, 'carpet', clock_timestamp() - $4::interval)`,
            [id, rfps[place], scene(place).office.id, `${2 - place} hours`],
          );
          return id;
        });
      },
    },
    ExtendCloseClock: {
      table: 'rfp',
      done: 'select extended_at is not null as done from rfp where id = $1',
      lay: async () => {
        const rfps = await open();
        return both(async (place) => {
          const { solver } = scene(place);
          await sql(
            `update rfp set questions_until = clock_timestamp() - interval '3 hours',
              answers_until = clock_timestamp() - $2::interval where id = $1`,
            [rfps[place], `${2 - place} hours`],
          );
          await sql(
            `insert into question (id, rfp_id, organization_id, asked_by, text, asked_at)
              values ($1, $2, $3, $4, 'How wide?', clock_timestamp() - interval '4 hours')`,
            [newId(), rfps[place], solver.id, solver.head.id],
          );
          return rfps[place] as string;
        });
      },
    },
    RemindBeforeCloseClock: {
      table: 'rfp_close_reminder',
      column: 'rfp_id',
      done: 'select exists (select 1 from rfp_close_reminder where rfp_id = $1) as done',
      lay: async () => {
        const rfps = await open();
        for (const [place, id] of rfps.entries())
          await sql(
            `update rfp set questions_until = null, answers_until = null,
              opened_at = clock_timestamp() - interval '9 days',
              closes_at = clock_timestamp() + $2::interval where id = $1`,
            [id, `${1 + place} hours`],
          );
        return rfps;
      },
    },
    CloseDueRfpsClock: {
      table: 'rfp',
      done: "select state = 'failed' as done from rfp where id = $1",
      lay: async () => {
        const rfps = await open();
        for (const [place, id] of rfps.entries())
          await sql(
            `update rfp set questions_until = null, answers_until = null,
              closes_at = clock_timestamp() - $2::interval where id = $1`,
            [id, `${2 - place} minutes`],
          );
        return rfps;
      },
    },
    MakeDigests: {
      table: 'notice_digest',
      column: 'person_id',
      done: 'select exists (select 1 from notice_digest where person_id = $1) as done',
      lay: async () => {
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
      lay: () => waits('', ''),
    },
    EscalateWaitingClock: {
      table: 'waiting',
      done: "select escalation = 'reminded' as done from waiting where id = $1",
      lay: () => waits(', remind_at', ', clock_timestamp() - $4::interval'),
    },
    Upkeep: {
      table: 'throttle',
      column: 'key',
      done: 'select not exists (select 1 from throttle where key = $1 union select 1 from inbox where consumer = $1) as done',
      lay: async () => {
        await sql("insert into throttle (key, count, window_ends_at) values ('bad', 1, '2020-01-01')");
        await sql("insert into inbox (consumer, event_id, taken_at) values ('good', $1, '2020-01-01')", [newId()]);
        return ['bad', 'good'];
      },
    },
    SweepAccounts: {
      table: 'session',
      done: `select not exists (select 1 from session where id = $1::uuid union
        select 1 from email_token where id = $1::uuid) as done`,
      lay: async () => {
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

  it('is tried for every clock there is', () => {
    expect(
      clocks()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.keys(CASES))('of %s does not stop the others, and is logged, counted and left alone', async (name) => {
    const { lay, table, column = 'id', done } = CASES[name] as Case;
    const { task } = clocks().find((clock) => clock.name === name) as { task: ClockTask };
    const [bad, good] = await lay();
    const log = jest.spyOn(worker.get(Log), 'error');
    const each = jest.spyOn(worker.get(EachDue), 'run');
    const failed = await counted('failed');
    await sql(`create trigger poison before insert or update or delete on ${table} for each row
      execute function poison('${column}', '${bad}')`);
    try {
      await task.run();
      const isDone = async (id: string) => (await sql(done, [id])).rows[0].done;
      expect([await isDone(bad), await isDone(good)]).toEqual([false, true]);
      expect(each).toHaveBeenCalled();
      expect(log).toHaveBeenCalledWith('What is due failed', expect.objectContaining({ id: expect.any(String) }));
      const afterwards = await counted('failed');
      expect(afterwards).toBeGreaterThan(failed);
      await task.run();
      expect(await counted('failed')).toBe(afterwards);
    } finally {
      log.mockRestore();
      each.mockRestore();
      await sql(`drop trigger poison on ${table}`);
    }
  });

  it('in great number starves nothing behind it', async () => {
    const each = worker.get(EachDue);
    const items = Array.from({ length: 25 }, (_, place) => `${place < 20 ? 'bad' : 'good'} ${place}`);
    const done: string[] = [];
    const run = () =>
      each.run({
        name: 'test.starving',
        batch: 10,
        find: (limit) => items.filter((item) => !done.includes(item)).slice(0, limit),
        work: async (item) => {
          if (item.startsWith('bad')) throw new Error('poisoned');
          done.push(item);
        },
      });
    expect([await run(), await run(), await run()]).toEqual([0, 0, 5]);
  });

  it('that a rule refuses is told as well', async () => {
    const warn = jest.spyOn(worker.get(Log), 'warn');
    const work = (): Promise<void> => Promise.reject(new Refusal('PROBLEM_WITHDRAWN'));
    await worker.get(EachDue).run({ name: 'test.refused', batch: 1, find: () => ['one'], work });
    expect(warn).toHaveBeenCalledWith(
      'What is due was refused',
      expect.objectContaining({ id: 'one', code: 'PROBLEM_WITHDRAWN' }),
    );
    warn.mockRestore();
  });
});
