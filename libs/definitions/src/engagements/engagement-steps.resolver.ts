import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import {
  CancelEngagementInput,
  DeclareDefinerConflictInput,
  EngagementInput,
  ReassignEngagementInput,
  ResignEngagementInput,
  WaiveDefinerConflictInput,
} from './engagement.inputs.js';
import { EngagementModel, EngagementMutation } from './engagement.model.js';
import { DeclareDefinerConflict } from './operations/declare-conflict.js';
import { EndEngagement } from './operations/end-engagement.js';

/** How an engagement ends early, and what its definer has to declare. */
@Resolver(() => EngagementModel)
export class EngagementStepsResolver {
  constructor(
    private readonly ends: EndEngagement,
    private readonly conflicts: DeclareDefinerConflict,
  ) {}

  @Allow('member')
  @Takes('engagement.retract')
  @EngagementMutation('Takes an application back. By the definer.')
  retractApplication(@Args('input') input: EngagementInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.retract(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.reassign')
  @EngagementMutation('Takes a definition from its definer; what is written stays with the problem. By an officer.')
  reassignEngagement(
    @Args('input') input: ReassignEngagementInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.ends.reassign(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.resign')
  @EngagementMutation('Gives a definition up; what is written stays with the problem. By the definer.')
  resignEngagement(@Args('input') input: ResignEngagementInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.resign(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.cancel')
  @EngagementMutation('Cancels an offer, an application or a definition under way. By an officer.')
  cancelEngagement(@Args('input') input: CancelEngagementInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.cancel(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.declareConflict')
  @EngagementMutation('Declares what stands between you and a fair definition. By the definer.')
  declareDefinerConflict(
    @Args('input') input: DeclareDefinerConflictInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.conflicts.declare(context.viewer, input);
  }

  @Allow('member')
  @Takes('engagement.waiveConflict')
  @EngagementMutation('Lets a definer go on in spite of what it declared. By an officer.')
  waiveDefinerConflict(
    @Args('input') input: WaiveDefinerConflictInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.conflicts.waive(context.viewer, input);
  }
}
