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
import { isInsider, mayReadDossier, ofItsRfp } from '../reading/rfp.policy.js';
import { addendumParties } from './addendum.parties.js';

const visible: Sql = (t, viewer, kind) =>
  `(${ofItsRfp(isInsider)(t, viewer, kind)} or (${t}.state = 'published'
    and ${ofItsRfp(mayReadDossier)(t, viewer, kind)}))`;

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
    askedHash: text({ visible: ofItsRfp(isInsider) }),
    isSignatureAsked: bool({
      sql: (t) => `(${t}.state = 'draft' and ${t}.asked_revision is not distinct from ${t}.revision)`,
    }),
    signedAt: dateTime(),
    publishedAt: dateTime(),
    waitsFor: waitsOf('addendum'),
    steps: { ...stepsOf('addendum_step', addendumParties.sql), visible: ofItsRfp(isInsider) },
    nextSteps: external('id'),
  },
  orders: { newest: { sql: (t) => `${t}.number`, cast: 'integer', descending: true } },
});

extendProjection('Rfp', { addenda: page('Addendum', 'rfp_id') });
