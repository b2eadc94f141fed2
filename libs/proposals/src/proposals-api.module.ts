import { Module } from '@nestjs/common';
import { ProposalFieldsResolver, RfpProposalsResolver } from './proposal-fields.resolver.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalsModule } from './proposals.module.js';

@Module({ imports: [ProposalsModule], providers: [ProposalResolver, ProposalFieldsResolver, RfpProposalsResolver] })
export class ProposalsApiModule {}
