import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NextStep } from '@peyvand/kernel';
import { NextStepModel, RequestContext } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import type { MatchState } from './match.entity.js';
import { MatchModel, ScoringRunModel } from './match.model.js';
import { MatchSituations } from './match-situations.js';
import { matchWorkflow } from './match.workflow.js';

interface CompiledMatch {
  $: { id: string; state: MatchState };
}

/** What only code can say of a match. */
@Resolver(() => MatchModel)
export class MatchFieldsResolver {
  constructor(private readonly situations: MatchSituations) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  async nextSteps(
    @Parent() { $: match }: CompiledMatch,
    @Context() context: RequestContext,
  ): Promise<NextStep<MatchState>[]> {
    const situation = await context.load('match.situation', match.id, (ids) =>
      this.situations.load(ids, context.viewer),
    );
    return situation ? matchWorkflow.next(match.state, context.viewer, situation) : [];
  }
}

@Resolver(() => RfpModel)
export class RfpMatchingResolver {
  @ResolveField(() => ScoringRunModel, {
    nullable: true,
    description: 'Newest scoring; null until the worker has scored the companies, and for all but the office.',
  })
  scoringRun(): never {
    throw new Error('Rfp.scoringRun is read by the field map');
  }

  @ResolveField(() => MatchModel, {
    nullable: true,
    description: 'The match of your own company, once it knows of it.',
  })
  myMatch(): never {
    throw new Error('Rfp.myMatch is read by the field map');
  }
}
