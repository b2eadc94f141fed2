import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NextStep } from '@peyvand/kernel';
import { NextStepModel, PageArgs, RequestContext } from '@peyvand/platform';
import type { ProblemState } from './problem.choices.js';
import { ProblemCan, ProblemModel, ProblemRemarkConnection } from './problem.model.js';
import { rightsOf } from './problem-rights.js';
import { ProblemSituations, type LoadedProblem } from './problem-situations.js';
import { problemWorkflow } from './problem.workflow.js';

interface Carried {
  $: { id: string };
}

/** What only code can compute. Loaded once per request for all problems of a list. */
@Resolver(() => ProblemModel)
export class ProblemFieldsResolver {
  constructor(private readonly situations: ProblemSituations) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  async nextSteps(@Parent() problem: Carried, @Context() context: RequestContext): Promise<NextStep<ProblemState>[]> {
    const loaded = await this.load(problem, context);
    return loaded ? problemWorkflow.next(loaded.problem.state, context.viewer, loaded.situation) : [];
  }

  @ResolveField(() => ProblemCan, { description: 'What you may do.' })
  async can(@Parent() problem: Carried, @Context() context: RequestContext): Promise<ProblemCan> {
    const loaded = await this.load(problem, context);
    return loaded ? rightsOf(loaded, context.viewer) : { edit: false, delete: false, remark: false };
  }

  @ResolveField(() => ProblemRemarkConnection, { description: 'What the owner added after submitting, oldest first.' })
  remarks(@Args() _args: PageArgs): never {
    throw new Error('Problem.remarks is read by the field map');
  }

  private load(problem: Carried, context: RequestContext): Promise<LoadedProblem | null> {
    return context.load('problem.situation', problem.$.id, (ids) => this.situations.load(ids, context.viewer));
  }
}
