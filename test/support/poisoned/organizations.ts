import { newId } from '@peyvand/kernel';
import type { Case } from './poison.js';

export const ORGANIZATIONS: Readonly<Record<string, Case>> = {
  ExpireCapacitiesClock: {
    table: 'organization_capacity',
    done: "select state = 'expired' as done from organization_capacity where id = $1",
    lay: ({ both, company, sql }) =>
      both(async (place) => {
        const { rows } = await sql(
          `update organization_capacity set verified_until = current_date - $2::int where organization_id = $1
            returning id`,
          [(await company(place)).id, 2 - place],
        );
        return rows[0].id;
      }),
  },
  LapseJoiningRequestsClock: {
    table: 'joining_request',
    done: "select state = 'lapsed' as done from joining_request where id = $1",
    lay: ({ api, both, company, sql }) =>
      both(async (place) => {
        const id = newId();
        await sql(
          `insert into joining_request (id, organization_id, person_id, state, requested_at, due_at)
            values ($1, $2, $3, 'requested', clock_timestamp(), clock_timestamp() - $4::interval)`,
          [id, (await company(place)).id, (await api.a.person()).id, `${2 - place} hours`],
        );
        return id;
      }),
  },
  ExpireCertificatesClock: {
    table: 'certificate',
    done: 'select told = 3 as done from certificate where id = $1',
    lay: ({ both, company, sql }) =>
      both(async (place) => {
        const id = newId();
        await sql(
          `insert into certificate (id, organization_id, kind, number, issuer, valid_from, valid_until, created_at)
            values ($1, $2, 'iso9001', '1', 'x', '2020-01-01', $3, clock_timestamp())`,
          [id, (await company(place)).id, `2021-01-0${place + 1}`],
        );
        return id;
      }),
  },
};
