import { waitPerson } from '@peyvand/organizations';
import {
  bool,
  choice,
  dateTime,
  external,
  id,
  integer,
  numberOf,
  one,
  projection,
  text,
  titleOf,
  type BindViewer,
  type Sql,
  type Way,
} from '@peyvand/platform';
import { byObjectType, placeSql, WAITING_OBJECTS } from '../waiting/by-object-type.js';
import { isToldSql, officeToActSql, stoodInForSql } from '../waiting/waiting-officers.js';
import { COUNTED_MAX, workCountsSql } from './work-counts.js';

const isInterest = (t: string): string => `(${t}.object_type = 'match' and ${t}.state = 'interested')`;
/**
 * SQL: whether the interested company that `t` waits for has handed in. Only what the company itself is shown depends
 * on it: nobody else may learn of a proposal before the opening, so the row stays.
 */
const hasHandedIn = (t: string): string => `(${isInterest(t)} and exists (select 1 from match o
  join proposal_party pp on pp.rfp_id = o.rfp_id and pp.organization_id = ${t}.organization_id and pp.live
  join proposal p on p.id = pp.proposal_id where o.id = ${t}.object_id and p.state <> 'draft'))`;
/** What the expected step is offered on: an interested company begins its proposal on the RFP. */
const place = (t: string): string => `case when ${isInterest(t)}
  then (select o.rfp_id from match o where o.id = ${t}.object_id) else ${placeSql(t)} end`;

const isAssigned = (t: string, viewer: BindViewer): string => `${t}.person_id = ${viewer('personId', 'uuid')}`;
/**
 * What waits for one of its people is that person's, until the organization's heads are told that it was left. Whoever
 * would not be told of it does not find it in the list either.
 */
const ofOrganization = (t: string, viewer: BindViewer): string =>
  `(${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}) and not ${hasHandedIn(t)}
    and (${isAssigned(t, viewer)} or exists (select 1 from membership m
      where m.organization_id = ${t}.organization_id and m.person_id = ${viewer('personId', 'uuid')} and m.until is null
      and (${t}.person_id is null or ${t}.escalation <> 'none' and m.role = 'head') and ${isToldSql(t)})))`;

/** Offices that act beside the one an object belongs to find it in their queue as well. */
const standsIn = (t: string, viewer: BindViewer): string => `(${officeToActSql(t)} is not null and exists (
  select 1 from office_stand_in s where s.office_id = any(${viewer('officeIds', 'uuid[]')})
    and s.object_type = case ${t}.object_type when 'capacity' then 'capacity' else 'problem' end
    and s.object_id = ${byObjectType(t, (kind, object) => kind.problem?.(object) ?? object)}))`;

const isKnown = (t: string): string =>
  `${t}.object_type in (${[...WAITING_OBJECTS.keys()].map((type) => `'${type}'`).join(', ')})`;

const visible: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  const whose = [
    ofOrganization(t, viewer),
    `${t}.office_id = any(${viewer('officeIds', 'uuid[]')})`,
    ...(kind === 'officer' ? [standsIn(t, viewer)] : []),
    ...(kind === 'administrator' ? [`${t}.administrator or ${t}.unattended_at is not null`] : []),
  ];
  return `(${isKnown(t)} and (${whose.join(' or ')}))`;
};

const unnested =
  (attribute: 'organizationIds' | 'officeIds'): Way['keys'] =>
  (viewer) =>
    `unnest(${viewer(attribute, 'uuid[]')})`;

/** How waits come to those who find them in their list, way by way what is visible. */
export const workWays: readonly Way[] = [
  {
    keys: unnested('organizationIds'),
    on: (t, key, viewer) => `${t}.organization_id = ${key} and ${isKnown(t)} and ${ofOrganization(t, viewer)}`,
  },
  { keys: unnested('officeIds'), on: (t, key) => `${t}.office_id = ${key} and ${isKnown(t)}` },
  {
    only: ['officer'],
    keys: (viewer) => stoodInForSql(viewer('officeIds', 'uuid[]')),
    on: (t, key, viewer) => `${t}.id = ${key} and ${isKnown(t)} and ${standsIn(t, viewer)}`,
  },
  {
    only: ['administrator'],
    keys: () => '(select true)',
    on: (t, key) => `${key} and ${isKnown(t)} and (${t}.administrator or ${t}.unattended_at is not null)`,
  },
];

const title: Sql = (t, viewer, kind) => byObjectType(t, (object, id) => titleOf(object, id)(t, viewer, kind));
const number: Sql = (t, viewer, kind) =>
  byObjectType(t, (object, id) => numberOf(object, id)?.(t, viewer, kind) ?? 'null');

export const workProjection = projection('WorkItem', {
  table: 'waiting',
  visible,
  fields: {
    id: id(),
    objectType: choice(),
    objectId: id(),
    place: id({ sql: place }),
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
