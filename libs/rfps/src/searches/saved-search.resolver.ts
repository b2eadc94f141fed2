import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, DonePayload, Projected, Projector, RequestContext, mutationOf } from '@peyvand/platform';
import {
  DeleteSavedSearchInput,
  LookAtSavedSearchInput,
  SavedSearchArgs,
  SavedSearchConnection,
  SavedSearchModel,
  SaveSearchInput,
  UpdateSavedSearchInput,
} from './saved-search.model.js';
import { SavedSearches } from './saved-searches.js';

const SavedSearchMutation = mutationOf('savedSearch', () => SavedSearchModel);

@Resolver(() => SavedSearchModel)
export class SavedSearchResolver {
  constructor(
    private readonly projector: Projector,
    private readonly searches: SavedSearches,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'SavedSearch' })
  @Query(() => SavedSearchConnection, { description: 'Your saved searches, the newest first.' })
  mySavedSearches(
    @Args() _args: SavedSearchArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @SavedSearchMutation('Keeps a search, at most 20 a person; you are told when an RFP opens that it finds.')
  saveSearch(@Args('input') input: SaveSearchInput, @Context() context: RequestContext): Promise<string> {
    return this.searches.save(context.viewer, input);
  }

  @Allow('signedIn')
  @SavedSearchMutation('Changes a saved search.')
  updateSavedSearch(@Args('input') input: UpdateSavedSearchInput, @Context() context: RequestContext): Promise<string> {
    return this.searches.update(context.viewer, input);
  }

  @Allow('signedIn')
  @SavedSearchMutation('Says that you looked at what it found; only what comes later counts as new.')
  lookAtSavedSearch(@Args('input') input: LookAtSavedSearchInput, @Context() context: RequestContext): Promise<string> {
    return this.searches.lookAt(context.viewer, input.savedSearchId);
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, { description: 'Deletes a saved search.' })
  async deleteSavedSearch(
    @Args('input') input: DeleteSavedSearchInput,
    @Context() context: RequestContext,
  ): Promise<{ done: boolean }> {
    await this.searches.delete(context.viewer, input.savedSearchId);
    return { done: true };
  }
}
