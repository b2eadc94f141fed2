import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NextStepModel, NextSteps, PageArgs, RequestContext } from '@peyvand/platform';
import { mayEdit } from '../lifecycle/problem.acts.js';
import { ProblemCan, ProblemModel, ProblemRemarkConnection } from './problem.model.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';

interface Carried {
  $: { id: string };
}

/** What only code can compute. Loaded once per request for all problems of a list. */
@Resolver(() => ProblemModel)
export class ProblemFieldsResolver {
  constructor(
    private readonly situations: ProblemSituations,
    private readonly steps: NextSteps,
  ) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Problem', $.id, context);
  }

  @ResolveField(() => ProblemCan, { description: 'What you may do beside its steps.' })
  async can(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<ProblemCan> {
    const loaded = await this.situations.ofRequest($.id, context);
    return { edit: loaded ? mayEdit(loaded.row.state, loaded.situation, context.viewer) : false };
  }

  @ResolveField(() => ProblemRemarkConnection, { description: 'What the owner added after submitting, oldest first.' })
  remarks(@Args() _args: PageArgs): never {
    throw new Error('Problem.remarks is read by the field map');
  }
}
