import { partsOfName } from '@peyvand/language';
import { byName, type ListTable, type Otherwise, type Sql, type Way } from '@peyvand/platform';
import { capacityParties } from '../../organization.parties.js';

const ofCompany = (t: string, column: string): string =>
  `(select qo.${column} from organization qo where qo.id = ${t}.organization_id)`;

export const capacityList: ListTable = {
  filters: {
    kind: { sql: (t, value) => `${t}.kind = ${value}`, cast: 'text' },
    'filter.states': { sql: (t, value) => `${t}.state = any(${value})`, cast: 'text[]' },
    'filter.officeId': { sql: (t, value) => `${t}.office_id = ${value}`, cast: 'uuid' },
    'filter.province': { sql: (t, value) => `${ofCompany(t, 'province')} = ${value}`, cast: 'text' },
    'filter.assigneeId': { sql: (t, value) => `${t}.assignee_id = ${value}`, cast: 'uuid' },
    'filter.search': {
      sql: (t, value) =>
        `exists (select 1 from unnest(${value}) part where strpos(${ofCompany(t, 'name_folded')}, part) > 0)`,
      cast: 'text[]',
      prepare: (value) => partsOfName(String(value)),
    },
  },
  orders: {
    waitingLongest: { sql: (t) => `${t}.requested_at`, cast: 'timestamptz' },
    handedIn: { sql: (t) => `${t}.handed_in_at`, cast: 'timestamptz', descending: true },
    name: byName((t) => ofCompany(t, 'name')),
  },
  facets: { states: 'state', province: (t) => ofCompany(t, 'province') },
};

/** Requests that the viewer judges, or stands in for; the administrator sees those of every office. */
export const judgedByViewer: Sql = (t, viewer, kind) =>
  kind === 'administrator' ? 'true' : capacityParties.is.office(t, viewer, kind);

/** How requests come to who judges them, way by way what `judgedByViewer` says. */
export const capacityQueueWays: readonly Way[] = [
  {
    only: ['officer'],
    keys: (viewer) => `unnest(${viewer('officeIds', 'uuid[]')})`,
    on: (t, key) => `${t}.office_id = ${key}`,
  },
  {
    only: ['officer'],
    keys: (viewer) => `(select si.object_id from office_stand_in si
      where si.object_type = 'capacity' and si.office_id = any(${viewer('officeIds', 'uuid[]')}))`,
    on: (t, key) => `${t}.id = ${key}`,
  },
];

const isOwnToJudge: Sql = (t, viewer, kind) =>
  kind === 'administrator' ? `(${t}.office_id is null or ${capacityParties.is.office(t, viewer, kind)})` : 'true';

/** Those that wait for the viewer, unless others are asked for. */
export const waitingForViewer: readonly Otherwise[] = [
  { unless: ['filter.states'], where: (t) => `${t}.state = 'pending'` },
  { unless: ['filter.officeId'], where: isOwnToJudge },
];
