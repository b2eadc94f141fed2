import { choice, dateTime, document, id, projection } from '@peyvand/platform';

export const noticeProjection = projection('Notice', {
  table: 'notice',
  fields: {
    id: id(), kind: choice(), objectType: choice(), objectId: id(), createdAt: dateTime(), readAt: dateTime(),
    params: document({
      sql: (t) => `(select coalesce(jsonb_agg(jsonb_build_object('name', p.key, 'value', p.value) order by p.key), '[]') from jsonb_each_text(${t}.params) p)`,
    }),
  },
  visible: (t, viewer) => `${t}.recipient_id = ${viewer('personId', 'uuid')}`,
  filters: { 'filter.unread': { cast: 'boolean', sql: (t, value) => `(${t}.read_at is null) = ${value}` } },
  orders: { newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true } },
});
