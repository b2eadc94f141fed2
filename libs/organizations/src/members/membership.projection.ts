import { choice, dateTime, extendProjection, id, many, one, projection, text } from '@peyvand/platform';
import { seesPeople } from '../visibility.js';
import { invitationStateSql } from './invitation.state.js';

projection('Membership', {
  table: 'membership',
  fields: {
    id: id(),
    organization: one('Organization', 'organization_id'),
    role: choice(),
    since: dateTime(),
    personId: id({ sql: (t) => `${t}.person_id` }),
    personName: text({ sql: (t) => `(select pn.name from person pn where pn.id = ${t}.person_id)` }),
    personEmail: text({ sql: (t) => `(select pe.email from person pe where pe.id = ${t}.person_id)` }),
  },
  visible: (t, viewer, kind) =>
    kind === 'anonymous'
      ? 'false'
      : `${t}.until is null and (${t}.person_id = ${viewer('personId', 'uuid')} or ${seesPeople(t, viewer, kind)})`,
});

projection('Invitation', {
  table: 'invitation',
  fields: {
    id: id(),
    email: text(),
    role: choice(),
    state: choice({ sql: invitationStateSql }),
    createdAt: dateTime(),
    expiresAt: dateTime(),
  },
  visible: (t, viewer, kind) =>
    kind === 'anonymous'
      ? 'false'
      : `(${t}.invited_by = ${viewer('personId', 'uuid')} or ${seesPeople(t, viewer, kind)})`,
});

extendProjection('Person', { memberships: many('Membership', 'person_id', 'since') });
