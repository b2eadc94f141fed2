import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Allow,
  NextStepModel,
  NextSteps,
  PageArgs,
  Projected,
  Projector,
  RequestContext,
  Takes,
} from '@peyvand/platform';
import { OpenProblemModel, ProblemModel } from '@peyvand/problems';
import {
  AcceptEngagementInput,
  ApplyForProblemInput,
  ChooseDefinerInput,
  DeclineEngagementInput,
  DefineMyselfInput,
  OfferEngagementInput,
  RefuseApplicationInput,
} from './engagement.inputs.js';
import { EngagementArgs, EngagementConnection, EngagementModel, EngagementMutation } from './engagement.model.js';
import { CreateEngagement } from './operations/create-engagement.js';
import { DecideEngagement } from './operations/decide-engagement.js';
import { EndEngagement } from './operations/end-engagement.js';
import { engagementWays } from './engagement.ways.js';

@Resolver(() => EngagementModel)
export class EngagementResolver {
  constructor(
    private readonly projector: Projector,
    private readonly creates: CreateEngagement,
    private readonly decides: DecideEngagement,
    private readonly ends: EndEngagement,
    private readonly steps: NextSteps,
  ) {}

  @Allow('member')
  @Projected({ kind: 'byKey', target: 'Engagement', arg: 'id' })
  @Query(() => EngagementModel, {
    nullable: true,
    description: 'An engagement; null when there is none that you may see.',
  })
  engagement(
    @Args('id', { type: () => ID }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Engagement', ways: engagementWays, isSteady: 'plain' })
  @Query(() => EngagementConnection, { description: 'Engagements that you are owner, office or definer of.' })
  engagements(
    @Args() _args: EngagementArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: { $: { id: string } }, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Engagement', $.id, context);
  }

  @Allow('member')
  @Takes('engagement.offer')
  @EngagementMutation('Offers an accepted problem to a definer. By an officer.')
  offerEngagement(@Args('input') input: OfferEngagementInput, @Context() context: RequestContext): Promise<string> {
    return this.creates.offer(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.apply')
  @EngagementMutation('Applies to define an accepted problem. By the head or a manager of a verified definer.')
  applyForProblem(@Args('input') input: ApplyForProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.creates.apply(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.defineMyself')
  @EngagementMutation('The owner defines its problem itself. By its head or a manager.')
  defineMyself(@Args('input') input: DefineMyselfInput, @Context() context: RequestContext): Promise<string> {
    return this.creates.defineMyself(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.acceptOffer')
  @EngagementMutation('Accepts an offer; the definition starts.')
  acceptEngagement(@Args('input') input: AcceptEngagementInput, @Context() context: RequestContext): Promise<string> {
    return this.decides.accept(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.declineOffer')
  @EngagementMutation('Declines an offer with a reason.')
  declineEngagement(@Args('input') input: DeclineEngagementInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.decline(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.choose')
  @EngagementMutation('Chooses one of those who applied; the others are told why not. By an officer.')
  chooseDefiner(@Args('input') input: ChooseDefinerInput, @Context() context: RequestContext): Promise<string> {
    return this.decides.choose(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.notChosen')
  @EngagementMutation('Tells one who applied that it is not chosen. By an officer.')
  refuseApplication(@Args('input') input: RefuseApplicationInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.refuseApplication(context.viewer, input);
  }
}

@Resolver(() => ProblemModel)
export class ProblemEngagementsResolver {
  @ResolveField(() => EngagementConnection, {
    description: 'Engagements of the problem, the newest first; a definer sees its own.',
  })
  engagements(@Args() _args: PageArgs): never {
    throw new Error('Problem.engagements is read by the field map');
  }
}

@Resolver(() => OpenProblemModel)
export class OpenProblemStepsResolver {
  constructor(private readonly steps: NextSteps) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: { $: { id: string } }, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('OpenProblem', $.id, context);
  }
}
