import { dateTime, extendProjection, id, integer, one, page, projection, text, type Sql } from '@peyvand/platform';
import { isUnbarredOffice, mayCompareProposals } from '../reading/rfp.policy.js';

const textPart =
  (column: string): Sql =>
  (t) =>
    `(select n.${column} from nda_text n where n.id = ${t}.nda_text_id)`;

/** Interest of a company: its own, the office's, and the owner's after the close. */
projection('NdaAcceptance', {
  table: 'nda_acceptance',
  visible: (t, viewer, kind) =>
    kind === 'anonymous'
      ? 'false'
      : `(${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}) or exists (select 1 from rfp r
        where r.id = ${t}.rfp_id
      and (${isUnbarredOffice('r', viewer, kind)} or (r.closed_at is not null and ${mayCompareProposals('r', viewer, kind)}))))`,
  fields: {
    id: id(),
    rfp: one('Rfp', 'rfp_id'),
    organization: one('Organization', 'organization_id'),
    number: integer({ sql: textPart('number') }),
    language: text({ sql: textPart('language') }),
    text: text({ sql: textPart('text') }),
    acceptedAt: dateTime(),
  },
  orders: { newest: { sql: (t) => `${t}.accepted_at`, cast: 'timestamptz', descending: true } },
});

extendProjection('Rfp', { ndaAcceptances: page('NdaAcceptance', 'rfp_id') });
