import { NOTICE_OBJECTS, type NoticeObject } from '@peyvand/contracts';
import {
  bool,
  choice,
  dateTime,
  document,
  id,
  integer,
  numberOf,
  one,
  projection,
  text,
  titleOf,
  waitingObjects,
  type BindViewer,
  type Sql,
  type WaitingObject,
} from '@peyvand/platform';

/**
 * SQL: whether nothing is left to do about notice `t`. Read from the waiting itself, so that what one member did is
 * done for all at once:
 * an object that waits anew since the event, or waits no more, has gone on. Of old events the time is kept in whole
 * milliseconds.
 */
const isDone = (t: string): string =>
  `(${t}.why <> 'youMustAct' or not exists (select 1 from waiting w
    where w.object_id = coalesce(${t}.waiting_id, ${t}.object_id)
    and (w.object_type = coalesce(${t}.waiting_type, ${t}.object_type)
      or ${t}.waiting_type is null and ${t}.object_type = 'rfp' and w.object_type = 'reviewQueue')
    and date_trunc('milliseconds', w.since) <= ${t}.happened_at))`;

const ofViewer = (t: string, viewer: BindViewer): string => `${t}.recipient_id = ${viewer('personId', 'uuid')}`;
/** SQL: notice `other` belongs to the same reader and object as `t`. */
const sameFold = (other: string, t: string): string =>
  `${other}.recipient_id = ${t}.recipient_id and ${other}.object_type = ${t}.object_type
    and ${other}.object_id = ${t}.object_id`;
const anyOfFold = (t: string, condition: string): string =>
  `exists (select 1 from notice f where ${sameFold('f', t)} and ${condition})`;
const countOfFold =
  (condition: string) =>
  (t: string): string =>
    `(select count(*) from notice f where ${sameFold('f', t)} and ${condition})`;

/** The kind of object that waits which is the one that notices of this kind are about. */
function objectOf(type: NoticeObject): WaitingObject | undefined {
  const known = waitingObjects();
  return known.get(type) ?? [...known.values()].find(({ notice, place }) => notice === type && !place);
}

/** The object by what lists call it, as far as the reader may see that now. */
const named =
  (by: (object: WaitingObject, id: string) => Sql | null): Sql =>
  (t, viewer, kind) => {
    const cases = NOTICE_OBJECTS.flatMap((type) => {
      const object = objectOf(type);
      const sql = object && by(object, `${t}.object_id`);
      return sql ? [`when '${type}' then ${sql(t, viewer, kind)}`] : [];
    });
    return `(case ${t}.object_type ${cases.join(' ')} end)`;
  };

export const noticeProjection = projection('Notice', {
  table: 'notice',
  fields: {
    id: id(),
    kind: choice(),
    objectType: choice(),
    objectId: id(),
    number: text({ sql: named(numberOf) }),
    title: text({ sql: named(titleOf) }),
    why: choice(),
    createdAt: dateTime({ sql: (t) => `${t}.happened_at` }),
    readAt: dateTime(),
    done: bool({ sql: isDone }),
    params: document({
      sql: (t) =>
        `(select coalesce(jsonb_agg(jsonb_build_object('name', p.key, 'value', p.value) order by p.key), '[]')
          from jsonb_each_text(${t}.params) p)`,
    }),
  },
  visible: ofViewer,
  filters: {
    'filter.unread': { cast: 'boolean', sql: (t, value) => `(${t}.read_at is null) = ${value}` },
    'filter.done': { cast: 'boolean', sql: (t, value) => `${isDone(t)} = ${value}` },
    'filter.why': { cast: 'text', sql: (t, value) => `${t}.why = ${value}` },
    'filter.needsMe': {
      cast: 'boolean',
      sql: (t, value) => `(${t}.why = 'youMustAct' and not ${isDone(t)}) = ${value}`,
    },
    'filter.kinds': { cast: 'text[]', sql: (t, value) => `${t}.kind = any(${value})` },
    'filter.objectType': { cast: 'text', sql: (t, value) => `${t}.object_type = ${value}` },
    'filter.objectId': { cast: 'uuid', sql: (t, value) => `${t}.object_id = ${value}` },
  },
  facets: { why: 'why', kinds: 'kind', objectType: 'objectType' },
  orders: { newest: { sql: (t) => `${t}.happened_at`, cast: 'timestamptz', descending: true } },
});

export const noticeFoldProjection = projection('NoticeFold', {
  table: 'notice',
  fields: {
    id: id(),
    objectType: choice(),
    objectId: id(),
    newest: one('Notice', 'id'),
    count: integer({ sql: countOfFold('true') }),
    unreadCount: integer({ sql: countOfFold('f.read_at is null') }),
    openCount: integer({ sql: countOfFold(`not ${isDone('f')}`) }),
  },
  visible: (t, viewer) =>
    `${ofViewer(t, viewer)} and not ${anyOfFold(t, `(f.happened_at, f.id) > (${t}.happened_at, ${t}.id)`)}`,
  filters: {
    'filter.unread': { cast: 'boolean', sql: (t, value) => `${anyOfFold(t, 'f.read_at is null')} = ${value}` },
    'filter.done': { cast: 'boolean', sql: (t, value) => `${anyOfFold(t, `not ${isDone('f')}`)} <> ${value}` },
  },
  orders: { newest: { sql: (t) => `${t}.happened_at`, cast: 'timestamptz', descending: true } },
});
