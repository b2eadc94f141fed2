import type pg from 'pg';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The objects an office looks after, by a statement for each kind and none of the code's. */
const LOOKED_AFTER = `
  select 'problem' as type, id, office_id as office from problem
  union all select 'engagement', e.id, p.office_id from engagement e join problem p on p.id = e.problem_id
  union all select 'definition', v.id, p.office_id from definition_version v join problem p on p.id = v.problem_id
  union all select t.type, r.id, p.office_id from rfp r join problem p on p.id = r.problem_id
    cross join (values ('rfp'), ('reviewQueue')) t(type)
  union all select 'match', m.id, p.office_id from match m join rfp r on r.id = m.rfp_id
    join problem p on p.id = r.problem_id
  union all select 'question', q.id, p.office_id from question q join rfp r on r.id = q.rfp_id
    join problem p on p.id = r.problem_id
  union all select 'addendum', a.id, p.office_id from addendum a join rfp r on r.id = a.rfp_id
    join problem p on p.id = r.problem_id
  union all select 'capacity', id, office_id from organization_capacity`;

const STEPS: Readonly<Record<string, string>> = {
  problem: 'problem_step',
  engagement: 'engagement_step',
  definition: 'definition_version_step',
  rfp: 'rfp_step',
  match: 'match_step',
  capacity: 'organization_capacity_step',
};

/** Times that no two rows share: waits of odd lengths, half of them late; steps over six weeks. */
export async function makeOdd(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    await client.query(`
      update waiting w set since = clock_timestamp() - n.at * n.at * interval '7 hours' - interval '20 minutes',
        until = case when n.at % 2 = 0 then clock_timestamp() - interval '1 day' else w.until end
      from (select id, row_number() over (order by id) as at from waiting) n where n.id = w.id`);
    for (const table of Object.values(STEPS))
      await client.query(`
        update ${table} s set taken_at = clock_timestamp() - (n.at % 43) * interval '1 day' - interval '17 minutes',
          reason = case when n.at % 3 = 0 then 'other' when n.at % 7 = 0 then 'outOfScope' else s.reason end
        from (select id, row_number() over (order by id) as at from ${table}) n where n.id = s.id`);
    await client.query(`
      insert into supply_gap (id, rfp_id, office_id, office_field, due_at, opened_at, closed_at, hard_failures)
      select gen_random_uuid(), r.id, r.office_id, case when r.at % 3 = 0 then 'metal' else 'textile' end, now(),
        case when r.at % 5 > 0 then now() end, case when r.at % 4 = 0 then now() end, '{}'
      from (select *, row_number() over (order by id) as at from rfp) r where r.office_id is not null
      on conflict (rfp_id) do nothing`);
  } finally {
    client.release(true);
  }
}

/** The Saturday before a moment, or that day itself, where the office is. */
function weekOf(at: number, zone: string): string {
  const [month = 0, day = 0, year = 0] = new Intl.DateTimeFormat('en-US', { timeZone: zone })
    .format(at)
    .split('/')
    .map(Number);
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight - ((new Date(midnight).getUTCDay() + 1) % 7) * DAY).toISOString().slice(0, 10);
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((one, other) => one - other);
  const half = inOrder.length >> 1;
  return inOrder.length % 2 ? (inOrder[half] ?? NaN) : ((inOrder[half - 1] ?? NaN) + (inOrder[half] ?? NaN)) / 2;
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return [...found.values()];
}

/** How many there are of each, as rows. */
function counted<Row extends object>(rows: readonly Row[]): (Row & { count: number })[] {
  return groups(rows, (row) => JSON.stringify(row)).map((same) => ({ ...(same[0] as Row), count: same.length }));
}

interface WaitRow {
  readonly objectType: string;
  readonly state: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly office: string | null;
  readonly lookedAfterBy: string | null;
}

function queued(rows: readonly WaitRow[]): object[] {
  const now = Date.now();
  return groups(rows, ({ objectType, state }) => `${objectType} ${state}`).map((same) => ({
    objectType: same[0]?.objectType,
    state: same[0]?.state,
    count: same.length,
    overdue: same.filter(({ until }) => until && until.getTime() <= now).length,
    oldestSince: new Date(Math.min(...same.map(({ since }) => since.getTime()))).toISOString(),
    medianHours: Math.floor(median(same.map(({ since }) => (now - since.getTime()) / HOUR))),
  }));
}

export type Recount = Readonly<Record<'queue' | 'elsewhere' | 'decisions' | 'reasons' | 'supplyGaps', object[]>>;

/** The figures of an office, counted by hand from all rows. `zone` is its time zone; `weeks` with the current one. */
export async function recounted(pool: pg.Pool, office: string, zone: string, weeks: number): Promise<Recount> {
  const waits = (
    await pool.query<WaitRow>(
      `select w.object_type as "objectType", w.state, w.since, w.until, w.office_id as office,
        l.office as "lookedAfterBy" from waiting w
       left join (${LOOKED_AFTER}) l on l.type = w.object_type and l.id = w.object_id`,
    )
  ).rows;
  const decisions: { week: string; objectType: string; step: string }[] = [];
  const reasons: { objectType: string; step: string; reason: string }[] = [];
  const now = Date.now();
  for (const [objectType, table] of Object.entries(STEPS)) {
    const { rows } = await pool.query<Record<'step' | 'reason' | 'by' | 'person' | 'of', string> & { at: Date }>(
      `select s.step, s.reason, s.by_organization as by, s.by_person as person, s.taken_at as at, l.office as of
        from ${table} s left join (${LOOKED_AFTER}) l on l.type = '${objectType}' and l.id = s.subject_id`,
    );
    const first = Date.parse(weekOf(now, zone)) - (weeks - 1) * 7 * DAY;
    for (const { step, reason, by, person, at, of } of rows) {
      const week = weekOf(at.getTime(), zone);
      if (Date.parse(week) < first) continue;
      if (by === office && person) decisions.push({ week, objectType, step });
      if (of === office && reason) reasons.push({ objectType, step, reason });
    }
  }
  const gaps = await pool.query<{ officeField: string; opened: Date | null; closed: Date | null }>(
    'select office_field as "officeField", opened_at as opened, closed_at as closed from supply_gap where office_id = $1',
    [office],
  );
  return {
    queue: queued(waits.filter((wait) => wait.office === office)),
    elsewhere: queued(waits.filter((wait) => !wait.office && wait.lookedAfterBy === office)),
    decisions: counted(decisions),
    reasons: counted(reasons),
    supplyGaps: counted(
      gaps.rows.filter(({ opened, closed }) => opened && !closed).map(({ officeField }) => ({ officeField })),
    ),
  };
}
