import { everyone, type Filter, type Sql } from '@peyvand/platform';

/** Who is waited for, as a filter and a facet of a list: `filter.waitsFor` and `filter.waitsForMe`. */
export interface WaitFilters {
  readonly filters: Readonly<Record<'filter.waitsFor' | 'filter.waitsForMe', Filter>>;
  readonly facets: Readonly<Record<'waitsFor', Sql>>;
}

/** For objects of this type; for `readers` only, as in `waitsOf`: for others nothing waits. */
export function waitFilters(objectType: string, readers: Sql = everyone): WaitFilters {
  const waiting = (t: string, which: string): string =>
    `exists (select 1 from waiting w where w.object_type = '${objectType}' and w.object_id = ${t}.id and ${which})`;
  return {
    filters: {
      'filter.waitsFor': {
        cast: 'text',
        sql: (t, value, ...reading) => `${waiting(t, `w.role = ${value}`)} and ${readers(t, ...reading)}`,
      },
      'filter.waitsForMe': {
        cast: 'boolean',
        sql: (t, value, viewer, kind) =>
          `(${waiting(
            t,
            `(w.organization_id = any(${viewer('organizationIds', 'uuid[]')})
            or w.office_id = any(${viewer('officeIds', 'uuid[]')}))`,
          )} and ${readers(t, viewer, kind)}) = ${value}`,
      },
    },
    facets: {
      waitsFor: (t, viewer, kind) => `(case when ${readers(t, viewer, kind)} then (select w.role from waiting w
        where w.object_type = '${objectType}' and w.object_id = ${t}.id) end)`,
    },
  };
}
