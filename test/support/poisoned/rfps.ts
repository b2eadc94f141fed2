import { newId } from '@peyvand/kernel';
import { approvedRfp, setScene, type Scene } from '../rfps.js';
import type { Case } from './poison.js';

export const RFPS: Readonly<Record<string, Case>> = {
  OpenDueRfpsClock: {
    table: 'rfp',
    done: "select state = 'open' as done from rfp where id = $1",
    lay: async ({ api, both }) => {
      const others = [await setScene(api), await setScene(api)] as const;
      return both((place) => approvedRfp(api, others[place] as Scene));
    },
  },
  ExtendCloseClock: {
    table: 'rfp',
    done: 'select extended_at is not null as done from rfp where id = $1',
    lay: async ({ both, open, scene, sql }) => {
      const rfps = await open();
      return both(async (place) => {
        const { solver } = scene(place);
        await sql(
          `update rfp set questions_until = clock_timestamp() - interval '3 hours',
            answers_until = clock_timestamp() - $2::interval where id = $1`,
          [rfps[place], `${2 - place} hours`],
        );
        await sql(
          `insert into question (id, rfp_id, organization_id, asked_by, text, asked_at)
            values ($1, $2, $3, $4, 'How wide?', clock_timestamp() - interval '4 hours')`,
          [newId(), rfps[place], solver.id, solver.head.id],
        );
        return rfps[place] as string;
      });
    },
  },
  RemindBeforeCloseClock: {
    table: 'rfp_close_reminder',
    column: 'rfp_id',
    done: 'select exists (select 1 from rfp_close_reminder where rfp_id = $1) as done',
    lay: async ({ open, sql }) => {
      const rfps = await open();
      for (const [place, id] of rfps.entries())
        await sql(
          `update rfp set questions_until = null, answers_until = null,
            opened_at = clock_timestamp() - interval '9 days',
            closes_at = clock_timestamp() + $2::interval where id = $1`,
          [id, `${1 + place} hours`],
        );
      return rfps;
    },
  },
  CloseDueRfpsClock: {
    table: 'rfp',
    done: "select state = 'failed' as done from rfp where id = $1",
    lay: async ({ open, sql }) => {
      const rfps = await open();
      for (const [place, id] of rfps.entries())
        await sql(
          `update rfp set questions_until = null, answers_until = null,
            closes_at = clock_timestamp() - $2::interval where id = $1`,
          [id, `${2 - place} minutes`],
        );
      return rfps;
    },
  },
};
