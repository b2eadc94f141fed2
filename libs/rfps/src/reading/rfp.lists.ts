import { searchTerms } from '@peyvand/language';
import { waitFilters } from '@peyvand/organizations';
import { byName, NO_DAY, type Filter, type ListTable, type Order, type Sql } from '@peyvand/platform';
import { alikeSql, stemsOf } from '@peyvand/problems';
import { readNumber } from '@peyvand/reference';
import { rangeText, shownWithin } from './budget-search.js';
import { rfpHolds } from '../content/rfp-search.js';
import { isInsider, maySeeProvince, mayReadDossier } from './rfp.policy.js';

const filters: Record<string, Filter> = {
  'filter.search': {
    cast: 'text[]',
    // Whoever was told a number types it where words are looked for.
    prepare: (search) => {
      const read = readNumber(String(search));
      return read?.kind === 'rfp' ? [read.number] : searchTerms(search);
    },
    sql: (t, value) => `(${rfpHolds(t, value)} or ${t}.number = any(${value}))`,
  },
  'filter.officeField': { cast: 'text', sql: (t, value) => `${t}.office_field = ${value}` },
  'filter.province': {
    cast: 'text',
    sql: (t, value, ...reading) => `${t}.province = ${value} and ${maySeeProvince(t, ...reading)}`,
  },
  'filter.trlFrom': { cast: 'integer', sql: (t, value) => `${t}.trl_target >= ${value}` },
  'filter.trlTo': { cast: 'integer', sql: (t, value) => `${t}.trl_target <= ${value}` },
  'filter.state': { cast: 'text', sql: (t, value) => `${t}.state = ${value}` },
  'filter.language': { cast: 'text', sql: (t, value) => `${t}.language = ${value}` },
  'filter.closesFrom': { cast: 'timestamptz', sql: (t, value) => `${t}.closes_at >= ${value}` },
  'filter.closesTo': { cast: 'timestamptz', sql: (t, value) => `${t}.closes_at < ${value}` },
  'filter.budget': { cast: 'jsonb', prepare: rangeText, sql: shownWithin },
  // The teaser shows neither of these, so a hit must not tell them to who may not read the dossier.
  'filter.technologyCategory': {
    cast: 'text',
    sql: (t, value, ...reading) =>
      `${t}.subject ->> 'technologyCategory' = ${value} and ${mayReadDossier(t, ...reading)}`,
  },
  'filter.competence': {
    cast: 'text',
    sql: (
      t,
      value,
      ...reading
    ) => `${mayReadDossier(t, ...reading)} and exists (select 1 from rfp_version v, jsonb_array_elements(
      case when jsonb_typeof(v.content #> '{content,requirements}') = 'array'
      then v.content #> '{content,requirements}' else '[]' end) need
      where v.id = ${t}.version_id and need -> 'competences' ? ${value})`,
  },
  'filter.origin': { cast: 'text', sql: (t, value) => `${t}.origin = ${value}` },
};

const confidentiality: Filter = { cast: 'text', sql: (t, value) => `${t}.confidentiality = ${value}` };

const technologyCategory: Sql = (t, viewer, kind) =>
  `(case when ${mayReadDossier(t, viewer, kind)} then ${t}.subject ->> 'technologyCategory' end)`;

const facets = {
  state: 'state',
  officeField: 'officeField',
  province: 'province',
  language: 'language',
  origin: 'origin',
  technologyCategory,
};

const newest: Order = {
  sql: (t) => `coalesce(${t}.opened_at, ${t}.created_at)`,
  cast: 'timestamptz',
  descending: true,
};
const title = byName((t) => `${t}.title`);

export const openRfps: ListTable = {
  filters,
  facets,
  orders: { newest, closingSoon: { sql: (t) => `coalesce(${t}.closes_at, ${NO_DAY})`, cast: 'timestamptz' }, title },
};

export const pastRfps: ListTable = {
  filters,
  facets,
  orders: {
    closed: {
      sql: (t) => `coalesce(${t}.closed_at, ${t}.closes_at, ${t}.opened_at)`,
      cast: 'timestamptz',
      descending: true,
    },
    newest,
    title,
  },
};

/** Compared with what the teaser shows, which is all that `stems` holds. */
export const alikeTeasers: ListTable = {
  filters: {
    'input.text': {
      cast: 'text[]',
      prepare: stemsOf,
      sql: (t, stems) => alikeSql('rfp', t, stems, 's.opened_at is not null'),
    },
  },
  orders: { newest },
  facets: {},
};

const waits = waitFilters('rfp', isInsider);

export const ownRfps: ListTable = {
  filters: { ...filters, 'filter.confidentiality': confidentiality, ...waits.filters },
  facets: { ...facets, confidentiality: 'confidentiality', ...waits.facets },
};
