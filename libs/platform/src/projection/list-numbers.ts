import { quoteSql } from './json-text.js';

/** Beyond it a number says no more than "many". */
export const COUNT_MAX = 1_000;
/** How many rows are looked at for a facet, and how many of its values are shown. */
const FACETED_MAX = 10_000;
const VALUES_MAX = 100;

/** SQL: `{ count isCapped }` of rows given as `from … where …`; stops counting above `max`. */
export const cappedCount = (rows: string, max: number): string =>
  `(select json_build_object('count', least(count(*), ${max}), 'isCapped', count(*) > ${max})::text
    from (select 1 ${rows} limit ${max + 1}) counted)`;

export interface FacetSql {
  readonly field: string;
  readonly value: string;
  /** `from … where … order by …` */
  readonly rows: string;
}

/** SQL: `[{ field values { value count isCapped } }]`, each facet by one subquery, the most frequent values first. */
export function facetsSql(facets: readonly FacetSql[]): string {
  const each = facets.map(
    ({ field, value, rows }) => `json_build_object('field', ${quoteSql(field)}, 'values', (
      select coalesce(json_agg(json_build_object('value', value, 'count', least(found, ${COUNT_MAX}),
        'isCapped', found > ${COUNT_MAX} or is_cut) order by found desc, value collate "C"), '[]')
      from (select value, found, is_cut from (select value, count(*) as found,
          sum(count(*)) over () > ${FACETED_MAX} as is_cut
        from (select (${value})::text as value ${rows} limit ${FACETED_MAX + 1}) looked group by value) grouped
        where value is not null order by found desc, value collate "C" limit ${VALUES_MAX}) shown))`,
  );
  return `json_build_array(${each.join(', ')})::text`;
}
