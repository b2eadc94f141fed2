import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, Projected, Projector, RequestContext } from '@peyvand/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { AppointStandIns } from './appoint-stand-ins.js';
import { NameStandInInput, WaitingArgs, WaitingObjectConnection, WaitingObjectModel } from './waiting.model.js';

@Resolver(() => WaitingObjectModel)
export class WaitingResolver {
  constructor(
    private readonly projector: Projector,
    private readonly appoints: AppointStandIns,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'WaitingObject' })
  @Query(() => WaitingObjectConnection, {
    description: 'What waits for you: for your organizations, your office or your role, the most urgent first.',
  })
  waiting(
    @Args() _args: WaitingArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('administrator')
  @Mutation(() => DonePayload, { description: 'Names an office for what waits unattended. By the administrator.' })
  async nameStandIn(@Args('input') input: NameStandInInput, @Context() { viewer }: RequestContext): Promise<object> {
    await this.appoints.name(viewer, input);
    return { done: true };
  }
}
