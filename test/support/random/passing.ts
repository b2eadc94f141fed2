import type pg from 'pg';
import type { Dice } from './dice.js';

/** Time that passes for one object: what it waits for is due, and the clocks find it. */
const DUE: readonly string[] = [
  `update rfp set questions_until = null, answers_until = null, closes_at = clock_timestamp() - interval '1 second'
    where id = (select r.id from rfp r where r.state = 'open'
      and (exists (select 1 from proposal x where x.rfp_id = r.id and x.state = 'submitted')
        and not exists (select 1 from addendum a where a.rfp_id = r.id and a.state <> 'published')
        and not exists (select 1 from proposal x where x.rfp_id = r.id and x.state = 'needsReconfirm'))
      order by r.id limit 1)`,
  `update rfp set opens_at = clock_timestamp() - interval '1 second'
    where id = (select id from rfp where state = 'approved' order by id limit 1)`,
  `update match set notify_at = clock_timestamp() - interval '1 second'
    where id = (select id from match where state = 'approved' order by id limit 1)`,
];

/** Lets the end of something come. */
export async function passTime(pool: pg.Pool, dice: Dice): Promise<void> {
  await pool.query(dice.of(DUE));
}
