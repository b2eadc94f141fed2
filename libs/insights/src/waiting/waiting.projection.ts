import { choice, dateTime, id, integer, one, projection, text, type Sql } from '@peyvand/platform';
import { byObjectType, waitingObjectTypes } from './waiting-objects.js';
import { officeToActSql } from './waiting-officers.js';

const mine = (t: string, viewer: Parameters<Sql>[1]): string =>
  `${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}) or ${t}.office_id = any(${viewer('officeIds', 'uuid[]')})`;

/** Offices that act beside the one an object belongs to find it in their queue as well. */
const standsIn = (t: string, viewer: Parameters<Sql>[1]): string => `(${officeToActSql(t)} is not null and exists (
  select 1 from office_stand_in s where s.office_id = any(${viewer('officeIds', 'uuid[]')})
    and s.object_type = case ${t}.object_type when 'capacity' then 'capacity' else 'problem' end
    and s.object_id = ${byObjectType(t, (kind, object) => kind.problem?.(object) ?? object)}))`;

const visible: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  const known = `${t}.object_type in (${waitingObjectTypes.map((type) => `'${type}'`).join(', ')})`;
  const whose = [
    mine(t, viewer),
    ...(kind === 'officer' ? [standsIn(t, viewer)] : []),
    ...(kind === 'administrator' ? [`${t}.administrator or ${t}.unattended_at is not null`] : []),
  ];
  return `(${known} and (${whose.join(' or ')}))`;
};

projection('WaitingObject', {
  table: 'waiting',
  visible,
  fields: {
    id: id(),
    objectType: choice(),
    objectId: id(),
    state: choice(),
    since: dateTime(),
    until: dateTime(),
    reminders: integer(),
    escalation: choice(),
    unattendedAt: dateTime(),
    organization: one('Organization', 'organization_id'),
    office: one('Organization', 'office_id'),
    assigneeId: id({ column: 'person_id' }),
    assigneeName: text({ sql: (t) => `(select a.name from person a where a.id = ${t}.person_id)` }),
  },
  filters: {
    'filter.objectType': { cast: 'text', sql: (t, value) => `${t}.object_type = ${value}` },
    'filter.overdue': {
      cast: 'boolean',
      sql: (t, value) => `coalesce(${t}.until <= clock_timestamp(), false) = ${value}`,
    },
    'filter.assignedToMe': {
      cast: 'boolean',
      sql: (t, value, viewer) => `coalesce(${t}.person_id = ${viewer('personId', 'uuid')}, false) = ${value}`,
    },
  },
  orders: { soonest: { sql: (t) => `coalesce(${t}.until, timestamptz '9999-01-01Z')`, cast: 'timestamptz' } },
});
