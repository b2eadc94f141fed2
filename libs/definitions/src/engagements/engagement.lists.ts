import { waitFilters } from '@peyvand/organizations';
import { NO_DAY, textFilter, type ListTable } from '@peyvand/platform';
import { mayReadProblem } from '@peyvand/problems';

const waits = waitFilters('engagement');

export const engagementList: ListTable = {
  filters: {
    'filter.state': { cast: 'text', sql: (t, value) => `${t}.state = ${value}` },
    'filter.problemId': { cast: 'uuid', sql: (t, value) => `${t}.problem_id = ${value}` },
    'filter.definerId': { cast: 'uuid', sql: (t, value) => `${t}.definer_id = ${value}` },
    'filter.origin': { cast: 'text', sql: (t, value) => `${t}.origin = ${value}` },
    'filter.dueBefore': { cast: 'timestamptz', sql: (t, value) => `${t}.due_at < ${value}` },
    // A definer that only sees the short form of a problem finds nothing by its words.
    'filter.text': textFilter(
      (t, sought, ...reading) => `(${sought.numberIn(`${t}.number`)}
        or exists (select 1 from organization o where o.id = ${t}.definer_id and ${sought.nameIn('o.name_folded')})
        or exists (select 1 from problem tp where tp.id = ${t}.problem_id
          and (${sought.numberIn('tp.number')} or ${sought.wordsIn('tp')}) and ${mayReadProblem('tp', ...reading)}))`,
    ),
    ...waits.filters,
  },
  orders: {
    newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true },
    oldest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz' },
    due: { sql: (t) => `coalesce(${t}.due_at, ${NO_DAY})`, cast: 'timestamptz' },
  },
  facets: { state: 'state', origin: 'origin', ...waits.facets },
};
