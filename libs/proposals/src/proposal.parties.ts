import { relation, sealedParties } from '@peyvand/platform';

/** Until the opening its very existence is its party's: no event may name it. */
export const proposalParties = sealedParties({ party: relation.organization((t) => `${t}.party_id`) });
