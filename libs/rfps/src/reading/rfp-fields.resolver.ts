import { Context, Parent, ResolveField, Resolver, Args, ID, Query } from '@nestjs/graphql';
import { Finding } from '@peyvand/definitions';
import { Allow, NextStepModel, NextSteps, RequestContext } from '@peyvand/platform';
import { RfpCan, RfpModel } from './rfp.model.js';
import { RfpGate } from '../writing/rfp-gate.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { mayWrite } from '../lifecycle/rfp.workflow.js';

interface Carried {
  $: { id: string };
}

/** What only code can compute. Loaded once per request for all RFPs of a list. */
@Resolver(() => RfpModel)
export class RfpFieldsResolver {
  constructor(
    private readonly situations: RfpSituations,
    private readonly steps: NextSteps,
    private readonly gate: RfpGate,
  ) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Rfp', $.id, context);
  }

  @ResolveField(() => RfpCan, { description: 'What you may do beside its steps.' })
  async can(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<RfpCan> {
    const loaded = context.viewer.personId ? await this.situations.ofRequest($.id, context) : null;
    return { edit: loaded?.row.state === 'draft' && mayWrite(loaded.situation, context.viewer) };
  }

  @Allow('member')
  @Query(() => [Finding], {
    description: 'What the RFP gate does not let pass of a draft as it is now. For owner, definer and office.',
  })
  async rfpFindings(
    @Args('rfpId', { type: () => ID }) rfpId: string,
    @Context() context: RequestContext,
  ): Promise<Finding[]> {
    const { row: rfp } = await this.situations.get(rfpId, context.viewer);
    return this.gate.findings(rfp);
  }
}
