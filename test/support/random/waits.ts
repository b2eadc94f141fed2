import type pg from 'pg';
import { CLOCKS } from '../lifecycles/clocks.js';

const RFP_OF = 'join rfp r on r.id = t.rfp_id join problem p on p.id = r.problem_id';

/** Where objects are kept, and who plays each part towards one `t`, in SQL. */
const KINDS: Readonly<Record<string, { from: string; parts: Readonly<Record<string, string>> }>> = {
  problem: { from: 'problem t', parts: { owner: 't.owner_id', office: 'coalesce(t.referred_to, t.office_id)' } },
  engagement: {
    from: 'engagement t join problem p on p.id = t.problem_id',
    parts: { definer: 't.definer_id', office: 'p.office_id' },
  },
  definition: {
    from: 'definition_version t join problem p on p.id = t.problem_id left join engagement e on e.id = t.engagement_id',
    parts: { owner: 'p.owner_id', office: 'p.office_id', definer: 'e.definer_id' },
  },
  rfp: { from: 'rfp t join problem p on p.id = t.problem_id', parts: { owner: 'p.owner_id', office: 't.office_id' } },
  addendum: { from: `addendum t ${RFP_OF}`, parts: { owner: 'p.owner_id', office: 'r.office_id' } },
  match: { from: `match t ${RFP_OF}`, parts: { company: 't.organization_id' } },
  proposal: { from: `proposal t ${RFP_OF}`, parts: { party: 't.party_id' } },
  capacity: { from: 'organization_capacity t', parts: { office: 't.office_id', organization: 't.organization_id' } },
  joiningRequest: { from: 'joining_request t', parts: { organization: 't.organization_id' } },
};

/** SQL: things stand so that somebody else is waited for than the list says, or nobody. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // For as long as somebody defines it; an imported one has its RFP already.
  'problem accepted': `t.being_defined or t.imported
    or exists (select 1 from rfp x where x.problem_id = t.id and x.state not in ('failed', 'cancelled'))`,
  'problem referred': 'false',
  // Of a version whose definer is gone the office looks for another.
  'definition drafting': "e.id is null or e.state <> 'active'",
  // Once its definer is done the problem itself waits for its office, whenever it has no live RFP.
  'definition approved': `p.state <> 'accepted' or e.id is null or e.state <> 'active'
    or exists (select 1 from rfp x where x.problem_id = t.problem_id and x.state not in ('failed', 'cancelled'))`,
  // An RFP that takes no proposals any more waits for no addendum.
  'addendum inReview': "r.state <> 'open'",
  // Once its signature is asked it waits for the owner.
  'addendum draft': 't.asked_revision is not null',
  // The demo's cast holds its capacities by row.
  'capacity pending':
    't.office_id is null or not exists (select 1 from organization_capacity_step s where s.subject_id = t.id)',
  'joiningRequest requested': 't.office_id is not null',
};

/** Objects that wait for somebody else than the domain's list of clocks says, for nobody, or without an end. */
export async function waitedWrongly(pool: pg.Pool): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, { from, parts }] of Object.entries(KINDS))
    for (const line of (CLOCKS[name] ?? '').trim().split('\n')) {
      const [state = '', who = '', within = ''] = line.trim().split(/\s+/);
      const isNobody = who === '-' || who === 'clock';
      const row = `select 1 from waiting w where w.object_type = '${name}' and w.object_id = t.id`;
      const fits = isNobody
        ? `not exists (${row})`
        : `exists (${row} and w.state = t.state and w.role = '${who}'
            and coalesce(w.organization_id, w.office_id) = ${parts[who] ?? 'null'}
            and (w.until is null) = ${within === 'never'})`;
      const { rows } = await pool.query<{ id: string }>(
        `select t.id from ${from} where t.state = $1 and not (${fits})
          and not coalesce((${OTHERWISE[`${name} ${state}`] ?? 'false'}), true)`,
        [state],
      );
      for (const { id } of rows) faults.push(`${name} ${id} is ${state} and does not wait for ${who}`);
    }
  return faults;
}
