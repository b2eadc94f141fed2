import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext, mutationOf } from '@peyvand/platform';
import { AddCompetenceInput, CompetenceInput, CompetencesArgs, UpdateCompetenceInput } from './competence.inputs.js';
import { CompetenceConnection, CompetenceModel } from './competence.model.js';
import { offeredOnly } from './competence.projection.js';
import { AddCompetence } from './operations/add-competence.js';
import { RetireCompetence } from './operations/retire-competence.js';
import { UpdateCompetence } from './operations/update-competence.js';

const CompetenceMutation = mutationOf('competence', () => CompetenceModel);

@Resolver(() => CompetenceModel)
export class CompetenceResolver {
  constructor(
    private readonly projector: Projector,
    private readonly adding: AddCompetence,
    private readonly updating: UpdateCompetence,
    private readonly retiring: RetireCompetence,
  ) {}

  @Allow('public')
  @Projected({ kind: 'page', target: 'Competence', otherwise: offeredOnly })
  @Query(() => CompetenceConnection, { description: 'The competence vocabulary, as it is offered.' })
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
  @CompetenceMutation('Adds a competence that the vocabulary does not have yet.')
  addCompetence(@Args('input') input: AddCompetenceInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.adding.run(viewer, input);
  }

  @Allow('administrator')
  @CompetenceMutation('Words a competence anew; its code stays.')
  updateCompetence(
    @Args('input') input: UpdateCompetenceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.updating.run(viewer, input);
  }

  @Allow('administrator')
  @CompetenceMutation('Offers a competence no longer; where it is named it stays. Again, it changes nothing.')
  retireCompetence(@Args('input') input: CompetenceInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.retiring.run(viewer, input);
  }

  @Allow('administrator')
  @CompetenceMutation('Offers a retired competence again. Again, it changes nothing.')
  restoreCompetence(@Args('input') input: CompetenceInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.retiring.takeBack(viewer, input);
  }
}
