import { setTimeout as pause } from 'node:timers/promises';

/** Of the office whose coordinator looks. */
const BEST = `select m.* from match m join rfp r on r.id = m.rfp_id and r.state = 'open' and r.office_field = 'sugar'
  where m.state = 'inReview' and m.score_id is not null order by m.score desc limit 1`;

/**
 * Brings the matches in review to about `size` by copies of the demo's best one, each of a company that is made up, with
 * scores from high to low. Only for a database that is thrown away: triggers and references are out of force meanwhile.
 *
 * @returns the ids of the problems that wait in it, whose first decision asks for a declaration
 */
export async function fillQueue(database, size) {
  const client = await database.connect();
  try {
    await client.query("set session_replication_role = 'replica'; set statement_timeout = 0");
    // The worker scores what the demo has just opened.
    while (!(await client.query(BEST)).rowCount) await pause(1_000);
    await client.query(
      `create table bench_queue as
        select n, 0.3 + 0.7 * n / $1 as part, uuidv7() as match_id, uuidv7() as score_id, uuidv7() as organization_id,
          best.id as match_of, best.score_id as score_of, best.organization_id as organization_of
        from generate_series(1, $1::int) n, (${BEST}) best`,
      [size],
    );
    await client.query(`insert into organization select made.* from bench_queue b
      join organization o on o.id = b.organization_of
      cross join jsonb_populate_record(o, jsonb_build_object('id', b.organization_id, 'name', o.name || ' ' || b.n,
        'name_folded', o.name_folded || ' ' || b.n, 'national_id', null)) made`);
    // Somebody has to be there who is told.
    await client.query(`insert into membership select made.* from bench_queue b
      join membership m on m.organization_id = b.organization_of
      cross join jsonb_populate_record(m, jsonb_build_object('id', uuidv7(), 'organization_id', b.organization_id)) made`);
    await client.query(`insert into match_score select made.* from bench_queue b join match_score s on s.id = b.score_of
      cross join jsonb_populate_record(s, jsonb_build_object('id', b.score_id, 'match_id', b.match_id,
        'score', round((s.score * b.part)::numeric, 1))) made`);
    await client.query(`insert into match select made.* from bench_queue b join match m on m.id = b.match_of
      cross join jsonb_populate_record(m, jsonb_build_object('id', b.match_id, 'score_id', b.score_id,
        'organization_id', b.organization_id, 'score', round((m.score * b.part)::numeric, 1))) made`);
  } finally {
    client.release(true);
  }
  for (const table of ['organization', 'membership', 'match', 'match_score'])
    await database.query(`vacuum analyze ${table}`);
  const { rows } = await database.query(
    "select distinct r.problem_id as id from match m join rfp r on r.id = m.rfp_id where m.state = 'inReview'",
  );
  return rows.map(({ id }) => id);
}
