import type { Sql } from '@peyvand/platform';
import { mayCompareProposals, ofItsRfp } from '@peyvand/rfps';
import { proposalParties } from '../proposal.parties.js';

/** Plainly compared, so that a list of one's own goes by the index. */
export const isParty: Sql = (t, viewer) =>
  `${proposalParties.sql.party(t)} = any(${viewer('organizationIds', 'uuid[]')})`;

/** An opened proposal is read by its party, the owner and the office; before, it exists for its party only. */
export const mayReadProposal: Sql = (t, viewer, kind) =>
  kind === 'anonymous'
    ? 'false'
    : `(${isParty(t, viewer, kind)} or (${t}.state = 'opened' and ${ofItsRfp(mayCompareProposals)(t, viewer, kind)}))`;
