import { choice, dateTime, id, integer, projection, text } from '@peyvand/platform';

projection('SavedSearch', {
  table: 'saved_search',
  visible: (t, viewer, kind) => (kind === 'anonymous' ? 'false' : `${t}.person_id = ${viewer('personId', 'uuid')}`),
  fields: {
    id: id(),
    name: text(),
    search: text(),
    officeField: text(),
    province: text(),
    trlFrom: integer(),
    trlTo: integer(),
    language: choice(),
    createdAt: dateTime(),
  },
  orders: { newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true } },
});
