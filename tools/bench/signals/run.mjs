import { loadavg } from 'node:os';
import pg from 'pg';
import { command } from '../../lib/command.mjs';
import { Crew } from '../../lib/crew.mjs';
import { optionsOf } from '../../lib/options.mjs';
import { startThrowawayStack } from '../../lib/throwaway-stack.mjs';

const CONNECTIONS = [1, 8];
/** Those that tell of changes; which ones there are, the database says. */
const SIGNALLING = `select t.tgname as name, c.relname as table from pg_trigger t
  join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
  where not t.tgisinternal and p.proname like 'signal%' order by 1`;
const DURABLE = 'fsync';

/** What a step writes: the state, its row, its entry and its event, and for whom it waits from now on. */
const STEP = [
  'begin',
  'update problem set submitted_at = clock_timestamp() where id = $1',
  `insert into problem_step (id, subject_id, step, "from", "to", taken_at)
    values (uuidv7(), $1, 'askInfo', 'triage', 'triage', clock_timestamp())`,
  `with head as (insert into audit_stream (stream, seq) values ('bench:' || $1, 1)
    on conflict (stream) do update set seq = audit_stream.seq + 1 returning seq)
    insert into audit_entry (stream, seq, text, written_at)
    select 'bench:' || $1, head.seq, '{"what":"bench"}', clock_timestamp() from head`,
  "delete from waiting where object_type = 'problem' and object_id = $1",
  `insert into waiting (id, object_type, object_id, state, office_id, role, since, until, reminder, escalates)
    select uuidv7(), 'problem', id, 'triage', office_id, 'office', clock_timestamp(), clock_timestamp() + interval '2 days',
      'none', 'none' from problem where id = $1`,
  'commit',
];

/**
 * `npm run bench:signals [-- --rounds n] [-- --seconds n]`: what the signals of the database cost a step: the same writes
 * with its triggers and without, in turn, while API and worker listen.
 */
export async function benchSignals() {
  const crew = new Crew();
  await command(crew, async () => {
    const pace = optionsOf('npm run bench:signals [-- --rounds n --seconds n]', { rounds: 5, seconds: 2 });
    const { addresses } = await startThrowawayStack({ crew, demo: true });
    const database = new pg.Pool({ connectionString: addresses.databaseOwner, max: Math.max(...CONNECTIONS) });
    database.on('error', () => {});
    crew.add(() => database.end());
    const problems = await copies(database, Math.max(...CONNECTIONS));
    const { rows: triggers } = await database.query(SIGNALLING);
    const { rows } = await database.query(`show ${DURABLE}`);
    console.log(`
A step here is ${STEP.length} statements in one transaction: state, step, audit entry, wait. With its signals it is heard by
API and worker; ${triggers.length} triggers on ${new Set(triggers.map(({ table }) => table)).size} tables signal. Each way in turn, medians of the rounds (${DURABLE} ${rows[0][DURABLE]}).
`);
    for (const connections of CONNECTIONS) await compare(database, triggers, problems.slice(0, connections), pace);
    return 0;
  });
}

/** Problems of their own, so that no step waits for another's row. */
async function copies(database, count) {
  const { rows } = await database.query(
    `insert into problem select made.* from (select * from problem where office_id is not null and state = 'triage'
        order by id limit 1) p cross join generate_series(1, $1) s(n)
      cross join lateral jsonb_populate_record(null::problem,
        to_jsonb(p) || jsonb_build_object('id', uuidv7(), 'number', 'bench-' || s.n)) made
      returning id`,
    [count],
  );
  if (rows.length !== count) throw new Error('The demo has no problem that waits for an office');
  return rows.map(({ id }) => id);
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function compare(database, triggers, problems, { rounds, seconds }) {
  /** @type {Record<string, any[]>} */
  const ways = { with: [], without: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const [way, list] of Object.entries(ways)) {
      await turn(database, triggers, way === 'with');
      const figures = await load(database, problems, seconds);
      // The first round warms up.
      if (round) list.push(figures);
    }
  await turn(database, triggers, true);
  const of = (way) => ({
    ms: median(ways[way].map(({ times }) => median(times))),
    p99: median(ways[way].map(({ times }) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)])),
    rate: median(ways[way].map(({ rate }) => rate)),
  });
  const [signalled, silent] = [of('with'), of('without')];
  console.log(`${problems.length} at a time (load average ${loadavg()[0].toFixed(1)})`);
  for (const [name, { ms, p99, rate }] of Object.entries({ 'with signals': signalled, without: silent }))
    console.log(
      `  ${name.padEnd(13)} ${ms.toFixed(2)} ms median, ${p99.toFixed(2)} ms p99, ${rate.toFixed(0)} a second`,
    );
  console.log(
    `  a step's share ${((signalled.ms - silent.ms) * 1_000).toFixed(0)} µs, ${((1 - signalled.rate / silent.rate) * 100).toFixed(0)} % fewer a second`,
  );
}

async function turn(database, triggers, on) {
  for (const { name, table } of triggers)
    await database.query(`alter table ${table} ${on ? 'enable' : 'disable'} trigger ${name}`);
}

async function load(database, problems, seconds) {
  const times = [];
  const began = performance.now();
  const until = began + seconds * 1_000;
  await Promise.all(
    problems.map(async (id) => {
      const client = await database.connect();
      try {
        while (performance.now() < until) {
          const from = performance.now();
          for (const text of STEP) await client.query({ text, values: text.includes('$1') ? [id] : [] });
          times.push(performance.now() - from);
        }
      } finally {
        // A connection in the middle of a step is of no more use, and one that is kept would keep the bench from ending.
        client.release(true);
      }
    }),
  );
  return { times, rate: times.length / ((performance.now() - began) / 1_000) };
}
