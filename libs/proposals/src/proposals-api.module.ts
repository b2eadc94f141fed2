import { Module } from '@nestjs/common';
import { NewProposalOffers, ProposalOffers } from './lifecycle/proposal-offers.js';
import { ProposalFieldsResolver, RfpProposalsResolver } from './reading/proposal-fields.resolver.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalsModule } from './proposals.module.js';

@Module({
  imports: [ProposalsModule],
  providers: [ProposalResolver, ProposalFieldsResolver, RfpProposalsResolver, ProposalOffers, NewProposalOffers],
})
export class ProposalsApiModule {}
