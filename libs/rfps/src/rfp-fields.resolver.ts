import { Context, Parent, ResolveField, Resolver, Args, ID, Query } from '@nestjs/graphql';
import { Finding } from '@peyvand/definitions';
import type { NextStep } from '@peyvand/kernel';
import { Allow, NextStepModel, RequestContext } from '@peyvand/platform';
import { RfpCan, RfpModel } from './rfp.model.js';
import { RfpGate } from './rfp-gate.js';
import { RfpRights } from './rfp-rights.js';
import { isPartyOf, RfpSituations, type LoadedRfp } from './rfp-situations.js';
import { rfpWorkflow, type RfpSituation } from './rfp.workflow.js';
import type { RfpState } from './content/rfp-choices.js';

interface Carried {
  $: { id: string };
}

const nobody: RfpCan = { edit: false, acceptNda: false, askQuestion: false, answerQuestion: false, propose: false };

/** What only code can compute. Loaded once per request for all RFPs of a list. */
@Resolver(() => RfpModel)
export class RfpFieldsResolver {
  constructor(
    private readonly situations: RfpSituations,
    private readonly rights: RfpRights,
    private readonly gate: RfpGate,
  ) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  async nextSteps(@Parent() rfp: Carried, @Context() context: RequestContext): Promise<NextStep<RfpState>[]> {
    const loaded = await this.load(rfp, context);
    return loaded ? rfpWorkflow.next(loaded.rfp.state, context.viewer, loaded.situation) : [];
  }

  @ResolveField(() => RfpCan, { description: 'What you may do.' })
  async can(@Parent() rfp: Carried, @Context() context: RequestContext): Promise<RfpCan> {
    const loaded = await this.load(rfp, context);
    if (!loaded) return nobody;
    const standing = await context.load('rfp.rights', rfp.$.id, (ids) => this.rights.load(ids, context.viewer));
    const isMaker = isPartyOf(loaded.situation, context.viewer);
    return {
      edit: loaded.rfp.state === 'draft' && isWriter(loaded.situation, context),
      acceptNda: standing?.mayAcceptNda ?? false,
      askQuestion: standing?.mayAsk ?? false,
      answerQuestion: isMaker && (standing?.takesAnswers ?? false),
      propose: standing?.mayPropose ?? false,
    };
  }

  @Allow('member')
  @Query(() => [Finding], {
    description: 'What the RFP gate does not let pass of a draft as it is now. For owner, definer and office.',
  })
  async rfpFindings(
    @Args('rfpId', { type: () => ID }) rfpId: string,
    @Context() context: RequestContext,
  ): Promise<Finding[]> {
    const { rfp } = await this.situations.get(rfpId, context.viewer);
    return this.gate.findings(rfp);
  }

  private load(rfp: Carried, context: RequestContext): Promise<LoadedRfp | null> {
    return context.viewer.personId
      ? context.load('rfp.situation', rfp.$.id, (ids) => this.situations.load(ids, context.viewer))
      : Promise.resolve(null);
  }
}

const isWriter = (situation: RfpSituation, { viewer }: RequestContext): boolean =>
  viewer.actsFor(situation.ownerId) || viewer.actsFor(situation.definerId);
