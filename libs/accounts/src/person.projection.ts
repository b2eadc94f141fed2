import { bool, choice, id, projection, text } from '@peyvand/platform';

export const personProjection = projection('Person', {
  table: 'person',
  fields: { id: id(), name: text(), email: text(), locale: choice(), timeZone: text(), isAdministrator: bool() },
  visible: (t, viewer) => `${t}.id = ${viewer('personId', 'uuid')}`,
});
