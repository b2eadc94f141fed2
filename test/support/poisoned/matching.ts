import { newId } from '@peyvand/kernel';
import type { Case } from './poison.js';

export const MATCHING: Readonly<Record<string, Case>> = {
  NotifyDueClock: {
    table: 'match',
    done: "select state = 'notified' as done from match where id = $1",
    lay: ({ matched }) => matched('approved', 'notify_at = clock_timestamp() - $2::interval'),
  },
  LetStandClock: {
    table: 'match',
    done: 'select rejection_told_at is not null as done from match where id = $1',
    lay: ({ matched }) => matched('rejected', 'notify_at = clock_timestamp() - $2::interval'),
  },
  ExpireMatchesClock: {
    table: 'match',
    done: "select state = 'expired' as done from match where id = $1",
    lay: ({ matched }) => matched('notified', 'expires_at = clock_timestamp() - $2::interval'),
  },
  RescoreClock: {
    table: 'match_score',
    column: 'match_id',
    done: `select not exists (select 1 from rescoring r where r.organization_id = m.organization_id) as done
      from match m where id = $1`,
    lay: async ({ matched, sql }) => {
      const pair = await matched('inReview', 'expires_at = clock_timestamp() + $2::interval');
      await sql(
        `insert into rescoring (organization_id, asked_at) select organization_id, clock_timestamp() from match
          where id = any($1)`,
        [pair],
      );
      return pair;
    },
  },
  SupplyGapClock: {
    table: 'supply_gap',
    done: 'select num_nonnulls(opened_at, closed_at) > 0 as done from supply_gap where id = $1',
    lay: async ({ both, open, scene, sql }) => {
      const rfps = await open();
      return both(async (place) => {
        const id = newId();
        await sql(
          `insert into supply_gap (id, rfp_id, office_id, office_field, due_at)
            values ($1, $2, $3, 'carpet', clock_timestamp() - $4::interval)`,
          [id, rfps[place], scene(place).office.id, `${2 - place} hours`],
        );
        return id;
      });
    },
  },
};
