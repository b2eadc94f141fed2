import { bool, choice, external, id, projection, text } from '@peyvand/platform';
import { preferredSql } from './preferences.js';

export const personProjection = projection('Person', {
  table: 'person',
  fields: {
    id: id(),
    name: text(),
    email: text(),
    locale: choice(),
    timeZone: text(),
    calendar: choice({ sql: preferredSql('calendar') }),
    digits: choice({ sql: preferredSql('digits') }),
    money: choice({ sql: preferredSql('money') }),
    isAdministrator: bool(),
    secondFactor: external('id'),
    sessions: external('id'),
    nextSteps: external('id'),
  },
  visible: (t, viewer) => `${t}.id = ${viewer('personId', 'uuid')}`,
});
