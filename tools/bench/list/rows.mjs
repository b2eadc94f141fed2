/** Made-up owners among whom the copies are dealt, so that a demo owner keeps the few problems of its own. */
const OWNERS = 500;

/**
 * Brings the open RFPs to `size` by copies of the demo's, each with a problem of its own and a wait of the office. Only
 * for a database that is thrown away: triggers and references are out of force while it writes. The copies share the
 * signed versions of what they are copies of, and no search finds them: its indexes would take most of the time.
 */
export async function growTo(database, size) {
  const client = await database.connect();
  try {
    await client.query("set session_replication_role = 'replica'; set statement_timeout = 0");
    await client.query(`
      create table if not exists bench_owner as
        select row_number() over () as n, uuidv7() as id, o.id as of
        from (select * from organization where id in (select p.owner_id from problem p join rfp r on r.problem_id = p.id
          where r.state = 'open') order by id limit 1) o, generate_series(1, ${OWNERS})`);
    await client.query(`insert into organization select made.* from bench_owner b join organization o on o.id = b.of
      cross join jsonb_populate_record(o, jsonb_build_object('id', b.id, 'name', o.name || ' ' || b.n,
        'name_folded', o.name_folded || ' ' || b.n)) made on conflict do nothing`);
    await client.query('drop table if exists bench_copy');
    await client.query(
      `create table bench_copy as
        with models as (select r.id, r.problem_id, row_number() over (order by r.number) - 1 as place, count(*) over ()
          as models from rfp r where r.state = 'open' and r.number !~ 'bench')
        select s.n, m.id as rfp_of, m.problem_id as problem_of, uuidv7() as rfp_id, uuidv7() as problem_id,
          now() - s.n * interval '1 minute' as at, o.id as owner_id
        from generate_series((select count(*) from rfp where state = 'open') + 1, $1) s(n)
        join models m on m.place = s.n % m.models join bench_owner o on o.n = s.n % ${OWNERS} + 1`,
      [size],
    );
    await client.query('analyze bench_copy');
    await client.query(`insert into problem select made.* from bench_copy c join problem p on p.id = c.problem_of
      cross join jsonb_populate_record(p, jsonb_build_object('id', c.problem_id, 'number', 'bench-' || c.n,
        'owner_id', c.owner_id, 'created_at', c.at, 'submitted_at', c.at, 'stems', '[]'::jsonb,
        'search_folded', '')) made`);
    await client.query(`insert into rfp select made.* from bench_copy c join rfp r on r.id = c.rfp_of
      cross join jsonb_populate_record(r, jsonb_build_object('id', c.rfp_id, 'problem_id', c.problem_id,
        'number', 'bench-' || c.n, 'created_at', c.at, 'opened_at', c.at, 'stems', '[]'::jsonb,
        'search_folded', '')) made`);
    await client.query(`insert into waiting select made.* from bench_copy c join rfp r on r.id = c.rfp_of
      cross join (select * from waiting where office_id is not null order by object_id limit 1) w
      cross join jsonb_populate_record(null::waiting, to_jsonb(w) || jsonb_build_object('id', uuidv7(),
        'object_type', 'rfp', 'object_id', c.rfp_id, 'office_id', r.office_id,
        'until', c.at + interval '30 days')) made`);
  } finally {
    client.release(true);
  }
  for (const table of ['organization', 'problem', 'rfp', 'waiting']) await database.query(`vacuum analyze ${table}`);
}
