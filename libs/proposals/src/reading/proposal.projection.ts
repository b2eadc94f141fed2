import { filesOf, readFilesOf } from '@peyvand/files';
import { stepsOf, waitsOf } from '@peyvand/organizations';
import {
  bool,
  choice,
  clockNextOf,
  dateTime,
  document,
  extendProjection,
  external,
  id,
  integer,
  one,
  page,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import { isMarked } from '../lifecycle/marked.js';
import { proposalList } from './proposal.lists.js';
import { isParty, mayReadProposal } from './proposal.policy.js';
import { proposalWaits } from '../lifecycle/proposal.waits.js';

/**
 * Only what is opened, of the version that counts; the price of the second envelope stays shut. The database's own
 * row-level
 * security says the same once more.
 */
const opened =
  (part: 'technical' | 'price'): Sql =>
  (t) =>
    `(select c.content from proposal_content c join rfp r on r.id = ${t}.rfp_id
    where ${t}.state = 'opened' and c.proposal_id = ${t}.id and c.version = ${t}.content_version and c.part = '${part}'
      and (c.part = 'technical' or r.envelopes = 'one'))`;

readFilesOf('proposal', {
  table: 'proposal',
  isSealed: true,
  readAs: 'Proposal',
  // Of what was opened others read the files of the version that counts, which row-level security shows them.
  visible: (t, viewer, kind, file) =>
    kind === 'anonymous'
      ? 'false'
      : `(${isParty(t, viewer, kind)} or (${mayReadProposal(t, viewer, kind)} and exists (select 1
        from proposal_content fc where fc.proposal_id = ${t}.id and fc.version = ${t}.content_version
        and fc.part = 'technical'
        and fc.content->'files' @> jsonb_build_array(jsonb_build_object('id', ${file}.id)))))`,
});

projection('Proposal', {
  table: 'proposal',
  visible: mayReadProposal,
  fields: {
    id: id(),
    number: text(),
    state: choice(),
    rfp: one('Rfp', 'rfp_id'),
    party: one('Organization', 'party_id'),
    version: integer({ column: 'content_version' }),
    marked: bool({ sql: isMarked }),
    createdAt: dateTime(),
    submittedAt: dateTime(),
    lockedAt: dateTime(),
    openedAt: dateTime(),
    draft: document({
      sql: (t) =>
        `(select jsonb_build_object('revision', d.revision, 'content', d.content) from proposal_draft d
          where d.proposal_id = ${t}.id)`,
      visible: isParty,
    }),
    receipts: document({
      sql: (
        t,
      ) => `(select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'version', c.version, 'digest', c.digest,
        'receivedAt',
        to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.number), '[]')
        from proposal_receipt c where c.proposal_id = ${t}.id)`,
      visible: isParty,
    }),
    technical: document({ sql: opened('technical'), isConfidential: true }),
    price: document({ sql: opened('price'), isConfidential: true }),
    files: filesOf('proposal'),
    steps: { ...stepsOf('proposal_step'), visible: isParty },
    waitsFor: waitsOf('proposal', isParty),
    clockNext: clockNextOf(proposalWaits, isParty),
    missing: external('state'),
    nextSteps: external('state'),
  },
  ...proposalList,
});

extendProjection('Rfp', {
  proposals: page('Proposal', 'rfp_id'),
  myProposal: one(
    'Proposal',
    (t, viewer, kind) => `(select p.id from proposal p where p.rfp_id = ${t}.id and ${isParty('p', viewer, kind)}
    order by (p.state in ('withdrawn', 'lapsed', 'void')), p.created_at desc limit 1)`,
  ),
});
