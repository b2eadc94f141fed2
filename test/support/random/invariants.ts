import type pg from 'pg';
import { rowsOf, TABLES, type Row } from '../lifecycles/tables.js';
import { takenByWrong } from './by-whom.js';
import { recordedWrongly } from './records.js';
import { waitedWrongly } from './waits.js';

/** The table of every lifecycle; its steps lie in `<table>_step`. */
export const KEPT: Readonly<Record<string, string>> = {
  problem: 'problem',
  engagement: 'engagement',
  definition: 'definition_version',
  rfp: 'rfp',
  addendum: 'addendum',
  match: 'match',
  proposal: 'proposal',
  capacity: 'organization_capacity',
  joiningRequest: 'joining_request',
};

interface StepRow {
  readonly id: string;
  readonly step: string;
  readonly from: string | null;
  readonly to: string;
  readonly previous: string | null;
  readonly isByPerson: boolean;
  readonly reason: string | null;
}

/** The demo's cast holds its capacities by row; what never took a step has none to compare. */
const WRITTEN_BY_ROW = 'and s."to" is not null';

/** In what a step that was taken differs from its row of the table. */
function faultsOfStep(row: Row | undefined, { step, from, to, isByPerson, reason }: StepRow): string[] {
  if (!row || row.to !== to || (row.from.length ? !row.from.includes(from ?? '') : from !== null))
    return [`the step ${step} from ${from} to ${to} is not in the table`];
  return [
    ...(isByPerson && row.by === 's' ? [`${step} is the platform's own, and somebody took it`] : []),
    ...(!isByPerson && !row.by.includes('s') ? [`${step} was taken by nobody`] : []),
    ...(isByPerson && row.needsReason && !reason ? [`${step} has no reason`] : []),
  ];
}

/** Steps outside the table of one lifecycle, and chains with a gap. */
async function faultsOfChain(pool: pg.Pool, name: string, table: string): Promise<string[]> {
  const rules = new Map(rowsOf(TABLES[name] ?? '').map((row) => [row.step, row]));
  const { rows } = await pool.query<StepRow>(
    `select subject_id as id, step, "from", "to", by_person is not null as "isByPerson", reason,
      lag("to") over (partition by subject_id order by taken_at, id) as previous from ${table}_step`,
  );
  const faults: string[] = [];
  for (const taken of rows) {
    const { id, step, from, previous } = taken;
    faults.push(...faultsOfStep(rules.get(step), taken).map((fault) => `${name} ${id}: ${fault}`));
    const isWrittenByRow = name === 'capacity' && previous === null;
    if (from !== previous && !isWrittenByRow)
      faults.push(`${name} ${id}: ${step} left ${from}, but the step before led to ${previous}`);
  }
  return faults;
}

/** States that no step led to. */
async function faultsOfState(pool: pg.Pool, name: string, table: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; state: string; last: string | null }>(
    `select t.id, t.state, s."to" as last from ${table} t left join lateral (
       select "to" from ${table}_step where subject_id = t.id order by taken_at desc, id desc limit 1) s on true
     where s."to" is distinct from t.state ${name === 'capacity' ? WRITTEN_BY_ROW : ''}`,
  );
  return rows.map(({ id, state, last }) => `${name} ${id}: it is ${state}, but its last step led to ${last}`);
}

/** Steps without an audit entry. */
async function faultsOfAudit(pool: pg.Pool, name: string, table: string): Promise<string[]> {
  const { rows } = await pool.query<{ step: string; steps: string; entries: string }>(
    `select s.step, s.steps, coalesce(a.entries, 0) as entries
      from (select step, count(*) as steps from ${table}_step group by step) s
     left join (select (text::jsonb)->>'what' as what, count(*) as entries from audit_entry
       group by 1) a on a.what = '${name}.' || s.step
     where coalesce(a.entries, 0) < s.steps`,
  );
  return rows.map(({ step, steps, entries }) => `${name}: ${steps} steps ${step}, ${entries} audit entries`);
}

/** Everything that must hold whatever anybody did since a moment and its counts. Answers what does not. */
export async function faultsIn(pool: pg.Pool, since: Date, before: ReadonlyMap<string, number>): Promise<string[]> {
  const faults = [
    ...(await waitedWrongly(pool)),
    ...(await recordedWrongly(pool, before)),
    ...(await takenByWrong(pool, KEPT, since)),
  ];
  for (const [name, table] of Object.entries(KEPT))
    for (const look of [faultsOfChain, faultsOfState, faultsOfAudit]) faults.push(...(await look(pool, name, table)));
  return faults;
}
