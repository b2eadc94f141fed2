import { bool, choice, dateTime, float, id, integer, page, projection, text, type Sql } from '@peyvand/platform';

const administrators: Sql = (_t, _viewer, kind) => (kind === 'administrator' || kind === 'system' ? 'true' : 'false');

const sum =
  (expression: string) =>
  (t: string): string =>
    `(select coalesce(sum(${expression}), 0)::int from import_chunk c where c.import_run_id = ${t}.id)`;
const done = sum('case when c.done_at is not null then c.rows else 0 end');
const all = (t: string): string => `greatest(coalesce(${t}.total, 0), ${sum('c.rows')(t)})`;
/** Of the time since the start; a run that waits for its client slows down by it, which is the truth. */
const rate = (t: string): string =>
  `(${done(t)} / nullif(extract(epoch from (select max(c.done_at) from import_chunk c
    where c.import_run_id = ${t}.id) - ${t}.created_at), 0))::float8`;

projection('ImportRun', {
  table: 'import_run',
  fields: {
    id: id(),
    kind: choice(),
    format: choice(),
    name: text(),
    createdAt: dateTime(),
    rows: integer({ sql: all }),
    done: integer({ sql: done }),
    added: integer({ sql: sum('c.added') }),
    changed: integer({ sql: sum('c.changed') }),
    unchanged: integer({ sql: sum('c.unchanged') }),
    rejected: integer({ sql: sum('c.rejected') }),
    rate: float({ sql: rate }),
    remaining: integer({ sql: (t) => `ceil((${all(t)} - ${done(t)}) / nullif(${rate(t)}, 0))::int` }),
    isFinished: bool({
      sql: (t) =>
        `(${done(t)} > 0 and ${done(t)} >= ${all(t)} and not exists (select 1 from import_chunk c
          where c.import_run_id = ${t}.id and c.done_at is null))`,
    }),
    rejects: page('ImportReject', 'import_run_id'),
  },
  visible: administrators,
  orders: { newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true } },
});

projection('ImportReject', {
  table: 'import_reject',
  fields: {
    id: id(),
    line: integer(),
    column: text({ sql: (t) => `${t}."column"` }),
    code: text(),
    reason: text(),
    row: text({ sql: (t) => `${t}.row::text` }),
  },
  visible: administrators,
  orders: { line: { sql: (t) => `${t}.line`, cast: 'integer' } },
});
