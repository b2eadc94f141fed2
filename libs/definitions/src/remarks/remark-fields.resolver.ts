import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NextStepModel, NextSteps, RequestContext } from '@peyvand/platform';
import { DefinitionCommentModel, DefinitionSuggestionModel } from './remark.model.js';

interface Carried {
  $: { id: string };
}

@Resolver(() => DefinitionCommentModel)
export class CommentFieldsResolver {
  constructor(private readonly steps: NextSteps) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('DefinitionComment', $.id, context);
  }
}

@Resolver(() => DefinitionSuggestionModel)
export class SuggestionFieldsResolver {
  constructor(private readonly steps: NextSteps) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('DefinitionSuggestion', $.id, context);
  }
}
