import {
  byName,
  choice,
  dateTime,
  document,
  everyone,
  id,
  projection,
  text,
  texts,
  type Otherwise,
} from '@peyvand/platform';
import { searchWords } from '../vocabulary/search-text.js';

projection('Competence', {
  table: 'competence',
  fields: {
    id: id(),
    code: text(),
    technologyCategory: text(),
    officeFields: texts(),
    origin: choice(),
    createdAt: dateTime(),
    retiredAt: dateTime(),
    labels: document({ sql: (t) => `jsonb_build_object('fa', ${t}.fa, 'en', ${t}.en, 'tr', ${t}.tr, 'zh', ${t}.zh)` }),
    synonyms: document(),
  },
  visible: everyone,
  filters: {
    'filter.text': {
      sql: (t, words) => `not exists (select 1 from unnest(${words}) word where strpos(${t}.search_folded, word) = 0)`,
      cast: 'text[]',
      prepare: searchWords,
    },
    'filter.technologyCategory': { sql: (t, value) => `${t}.technology_category = ${value}`, cast: 'text' },
    'filter.officeField': { sql: (t, value) => `${value} = any(${t}.office_fields)`, cast: 'text' },
    'filter.retired': { sql: (t, value) => `(${t}.retired_at is not null) = ${value}`, cast: 'boolean' },
    'filter.codes': { sql: (t, values) => `${t}.code = any(${values})`, cast: 'text[]' },
  },
  orders: { fa: byName((t) => `${t}.fa`), en: byName((t) => `${t}.en`) },
});

/** What is offered; codes are asked for where they are named, and there a retired one has its words still. */
export const offeredOnly: readonly Otherwise[] = [
  { unless: ['filter.retired', 'filter.codes'], where: (t) => `${t}.retired_at is null` },
];
