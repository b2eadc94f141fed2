import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NextStep } from '@peyvand/kernel';
import { NextStepModel, RequestContext } from '@peyvand/platform';
import type { MatchState } from './match.entity.js';
import { MatchModel } from './match.model.js';
import { MatchRepository } from './match.repository.js';
import { matchWorkflow } from './match.workflow.js';

interface CompiledMatch { $: { id: string; state: MatchState } }

/** What only code can say of a match. */
@Resolver(() => MatchModel)
export class MatchFieldsResolver {
  constructor(private readonly matches: MatchRepository) {}

  @ResolveField(() => [NextStepModel])
  async nextSteps(@Parent() { $: match }: CompiledMatch, @Context() context: RequestContext): Promise<NextStep<MatchState>[]> {
    const situation = await context.load('match.situation', match.id, (ids) => this.matches.situations(ids));
    return situation ? matchWorkflow.next(match.state, context.viewer, situation) : [];
  }
}
