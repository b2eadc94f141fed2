import { byName, choice, dateTime, document, everyone, id, projection, text, texts } from '@peyvand/platform';
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
    'filter.codes': { sql: (t, values) => `${t}.code = any(${values})`, cast: 'text[]' },
  },
  orders: { fa: byName((t) => `${t}.fa`), en: byName((t) => `${t}.en`) },
});
