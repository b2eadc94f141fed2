import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { Crew } from '../../lib/crew.mjs';
import { built, root } from '../../lib/paths.mjs';
import { choosePort } from '../../lib/ports.mjs';
import { pause } from '../../lib/steps.mjs';

export const title = 'Stopping all work by a job that kills whoever takes it up';

const TRIES = 8;
const OTHERS = 40;
/** The queue takes a job from a dead worker after half a minute. */
const BOUND_MS = 480_000;
/** Rows that are no longer than rows may be, and that together no worker of this size can hold. */
const HEAP = '--max-old-space-size=160';
const POISON = 'repeat(\'{"externalId":"x","name":"y","a":[\' || repeat(\'[],\', 300000) || \'[]]}\' || chr(10), 40)';

/** Against a database and a worker of its own on the same server; whenever it dies, it is started anew. */
export async function attack(field) {
  const crew = new Crew();
  const name = 'poisoned';
  const [owner, user] = ['databaseOwner', 'database'].map((key) => {
    const url = new URL(field.addresses[key]);
    url.pathname = `/${name}`;
    return url.toString();
  });
  await field.database.query(`create database ${name}`);
  const database = new pg.Pool({ connectionString: owner, max: 2 });
  database.on('error', () => {});
  crew.add(async () => {
    await database.end();
    await field.database.query(`drop database ${name} with (force)`);
  });
  try {
    const env = {
      ...process.env,
      DATABASE_URL: user,
      DATABASE_OWNER_URL: owner,
      SMTP_URL: field.addresses.smtp,
      PUBLIC_URL: field.addresses.api,
      PEYVAND_MODE: 'demo',
      WORKER_PORT: String(await choosePort('WORKER_PORT', 4600, {})),
    };
    const run = (script, ...args) => promisify(execFile)(process.execPath, [script, ...args], { cwd: root, env });
    await run(join(root, 'tools/migrate.mjs'));
    const poison = await poisoned(database);
    const { deaths, others } = await work(crew, database, env, poison);
    const job = await rowOf(database, poison);
    const { stdout } = await run(built.jobs, 'list');
    return [
      { held: deaths === TRIES, figure: `the worker died ${deaths} times` },
      {
        held: job.dead && job.tries === TRIES,
        figure: `the job is ${job.dead ? 'given up' : 'still tried'} after ${job.tries} tries: ${job.error}`,
      },
      { held: others === OTHERS, figure: `${others} of ${OTHERS} other jobs were done before it was given up` },
      { held: stdout.includes(poison), figure: `npm run jobs lists it: ${stdout.trim().slice(0, 120)}` },
    ];
  } finally {
    await crew.close();
  }
}

async function poisoned(database) {
  const [run, chunk, job] = [randomUUID(), randomUUID(), randomUUID()];
  await database.query(
    `insert into import_run (id, kind, format, name, created_at) values ($1, 'organizations', 'jsonl', 'p', now())`,
    [run],
  );
  await database.query(
    `insert into import_chunk (id, import_run_id, number, first_line, rows, text) values ($1, $2, 1, 1, 40, ${POISON})`,
    [chunk, run],
  );
  await queued(database, job, { importRunId: run, importChunkId: chunk });
  return job;
}

const queued = (database, id, payload) =>
  database.query(
    `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
      values ($1, $1, 'importRun.appended', 'imports.process', 'events', $2, clock_timestamp(), clock_timestamp())`,
    [id, payload],
  );

const rowOf = async (database, id) =>
  (
    await database.query(
      'select tries, dead_at is not null as dead, begun_at, last_error as error from outbox where id = $1',
      [id],
    )
  ).rows[0];

/** Waits are cut short, as if their time had passed; the other jobs come bit by bit, one kind with the poison. */
async function work(crew, database, env, poison) {
  const [run] = (await database.query('select id from import_run')).rows;
  const chunks = Array.from({ length: OTHERS }, () => randomUUID());
  let [deaths, sent] = [0, 0];
  let hasEnded = true;
  for (const end = Date.now() + BOUND_MS; Date.now() < end && !(await rowOf(database, poison)).dead;) {
    if (hasEnded) {
      hasEnded = false;
      const member = crew.start({
        name: 'The worker under attack',
        command: process.execPath,
        args: [HEAP, built.worker],
        env,
        cwd: root,
        log: join(tmpdir(), `peyvand-poisoned-${process.pid}.log`),
        mark: built.worker,
      });
      member.mayBeCutOff = true;
      member.exited.then(() => {
        deaths += 1;
        hasEnded = true;
      });
    }
    for (const until = Math.min(OTHERS, sent + 2); sent < until; sent += 1) {
      await database.query(
        `insert into import_chunk (id, import_run_id, number, first_line, rows, text)
          values ($1, $2, $3, 1, 1, $4)`,
        [
          chunks[sent],
          run.id,
          sent + 2,
          JSON.stringify({ externalId: `o${sent}`, name: `Other Work ${sent}`, country: 'IR' }),
        ],
      );
      await queued(database, randomUUID(), { importRunId: run.id, importChunkId: chunks[sent] });
    }
    await pause(500);
    if (hasEnded) await database.query('update outbox set not_before = clock_timestamp() where done_at is null');
    else
      await database.query(
        'update outbox set not_before = clock_timestamp() where done_at is null and begun_at is null and last_error is not null',
      );
  }
  const { rows } = await database.query("select count(*)::int as n from organization where name like 'Other Work %'");
  return { deaths, others: rows[0].n };
}
