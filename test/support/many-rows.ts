import pg from 'pg';

const { escapeLiteral } = pg;

/** Tables of which there are many rows, and must not be read as a whole for one page. */
export const MANY = [
  'person',
  'organization',
  'problem',
  'rfp',
  'match',
  'proposal',
  'engagement',
  'notice',
  'waiting',
  'organization_capacity',
  'audit_entry',
] as const;

const named = (kind: string, n = 's.n'): string => `md5('${kind}' || ${n})::uuid`;

/** What a copy of each has of its own; all else is that of a row of the demo. `s.n` is the number of the copy. */
const OWN: Record<(typeof MANY)[number], { like: string; own: string; columns?: string }> = {
  person: {
    like: 'not is_administrator',
    own: `'email', 'many-' || s.n || '@example.org', 'name', 'Person ' || s.n, 'created_at', s.at`,
  },
  organization: {
    like: 'not listed',
    own: `'name', 'Organization ' || s.n, 'name_folded', 'organization many-' || s.n, 'created_at', s.at`,
  },
  problem: {
    like: "id in (select problem_id from rfp where state = 'open')",
    own: `'owner_id', ${named('owner', 's.n % 300')}, 'number', 'many-' || s.n, 'submitted_at', s.at, 'created_at', s.at`,
  },
  // Of an office of their own: the order of a review queue takes in all that waits in its office.
  rfp: {
    like: "state = 'open'",
    own: `'problem_id', ${named('problem')}, 'number', 'many-' || s.n, 'office_id', ${named('office', "''")},
      'opened_at', s.at, 'created_at', s.at`,
  },
  match: {
    like: 'true',
    own: `'rfp_id', ${named('rfp')}, 'organization_id', ${named('company', 's.n % 300')}, 'state', 'inReview', 'created_at', s.at`,
  },
  proposal: {
    like: "state = 'draft'",
    own: `'rfp_id', ${named('rfp')}, 'party_id', ${named('company', 's.n % 300')}, 'created_at', s.at`,
  },
  engagement: {
    like: 'true',
    own: `'problem_id', ${named('problem')}, 'definer_id', ${named('company', 's.n % 300')}, 'number', 'many-' || s.n, 'created_at', s.at`,
  },
  // The demo has none before a worker runs.
  notice: {
    like: '',
    own: `'recipient_id', case when s.n % 3 = 0 then (select id from person where email = 'vision@demo.example')
      else ${named('person', 's.n % 300')} end, 'event_id', ${named('event')}, 'happened_at', s.at, 'created_at', s.at`,
  },
  waiting: {
    like: 'office_id is not null',
    own: `'object_type', 'rfp', 'object_id', ${named('rfp')}, 'until', s.at + interval '60 days'`,
  },
  // A third of them waits in one office, the others in offices of their own.
  organization_capacity: {
    like: "kind = 'solver'",
    own: `'organization_id', ${named('organization')}, 'state', 'pending', 'requested_at', s.at, 'office_id',
      case when s.n % 3 = 0 then (select m.organization_id from membership m join person p on p.id = m.person_id
        where p.email = 'carpet.officer@demo.example' limit 1) else ${named('office', 's.n % 300')} end`,
  },
  // Most of them are the history of problems, which no administrator reads.
  audit_entry: {
    like: 'true',
    own: `'stream', case when s.n % 30 = 0 then 'organization:' else 'problem:' end || ${named('entry')},
      'seq', 1, 'written_at', s.at, 'text', jsonb_build_object('what', 'made', 'by', case when s.n % 60 = 0
        then (select id from person where is_administrator limit 1) else ${named('person', 's.n % 300')} end)::text`,
    columns: 'stream, seq, text, written_at, id',
  },
};

const modelOf = (table: (typeof MANY)[number]): string =>
  OWN[table].like
    ? `select ${OWN[table].columns ?? '*'} from ${table} where ${OWN[table].like} order by id limit 1`
    : `select 'ProblemSubmitted' as kind, 'youAreConcerned' as why, '{}'::jsonb as params, 'problem' as object_type, ${named('problem', "''")} as object_id`;

/** Copies rows of the demo, `count` of each kind, with triggers and references out of force, and counts them anew. */
export async function makeMany(owner: pg.Pool, count: number): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    for (const table of MANY) {
      const { rowCount } = await client.query(
        `insert into ${table} ${OWN[table].columns ? `(${OWN[table].columns})` : ''}
         select ${OWN[table].columns?.replaceAll(/\w+/g, 'made.$&') ?? 'made.*'}
         from (select n, now() - n * interval '1 minute' as at from generate_series(1, $1::int) n) s
         cross join (${modelOf(table)}) model
         cross join jsonb_populate_record(null::${table}, to_jsonb(model) ||
           jsonb_build_object('id', ${named(table)}, ${OWN[table].own})) made`,
        [count],
      );
      if (rowCount !== count) throw new Error(`${table} has no row to be copied`);
    }
    await client.query('analyze');
  } finally {
    client.release(true);
  }
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

export interface Reading {
  /** Rows of the large tables that were looked at. */
  readonly read: number;
  /** Large tables that were read as a whole. */
  readonly whole: readonly string[];
  /** The most rows that were sorted in one go. */
  readonly sorted: number;
  readonly indexes: readonly string[];
}

const literalOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return escapeLiteral(`{${value.map((one) => JSON.stringify(one)).join(',')}}`);
  return escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
};

/**
 * How a statement reads the large tables, by what Postgres says it did; `isSteady`: by its one plan for all values.
 */
export async function readingOf(
  owner: pg.Pool,
  text: string,
  values: readonly unknown[],
  isSteady = false,
): Promise<Reading> {
  const explain = 'explain (analyze, format json)';
  const client = await owner.connect();
  if (isSteady) {
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query({ name: 'steady', text, values: [...values] });
  }
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    isSteady
      ? { text: `${explain} execute steady(${values.map(literalOf).join(', ')})` }
      : { text: `${explain} ${text}`, values: [...values] },
  );
  client.release(true);
  const nodes: Plan[] = [];
  const walk = (plan: Plan): void => {
    nodes.push(plan);
    plan.Plans?.forEach(walk);
  };
  walk((rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'][0].Plan);
  const large = nodes.filter((node) => (MANY as readonly (string | undefined)[]).includes(node['Relation Name']));
  const ran = (node: Plan): boolean => node['Actual Loops'] > 0;
  return {
    read: large.reduce(
      (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    ),
    whole: large
      .filter((node) => ran(node) && node['Node Type'] === 'Seq Scan')
      .map((node) => `${node['Relation Name']}`),
    sorted: Math.max(
      0,
      ...nodes.filter(({ 'Node Type': type }) => type === 'Sort').map((n) => n.Plans?.[0]?.['Actual Rows'] ?? 0),
    ),
    indexes: nodes.flatMap((node) => (ran(node) && node['Index Name'] ? [node['Index Name']] : [])),
  };
}
