import { filesOf, readFilesOf } from '@peyvand/files';
import { bool, choice, dateTime, external, id, one, projection, text } from '@peyvand/platform';
import { isUnbarredOffice, mayReadDossier, ofItsRfp } from '../reading/rfp.policy.js';
import { questionParties } from './question.parties.js';

/**
 * Documents and drawings name who made them, and rivals read every question: only pictures, which lose such traces.
 */
readFilesOf('question', {
  table: 'question',
  visible: ofItsRfp(mayReadDossier),
  comesWith: true,
  kinds: ['jpeg', 'png', 'heic'],
});

projection('Question', {
  table: 'question',
  visible: ofItsRfp(mayReadDossier),
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
    isMine: bool({ sql: questionParties.is.asker }),
    asker: one(
      'Organization',
      (t, viewer, kind) => `(select ${questionParties.sql.asker(t)} where ${questionParties.is.asker(t, viewer, kind)}
        or ${ofItsRfp(isUnbarredOffice)(t, viewer, kind)})`,
    ),
  },
  orders: { oldest: { sql: (t) => `${t}.asked_at`, cast: 'timestamptz' } },
});
