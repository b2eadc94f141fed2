import { accountList } from '@peyvand/accounts';
import type { ListTable } from '@peyvand/platform';

const memberOf = (t: string, which: string): string => `exists (select 1 from membership m
  where m.person_id = ${t}.id and m.until is null and ${which})`;

/** Accounts, by the organizations of their people too. */
export const people: ListTable = {
  ...accountList,
  filters: {
    ...accountList.filters,
    'filter.organizationId': { sql: (t, value) => memberOf(t, `m.organization_id = ${value}`), cast: 'uuid' },
    'filter.capacity': {
      sql: (t, value) =>
        memberOf(
          t,
          `exists (select 1 from organization_capacity c
            where c.organization_id = m.organization_id and c.kind = ${value})`,
        ),
      cast: 'text',
    },
  },
};
