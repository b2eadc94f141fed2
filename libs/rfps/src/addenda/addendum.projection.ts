import { filesOf, readFilesOf } from '@peyvand/files';
import { stepsOf, waitsOf } from '@peyvand/organizations';
import {
  bool,
  choice,
  dateTime,
  document,
  extendProjection,
  external,
  id,
  integer,
  page,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import { isInsider, mayReadDossier } from '../reading/rfp.policy.js';
import { rfpParties } from '../rfp.parties.js';

const ofRfp =
  (rule: Sql): Sql =>
  (t, viewer, kind) =>
    `exists (select 1 from rfp r where r.id = ${t}.rfp_id and ${rule('r', viewer, kind)})`;

const visible: Sql = (t, viewer, kind) =>
  `(${ofRfp(isInsider)(t, viewer, kind)} or (${t}.state = 'published'
    and ${ofRfp(mayReadDossier)(t, viewer, kind)}))`;

readFilesOf('addendum', { table: 'addendum', visible });

projection('Addendum', {
  table: 'addendum',
  visible,
  fields: {
    id: id(),
    number: integer(),
    kind: choice(),
    state: choice(),
    reason: text(),
    differences: document(),
    content: document({ sql: (t) => `(${t}.document -> 'content')` }),
    files: filesOf('addendum'),
    revision: integer(),
    contentHash: text(),
    askedHash: text({ visible: ofRfp(isInsider) }),
    isSignatureAsked: bool({
      sql: (t) => `(${t}.state = 'draft' and ${t}.asked_revision is not distinct from ${t}.revision)`,
    }),
    signedAt: dateTime(),
    publishedAt: dateTime(),
    waitsFor: waitsOf('addendum'),
    steps: {
      ...stepsOf('addendum_step', {
        office: (t) => `(select ${rfpParties.sql.office('sr')} from rfp sr where sr.id = ${t}.rfp_id)`,
      }),
      visible: ofRfp(isInsider),
    },
    nextSteps: external('id'),
  },
  orders: { newest: { sql: (t) => `${t}.number`, cast: 'integer', descending: true } },
});

extendProjection('Rfp', { addenda: page('Addendum', 'rfp_id') });
