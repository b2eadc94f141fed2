import { personNameSql } from '@peyvand/accounts';
import {
  choice,
  dateTime,
  extendProjection,
  external,
  id,
  many,
  one,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import { ofOwnMember } from '../visibility.js';
import { waitsOf } from '../waits/wait.projection.js';
import { stepsOf } from '../history/step.projection.js';

const person = (t: string, sql: string): string => `(select ${sql} from person jp where jp.id = ${t}.person_id)`;
const refusal =
  (column: string) =>
  (t: string): string =>
    `(select js.${column} from joining_request_step js where js.subject_id = ${t}.id and js.step = 'refuse')`;

/** Who asks, the heads of the organization, for which the request may act, and the office that answers a claim. */
const visible: Sql = (t, viewer, kind) =>
  kind === 'anonymous'
    ? 'false'
    : `(${t}.person_id = ${viewer('personId', 'uuid')} or ${t}.office_id = any(${viewer('officeIds', 'uuid[]')})
      or (${ofOwnMember(`${t}.organization_id`, viewer)}
      and exists (select 1 from membership jm where jm.organization_id = ${t}.organization_id
        and jm.person_id = ${viewer('personId', 'uuid')} and jm.role = 'head' and jm.until is null)))`;

projection('JoiningRequest', {
  table: 'joining_request',
  fields: {
    id: id(),
    organization: one('Organization', 'organization_id'),
    personName: text({ sql: (t, viewer) => person(t, personNameSql('jp', viewer('locale', 'text'))) }),
    personEmail: text({ sql: (t) => person(t, 'case when jp.closed_at is null then jp.email end') }),
    note: text(),
    state: choice(),
    refusalReason: choice({ sql: refusal('reason') }),
    refusalNote: text({ sql: refusal('note') }),
    requestedAt: dateTime(),
    dueAt: dateTime(),
    endedAt: dateTime(),
    steps: stepsOf('joining_request_step'),
    waitsFor: waitsOf('joiningRequest'),
    nextSteps: external('id'),
  },
  visible,
});

extendProjection('Person', { joiningRequests: many('JoiningRequest', 'person_id', 'requested_at') });
extendProjection('Organization', {
  joiningRequests: many('JoiningRequest', 'organization_id', 'requested_at', {
    where: (t) => `${t}.state = 'requested'`,
  }),
});
