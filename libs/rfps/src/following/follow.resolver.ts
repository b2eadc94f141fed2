import { Args, Context, Info, InputType, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, IdField, Projected, Projector, RequestContext, Takes } from '@peyvand/platform';
import { RfpArgs } from '../reading/rfp-list.inputs.js';
import { RfpConnection, RfpModel, RfpMutation } from '../reading/rfp.model.js';
import { FollowRfp } from './follow-rfp.js';

@InputType({ description: 'An RFP to follow.' })
export class FollowRfpInput {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
}

@InputType({ description: 'An RFP not to follow any more.' })
export class UnfollowRfpInput {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
}

@Resolver(() => RfpModel)
export class FollowResolver {
  constructor(
    private readonly projector: Projector,
    private readonly following: FollowRfp,
  ) {}

  @Allow('signedIn')
  @Projected({
    kind: 'page',
    target: 'Rfp',
    where: (t, viewer) => `exists (select 1 from rfp_follow f where f.rfp_id = ${t}.id
      and f.person_id = ${viewer('personId', 'uuid')})`,
  })
  @Query(() => RfpConnection, { description: 'RFPs that you follow, in any state.' })
  followedRfps(
    @Args() _args: RfpArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Takes('rfp.follow')
  @RfpMutation('Tells you from now on when what everybody sees of an RFP changes: its dates, its teaser, its end.')
  followRfp(@Args('input') input: FollowRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.following.follow(context.viewer, input.rfpId);
  }

  @Allow('signedIn')
  @Takes('rfp.unfollow')
  @RfpMutation('Tells you of it no more.')
  unfollowRfp(@Args('input') input: UnfollowRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.following.unfollow(context.viewer, input.rfpId);
  }
}
