import { bool, choice, external, id, projection, text } from '@peyvand/platform';

export const personProjection = projection('Person', {
  table: 'person',
  fields: {
    id: id(),
    name: text(),
    email: text(),
    locale: choice(),
    timeZone: text(),
    isAdministrator: bool(),
    secondFactor: external('id'),
    sessions: external('id'),
    nextSteps: external('id'),
  },
  visible: (t, viewer) => `${t}.id = ${viewer('personId', 'uuid')}`,
});
