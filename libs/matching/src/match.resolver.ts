import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext, Takes } from '@peyvand/platform';
import {
  AddMatchInput,
  DeclineMatchInput,
  MatchesOfRfpArgs,
  MatchInput,
  MyMatchesArgs,
  ReviewQueueArgs,
  SelfApplyInput,
} from './match.inputs.js';
import { MatchConnection, MatchModel, MatchMutation } from './reading/match.model.js';
import { closedForOwner, reviewedByViewer } from './reading/match.policy.js';
import { QueueExpectationModel } from './queue/queue-expected.model.js';
import { waitingOnly } from './queue/queue.lists.js';
import { AddMatch } from './operations/add-match.js';
import { AnswerMatch } from './operations/answer-match.js';

@Resolver()
export class MatchResolver {
  constructor(
    private readonly projector: Projector,
    private readonly adding: AddMatch,
    private readonly answering: AnswerMatch,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'list', target: 'QueueExpectation', order: 'place', max: 5 })
  @Query(() => [QueueExpectationModel], {
    description: 'The next five things that will fill the review queue of your offices, the soonest first.',
  })
  reviewQueueExpected(@Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Match', where: reviewedByViewer, otherwise: waitingOnly })
  @Query(() => MatchConnection, {
    description:
      'Matches that wait for your offices and those they stand in for, of all open RFPs or all matches of one, best first, one place of each view of an RFP kept for a newcomer.',
  })
  reviewQueue(@Args() _args: ReviewQueueArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({
    kind: 'page',
    target: 'Match',
    where: (t, viewer) => `${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')})`,
    isSteady: 'plain',
  })
  @Query(() => MatchConnection, { description: 'RFPs your company was told of or applied to.' })
  myMatches(@Args() _args: MyMatchesArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Match', where: closedForOwner })
  @Query(() => MatchConnection, { description: 'Matches of an RFP of your own problem, once it is closed.' })
  matchesOfRfp(@Args() _args: MatchesOfRfpArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'byKey', target: 'Match', arg: 'id' })
  @Query(() => MatchModel, { nullable: true, description: 'One match.' })
  match(
    @Args('id', { type: () => ID, description: 'The match.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('officer')
  @Takes('match.add')
  @MatchMutation('Adds a company by hand.')
  addMatch(@Args('input') input: AddMatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.adding.add(viewer, input);
  }

  @Allow({ capacity: 'solver' })
  @Takes('match.selfApply')
  @MatchMutation('Applies to an open RFP that nobody told you of; whether it was being considered is not told.')
  selfApply(@Args('input') input: SelfApplyInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.adding.selfApply(viewer, input);
  }

  @Allow('member')
  @Takes('match.interest')
  @MatchMutation(
    'Says that your company means to answer; also late, after it declined or its time ran out, while the RFP is open.',
  )
  declareInterest(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.answering.interest(viewer, input);
  }

  @Allow('member')
  @Takes('match.decline')
  @MatchMutation('Says that your company does not answer, with a reason.')
  declineMatch(@Args('input') input: DeclineMatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.answering.decline(viewer, input);
  }

  @Allow('member')
  @MatchMutation('Notes that somebody of your company looked; only the first look counts.')
  async markMatchSeen(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext) {
    return this.answering.see(viewer, input);
  }
}
