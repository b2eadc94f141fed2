import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NextStep } from '@peyvand/kernel';
import { NextStepModel, PageArgs, RequestContext } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import type { ProposalState } from './proposal.choices.js';
import { ProposalConnection, ProposalModel } from './proposal.model.js';
import { ProposalSituations } from './proposal-situations.js';
import { proposalWorkflow } from './proposal.workflow.js';

interface Carried {
  $: { id: string; state: ProposalState };
}

@Resolver(() => ProposalModel)
export class ProposalFieldsResolver {
  constructor(private readonly situations: ProposalSituations) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  async nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStep<ProposalState>[]> {
    const situation = await context.load('proposal.situation', $.id, (ids) => this.situations.load(ids));
    return situation ? proposalWorkflow.next($.state, context.viewer, situation) : [];
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
