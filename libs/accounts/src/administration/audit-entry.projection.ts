import { dateTime, id, projection, text, type ListTable, type Sql } from '@peyvand/platform';
import { IRAN } from '@peyvand/words';
import { administratorOnly } from './found-account.projection.js';

/**
 * What administrators are answerable for. They see no problem, no dossier and no proposal, so they see no history of
 * one either: those stand as steps with the thing itself, for those who may see it.
 */
const ADMINISTERED = ['person', 'organization', 'capacity', 'competence', 'holidays', 'import', 'job'] as const;

/** Work on proposals that was given up stays the operator's alone. */
const tellsOfProposals = (t: string): string =>
  `(${t}.object_type = 'job' and (coalesce(${t}.text::jsonb ->> 'consumer', '') like 'proposals.%'
    or coalesce(${t}.text::jsonb ->> 'event', '') like 'proposal.%'))`;

const visible: Sql = (t, viewer, kind) =>
  `(${administratorOnly(t, viewer, kind)} and ${t}.object_type in (${ADMINISTERED.map((type) => `'${type}'`).join(', ')})
    and not ${tellsOfProposals(t)})`;

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
const byId = (t: string): string => `(case when ${t}.by ~ '${UUID}' then ${t}.by::uuid end)`;
const startOf = (day: string): string => `(${day}::timestamp at time zone '${IRAN}')`;

const auditList: ListTable = {
  filters: {
    'filter.objectType': { sql: (t, value) => `${t}.object_type = ${value}`, cast: 'text' },
    'filter.objectId': { sql: (t, value) => `${t}.object_id = ${value}`, cast: 'text' },
    'filter.personId': { sql: (t, value) => `${t}.by = ${value}`, cast: 'text' },
    'filter.what': { sql: (t, value) => `${t}.what = ${value}`, cast: 'text' },
    'filter.from': { sql: (t, value) => `${t}.written_at >= ${startOf(value)}`, cast: 'date' },
    'filter.until': { sql: (t, value) => `${t}.written_at < ${startOf(`(${value} + 1)`)}`, cast: 'date' },
  },
  orders: {
    newest: { sql: (t) => `${t}.written_at`, cast: 'timestamptz', descending: true },
    oldest: { sql: (t) => `${t}.written_at`, cast: 'timestamptz' },
  },
  facets: { objectType: 'objectType', what: 'what' },
};

projection('AuditEntry', {
  table: 'audit_entry',
  fields: {
    id: id(),
    objectType: text(),
    objectId: text({ sql: (t) => `nullif(${t}.object_id, '')` }),
    what: text(),
    byId: id({ sql: byId }),
    byName: text({ sql: (t) => `(select p.name from person p where p.id = ${byId(t)})` }),
    aboutName: text({
      sql: (t) =>
        `(select p.name from person p where ${t}.object_type = 'person' and ${t}.object_id ~ '${UUID}'
          and p.id = (case when ${t}.object_id ~ '${UUID}' then ${t}.object_id::uuid end))`,
    }),
    text: text(),
    writtenAt: dateTime(),
  },
  visible,
  ...auditList,
});
