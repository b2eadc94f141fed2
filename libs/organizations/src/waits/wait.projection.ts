import {
  bool,
  choice,
  dateTime,
  document,
  everyone,
  manyOn,
  one,
  projection,
  type BindViewer,
  type FieldMap,
  type Sql,
} from '@peyvand/platform';

const ofOffice = (t: string, viewer: BindViewer): string => `${t}.office_id = any(${viewer('officeIds', 'uuid[]')})`;

/** The one officer who is reminded of row `t` of `waiting`, for members of that office. */
export const waitPerson = document({
  sql: (t) => `(select jsonb_build_object('id', x.id, 'name', x.name) from person x where x.id = ${t}.person_id)`,
  visible: ofOffice,
});

/** Who reads an object reads for whom it waits: rows are found through their object alone. */
projection('Wait', {
  table: 'waiting',
  visible: (_t, _viewer, kind) => String(kind !== 'anonymous'),
  fields: {
    role: choice(),
    organization: one('Organization', (t) => `coalesce(${t}.organization_id, ${t}.office_id)`),
    person: waitPerson,
    since: dateTime(),
    until: dateTime(),
    isMine: bool({
      sql: (t, viewer, kind) => `coalesce(${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')})
        or ${ofOffice(t, viewer)}${kind === 'administrator' ? ` or ${t}.administrator` : ''}, false)`,
    }),
    overdue: bool({
      sql: (t) => `case when ${t}.since is not null then coalesce(${t}.until <= clock_timestamp(), false) end`,
    }),
  },
});

/** For whom an object of this type waits; for `readers` only, where not all who read the object read that. */
export const waitsOf = (objectType: string, readers: Sql = everyone): FieldMap =>
  manyOn(
    'Wait',
    'since',
    (t, parent, viewer, kind) =>
      `${t}.object_type = '${objectType}' and ${t}.object_id = ${parent}.id and ${readers(parent, viewer, kind)}`,
  );
