import { searchTerms } from '@peyvand/language';
import { waitFilters } from '@peyvand/organizations';
import { byName, holdsTerms, NO_DAY, type Filter, type ListTable } from '@peyvand/platform';
import type { ProblemSide } from '../problem.choices.js';
import { hasAccess, isOffice, isOwner, isWriter, mayReadProblem } from './problem.policy.js';
import { stemsOf } from './problem-search.js';

/** How many similar problems are shown, and what share of the words counts as similar. */
const SIMILAR_MAX = 5;
const SIMILAR_SHARE = 0.25;

const sides = { owner: isOwner, office: isOffice, access: hasAccess, writer: isWriter } satisfies Record<
  ProblemSide,
  unknown
>;

const onSide: Filter['sql'] = (t, value, ...reading) =>
  `case ${value} ${Object.entries(sides)
    .map(([side, rule]) => `when '${side}' then ${rule(t, ...reading)}`)
    .join(' ')} end`;

/**
 * SQL: the most alike by shared stems among the rows `s` that `which` names, measured against the shorter text: a full
 * statement and its first sentence are alike.
 */
export const alikeSql = (table: string, t: string, stems: string, which: string): string => `${t}.id in (
  select near.id from (
    select s.id, (select count(*) from unnest(s.stems) stem
      where stem = any(${stems}))::float8 as shared, least(cardinality(s.stems), cardinality(${stems})) as shorter
    from ${table} s where s.stems && ${stems} and ${which}) near
  where near.shared >= least(2, near.shorter) and near.shared >= ${SIMILAR_SHARE} * near.shorter
  order by near.shared / near.shorter desc, near.shared desc, near.id desc limit ${SIMILAR_MAX})`;

const isAlike: Filter['sql'] = (t, stems, ...reading) => alikeSql('problem', t, stems, mayReadProblem('s', ...reading));

const waits = waitFilters('problem');
const submitted = (t: string): string => `coalesce(${t}.submitted_at, ${t}.created_at)`;

export const problemList: ListTable = {
  filters: {
    'filter.state': { cast: 'text', sql: (t, value) => `${t}.state = ${value}` },
    'filter.side': { cast: 'text', sql: onSide },
    'filter.search': { cast: 'text[]', prepare: searchTerms, sql: holdsTerms },
    'input.text': { cast: 'text[]', prepare: stemsOf, sql: isAlike },
    'input.except': { cast: 'uuid', sql: (t, value) => `${t}.id <> ${value}` },
    'filter.officeField': { cast: 'text', sql: (t, value) => `${t}.office_field = ${value}` },
    'filter.province': { cast: 'text', sql: (t, value) => `${t}.province = ${value}` },
    'filter.confidentiality': { cast: 'text', sql: (t, value) => `${t}.confidentiality = ${value}` },
    'filter.dueBefore': { cast: 'timestamptz', sql: (t, value) => `${t}.due_at < ${value}` },
    // Only officers know who is reminded, so for others nobody is.
    'filter.assignee': {
      cast: 'uuid',
      sql: (t, value, ...reading) => `${t}.assignee_id = ${value} and ${isOffice(t, ...reading)}`,
    },
    ...waits.filters,
  },
  orders: {
    newest: { sql: submitted, cast: 'timestamptz', descending: true },
    oldest: { sql: submitted, cast: 'timestamptz' },
    due: { sql: (t) => `coalesce(${t}.due_at, ${NO_DAY})`, cast: 'timestamptz' },
    title: byName((t) => `coalesce(${t}.title, '')`),
  },
  facets: {
    state: 'state',
    officeField: 'officeField',
    province: 'province',
    confidentiality: 'confidentiality',
    assignee: 'assigneeId',
    ...waits.facets,
  },
};
