import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { MatchInput } from '../match.inputs.js';
import { MatchMutation } from '../reading/match.model.js';
import { MatchStories } from './match-stories.js';
import { MatchStoryModel } from './match-story.model.js';

/** What the landing page tells of one match. */
@Resolver(() => MatchStoryModel)
export class MatchStoryResolver {
  constructor(private readonly stories: MatchStories) {}

  @Allow('public')
  @Query(() => MatchStoryModel, {
    nullable: true,
    description: 'The newest match that owner and company both released, and why they fit; null where there is none.',
  })
  matchStory(): Promise<MatchStoryModel | null> {
    return this.stories.newest();
  }

  @Allow('member')
  @Takes('match.releaseStory')
  @MatchMutation(
    'Lets everybody read of a match that led to a proposal, once the other side does so too. By the head of owner or company.',
  )
  releaseMatchStory(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.stories.release(viewer, input.matchId);
  }

  @Allow('member')
  @Takes('match.withdrawStory')
  @MatchMutation('Takes that back: nobody reads of it any more. By the head of either side, for its own side.')
  withdrawMatchStory(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.stories.withdraw(viewer, input.matchId);
  }
}
