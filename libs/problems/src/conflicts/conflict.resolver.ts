import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes, mutationOf } from '@peyvand/platform';
import { ProblemModel } from '../reading/problem.model.js';
import { DeclareConflictOfInterestInput, OfficerConflictModel } from './conflict.model.js';
import { DeclareConflict } from './declare-conflict.js';

const ConflictMutation = mutationOf('conflict', () => OfficerConflictModel);

@Resolver(() => ProblemModel)
export class ConflictResolver {
  constructor(private readonly declaring: DeclareConflict) {}

  @Allow('officer')
  @Takes('problem.declareConflict')
  @ConflictMutation(
    'Says before your first decision on a problem whether an interest of your own touches it. Who has one leaves its decisions to other officers.',
  )
  declareConflictOfInterest(
    @Args('input') input: DeclareConflictOfInterestInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.declaring.run(viewer, input);
  }

  @ResolveField(() => [OfficerConflictModel], {
    description: 'What its officers declared, oldest first; empty for all but officers who act on it.',
  })
  conflicts(): never {
    throw new Error('Problem.conflicts is read by the field map');
  }

  @ResolveField(() => OfficerConflictModel, { nullable: true, description: 'What you declared about it yourself.' })
  myConflict(): never {
    throw new Error('Problem.myConflict is read by the field map');
  }
}
