import type pg from 'pg';
import { capacityWorkflow } from '../../../libs/organizations/src/capacities/capacity.workflow.js';
import { joiningWorkflow } from '../../../libs/organizations/src/joining/joining.workflow.js';
import { engagementWorkflow } from '../../../libs/definitions/src/engagements/engagement.workflow.js';
import { versionWorkflow } from '../../../libs/definitions/src/versions/version.workflow.js';
import { matchWorkflow } from '../../../libs/matching/src/lifecycle/match.workflow.js';
import { problemWorkflow } from '../../../libs/problems/src/lifecycle/problem.workflow.js';
import { proposalWorkflow } from '../../../libs/proposals/src/lifecycle/proposal.workflow.js';
import { rfpWorkflow } from '../../../libs/rfps/src/lifecycle/rfp.workflow.js';

interface AnyWorkflow {
  readonly shape: { readonly name: string };
  readonly steps: Readonly<Record<string, { readonly from: string | readonly string[] | null; readonly to: string }>>;
}

interface Kept {
  readonly workflow: AnyWorkflow;
  readonly table: string;
  readonly steps: string;
}

/** Every lifecycle with the tables that keep it. */
export const LIFECYCLES: readonly Kept[] = [
  { workflow: problemWorkflow, table: 'problem', steps: 'problem_step' },
  { workflow: engagementWorkflow, table: 'engagement', steps: 'engagement_step' },
  { workflow: versionWorkflow, table: 'definition_version', steps: 'definition_version_step' },
  { workflow: rfpWorkflow, table: 'rfp', steps: 'rfp_step' },
  { workflow: matchWorkflow, table: 'match', steps: 'match_step' },
  { workflow: proposalWorkflow, table: 'proposal', steps: 'proposal_step' },
  { workflow: capacityWorkflow, table: 'organization_capacity', steps: 'organization_capacity_step' },
  { workflow: joiningWorkflow, table: 'joining_request', steps: 'joining_request_step' },
];

interface StepRow {
  readonly id: string;
  readonly step: string;
  readonly from: string | null;
  readonly to: string;
}

/** The demo's cast holds its capacities by row; what never took a step has none to compare. */
const WRITTEN_BY_ROW = 'and s."to" is not null';

/**
 * What is wrong with the rows of one lifecycle: steps outside its table, chains with a gap, states that no step led to,
 * steps without an audit entry.
 */
async function faultsOf(pool: pg.Pool, { workflow, table, steps }: Kept): Promise<string[]> {
  const name = workflow.shape.name;
  const { rows } = await pool.query<StepRow & { previous: string | null }>(
    `select subject_id as id, step, "from", "to", lag("to") over (partition by subject_id
      order by taken_at, id) as previous from ${steps}`,
  );
  const faults: string[] = [];
  for (const { id, step, from, to, previous } of rows) {
    const rule = workflow.steps[step];
    const fits =
      rule &&
      rule.to === to &&
      (rule.from === null ? from === null : from !== null && [rule.from].flat().includes(from));
    if (!fits) faults.push(`${name} ${id}: the step ${step} from ${from} to ${to} is not in the table`);
    const isWrittenByRow = name === 'capacity' && previous === null;
    if (from !== previous && !isWrittenByRow)
      faults.push(`${name} ${id}: ${step} left ${from}, but the step before led to ${previous}`);
  }
  const { rows: torn } = await pool.query<{ id: string; state: string; last: string | null }>(
    `select t.id, t.state, s."to" as last from ${table} t left join lateral (
       select "to" from ${steps} where subject_id = t.id order by taken_at desc, id desc limit 1) s on true
     where s."to" is distinct from t.state ${name === 'capacity' ? WRITTEN_BY_ROW : ''}`,
  );
  for (const { id, state, last } of torn)
    faults.push(`${name} ${id}: it is ${state}, but its last step led to ${last}`);
  const { rows: silent } = await pool.query<{ step: string; steps: string; entries: string }>(
    `select s.step, s.steps, coalesce(a.entries, 0) as entries
      from (select step, count(*) as steps from ${steps} group by step) s
     left join (select (text::jsonb)->>'what' as what, count(*) as entries from audit_entry
       group by 1) a on a.what = '${name}.' || s.step
     where coalesce(a.entries, 0) < s.steps`,
  );
  for (const { step, steps: taken, entries } of silent)
    faults.push(`${name}: ${taken} steps ${step}, ${entries} audit entries`);
  return faults;
}

/**
 * States in which nobody has to act, or only a clock of its own does; everything else waits for somebody, with a due
 * time.
 */
const ENDED: Readonly<Record<string, readonly string[]>> = {
  problem: ['draft', 'lapsed', 'duplicate', 'rejected', 'withdrawn', 'solved', 'unsolved'],
  definition_version: ['approved', 'superseded', 'abandoned'],
  rfp: ['approved', 'open', 'closed', 'opened', 'failed', 'cancelled'],
};
const UNTIMED = ['rfp:opened', 'capacity:incomplete'];

async function forgotten(pool: pg.Pool): Promise<string[]> {
  const faults: string[] = [];
  for (const [table, ended] of Object.entries(ENDED)) {
    const type = table === 'definition_version' ? 'definition' : table;
    const exempt =
      table === 'problem'
        ? "and not (t.state = 'accepted' and (t.being_defined or t.imported or exists (select 1 from rfp r where r.problem_id = t.id)))"
        : '';
    const { rows } = await pool.query<{ id: string; state: string }>(
      `select t.id, t.state from ${table} t where t.state <> all($1::text[]) ${exempt}
         and not exists (select 1 from waiting w where w.object_type = '${type}' and w.object_id = t.id
           and w.state = t.state)`,
      [ended],
    );
    for (const { id, state } of rows) faults.push(`${type} ${id} is ${state} and waits for nobody`);
  }
  const { rows } = await pool.query<{ what: string; id: string }>(
    `select object_type || ':' || state as what, object_id as id from waiting where until is null`,
  );
  for (const { what, id } of rows) if (!UNTIMED.includes(what)) faults.push(`${what} ${id} waits without a due time`);
  return faults;
}

/** Everything that must hold whatever anybody did. Answers what does not. */
export async function faultsIn(pool: pg.Pool): Promise<string[]> {
  const faults = await forgotten(pool);
  for (const kept of LIFECYCLES) faults.push(...(await faultsOf(pool, kept)));
  return faults;
}
