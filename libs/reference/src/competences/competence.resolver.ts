import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { AddCompetenceInput, CompetencesArgs } from './competence.inputs.js';
import { CompetenceConnection, CompetenceModel } from './competence.model.js';
import { AddCompetencePayload } from './competence.payloads.js';
import { AddCompetence } from './operations/add-competence.js';

@Resolver(() => CompetenceModel)
export class CompetenceResolver {
  constructor(
    private readonly projector: Projector,
    private readonly adding: AddCompetence,
  ) {}

  @Allow('public')
  @Projected({ kind: 'page', target: 'Competence' })
  @Query(() => CompetenceConnection, { description: 'The competence vocabulary.' })
  competences(@Args() _args: CompetencesArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('public')
  @Projected({ kind: 'byKey', target: 'Competence', arg: 'code', column: 'code' })
  @Query(() => CompetenceModel, { nullable: true, description: 'One competence by its code.' })
  competence(
    @Args('code', { type: () => String, description: 'The code.' }) _code: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('officer')
  @Mutation(() => AddCompetencePayload, { description: 'Adds a competence that the vocabulary does not have yet.' })
  async addCompetence(
    @Args('input') input: AddCompetenceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return { competence: { id: await this.adding.run(viewer, input) } };
  }
}
