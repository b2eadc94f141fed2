import { waitPerson } from '@peyvand/organizations';
import {
  bool,
  choice,
  dateTime,
  external,
  id,
  integer,
  one,
  projection,
  shown,
  text,
  type BindViewer,
  type Sql,
} from '@peyvand/platform';
import { byObjectType, placeSql, WAITING_OBJECTS, waitingObjectTypes } from '../waiting/waiting-objects.js';
import { officeToActSql } from '../waiting/waiting-officers.js';
import { COUNTED_MAX, workCountsSql } from './work-counts.js';

const isAssigned = (t: string, viewer: BindViewer): string => `${t}.person_id = ${viewer('personId', 'uuid')}`;
/** What waits for one of its people is that person's, until the organization's heads are told that it was left. */
const ofOrganization = (t: string, viewer: BindViewer): string =>
  `(${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')})
    and (${t}.person_id is null or ${t}.escalation <> 'none' or ${isAssigned(t, viewer)}))`;

/** Offices that act beside the one an object belongs to find it in their queue as well. */
const standsIn = (t: string, viewer: BindViewer): string => `(${officeToActSql(t)} is not null and exists (
  select 1 from office_stand_in s where s.office_id = any(${viewer('officeIds', 'uuid[]')})
    and s.object_type = case ${t}.object_type when 'capacity' then 'capacity' else 'problem' end
    and s.object_id = ${byObjectType(t, (kind, object) => kind.problem?.(object) ?? object)}))`;

const visible: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  const known = `${t}.object_type in (${waitingObjectTypes.map((type) => `'${type}'`).join(', ')})`;
  const whose = [
    ofOrganization(t, viewer),
    `${t}.office_id = any(${viewer('officeIds', 'uuid[]')})`,
    ...(kind === 'officer' ? [standsIn(t, viewer)] : []),
    ...(kind === 'administrator' ? [`${t}.administrator or ${t}.unattended_at is not null`] : []),
  ];
  return `(${known} and (${whose.join(' or ')}))`;
};

/** What names the object, read from the object that has it, so that it shows no more than that does. */
const title: Sql = (t, viewer, kind) =>
  byObjectType(t, ({ titled }, object) => shown(titled.type, titled.field, () => titled.of(object))(t, viewer, kind));

/** Its own number where it has one, else that of what names it; organizations have none. */
const OWN_NUMBERS: Readonly<Record<string, string>> = {
  engagement: 'Engagement',
  definition: 'Definition',
  definitionDraft: 'Definition',
};
const numbered = Object.entries(WAITING_OBJECTS).filter(([, { titled }]) => titled.type !== 'Organization');
const number: Sql = (t, viewer, kind) =>
  `case ${t}.object_type ${numbered
    .map(([type, { titled }]) => {
      const own = OWN_NUMBERS[type];
      const of = () => (own ? `${t}.object_id` : titled.of(`${t}.object_id`));
      return `when '${type}' then ${shown(own ?? titled.type, 'number', of)(t, viewer, kind)}`;
    })
    .join(' ')} end`;

export const workProjection = projection('WorkItem', {
  table: 'waiting',
  visible,
  fields: {
    id: id(),
    objectType: choice(),
    objectId: id(),
    place: id({ sql: placeSql }),
    number: text({ sql: number }),
    title: text({ sql: title }),
    state: choice(),
    role: choice(),
    nextStep: external('object_type', 'state', 'role'),
    since: dateTime(),
    until: dateTime(),
    overdue: bool({ sql: (t) => `coalesce(${t}.until <= clock_timestamp(), false)` }),
    isMine: bool({
      sql: (t, viewer, kind) => `coalesce(${isAssigned(t, viewer)}, false)
        or coalesce(${ofOrganization(t, viewer)}, false)${kind === 'administrator' ? ` or ${t}.administrator` : ''}`,
    }),
    reminders: integer(),
    escalation: choice(),
    unattendedAt: dateTime(),
    organization: one('Organization', 'organization_id'),
    office: one('Organization', 'office_id'),
    person: waitPerson,
  },
  filters: {
    'filter.objectType': { cast: 'text', sql: (t, value) => `${t}.object_type = ${value}` },
    'filter.overdue': {
      cast: 'boolean',
      sql: (t, value) => `coalesce(${t}.until <= clock_timestamp(), false) = ${value}`,
    },
    'filter.assignedToMe': {
      cast: 'boolean',
      sql: (t, value, viewer) => `coalesce(${isAssigned(t, viewer)}, false) = ${value}`,
    },
    'filter.organizationId': { cast: 'uuid', sql: (t, value) => `${value} in (${t}.organization_id, ${t}.office_id)` },
  },
  orders: { soonest: { sql: (t) => `coalesce(${t}.until, timestamptz '9999-01-01Z')`, cast: 'timestamptz' } },
  summaries: { counts: { max: COUNTED_MAX, sql: workCountsSql } },
});
