import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NextStep } from '@peyvand/kernel';
import { NextStepModel, PageArgs, RequestContext } from '@peyvand/platform';
import { RfpModel, RfpReader } from '@peyvand/rfps';
import type { ProposalState } from './proposal.choices.js';
import { ProposalConnection, ProposalModel } from './proposal.model.js';
import { proposalWorkflow } from './proposal.workflow.js';

interface Carried {
  $: { id: string; party_id: string; rfp_id: string; state: ProposalState };
}

@Resolver(() => ProposalModel)
export class ProposalFieldsResolver {
  constructor(private readonly rfps: RfpReader) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  async nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStep<ProposalState>[]> {
    const isTaking = await context.load('proposal.taking', $.rfp_id, (ids) => this.rfps.taking(ids));
    return proposalWorkflow.next($.state, context.viewer, { partyId: $.party_id, isTaking: isTaking ?? false });
  }
}

/** What proposals add to an RFP. Both are read by the field map. */
@Resolver(() => RfpModel)
export class RfpProposalsResolver {
  @ResolveField(() => ProposalConnection, {
    description: 'Its opened proposals, for owner and office; before the opening only your own.',
  })
  proposals(@Args() _args: PageArgs): never {
    throw new Error('Rfp.proposals is read by the field map');
  }

  @ResolveField(() => ProposalModel, {
    nullable: true,
    description: 'The proposal of your organization, the live one first.',
  })
  myProposal(): never {
    throw new Error('Rfp.myProposal is read by the field map');
  }
}
