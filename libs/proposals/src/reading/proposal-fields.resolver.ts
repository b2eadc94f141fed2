import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { asParams, NextStepModel, NextSteps, PageArgs, RefusalModel, RequestContext } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import { ProposalMissing } from './proposal-missing.js';
import { ProposalConnection, ProposalModel } from './proposal.model.js';

interface Carried {
  $: { id: string };
}

@Resolver(() => ProposalModel)
export class ProposalFieldsResolver {
  constructor(
    private readonly steps: NextSteps,
    private readonly gaps: ProposalMissing,
  ) {}

  @ResolveField(() => [RefusalModel], {
    nullable: true,
    description:
      'What handing in would refuse now, of the draft or, without one, of what was handed in; for its party, until the close.',
  })
  async missing(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<RefusalModel[] | null> {
    const refusals = await context.load('proposal.missing', $.id, (ids) => this.gaps.load(ids, context.viewer));
    return (
      refusals?.map(({ code, field, params }) => ({ code, field: field ?? null, params: asParams(params) })) ?? null
    );
  }

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Proposal', $.id, context);
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
