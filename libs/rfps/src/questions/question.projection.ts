import { filesOf, readFilesOf } from '@peyvand/files';
import { bool, choice, dateTime, external, id, one, projection, text, type Sql } from '@peyvand/platform';
import { isUnbarredOffice, mayReadDossier } from '../reading/rfp.policy.js';

const ofRfp =
  (rule: Sql): Sql =>
  (t, viewer, kind) =>
    `exists (select 1 from rfp r where r.id = ${t}.rfp_id and ${rule('r', viewer, kind)})`;

/**
 * Documents and drawings name who made them, and rivals read every question: only pictures, which lose such traces.
 */
readFilesOf('question', {
  table: 'question',
  visible: ofRfp(mayReadDossier),
  comesWith: true,
  kinds: ['jpeg', 'png', 'heic'],
});

projection('Question', {
  table: 'question',
  visible: ofRfp(mayReadDossier),
  fields: {
    id: id(),
    nextSteps: external('id'),
    text: text(),
    files: filesOf('question'),
    askedAt: dateTime(),
    answer: text(),
    answeredFor: choice(),
    answeredAt: dateTime(),
    state: choice({
      sql: (t) => `case when ${t}.answered_at is not null then 'answered'
        when exists (select 1 from rfp r where r.id = ${t}.rfp_id and r.state = 'open') then 'open' else 'notAnswered'
          end`,
    }),
    isMine: bool({ sql: (t, viewer) => `(${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}))` }),
    asker: one(
      'Organization',
      (
        t,
        viewer,
        kind,
      ) => `(select ${t}.organization_id where ${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')})
      or ${ofRfp(isUnbarredOffice)(t, viewer, kind)})`,
    ),
  },
  orders: { oldest: { sql: (t) => `${t}.asked_at`, cast: 'timestamptz' } },
});
