import type { Sql } from '@peyvand/platform';
import { mayCompareProposals } from '@peyvand/rfps';

export const isParty: Sql = (t, viewer) => `${t}.party_id = any(${viewer('organizationIds', 'uuid[]')})`;

/** An opened proposal is read by its party, the owner and the office; before, it exists for its party only. */
export const mayReadProposal: Sql = (t, viewer, kind) =>
  kind === 'anonymous'
    ? 'false'
    : `(${isParty(t, viewer, kind)} or (${t}.state = 'opened' and exists (select 1 from rfp r
      where r.id = ${t}.rfp_id and ${mayCompareProposals('r', viewer, kind)})))`;
