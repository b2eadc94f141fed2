import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { WaitingArgs, WaitingObjectConnection, WaitingObjectModel } from './waiting.model.js';

@Resolver(() => WaitingObjectModel)
export class WaitingResolver {
  constructor(private readonly projector: Projector) {}

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'WaitingObject' })
  @Query(() => WaitingObjectConnection, { description: 'What waits for you: for your organizations, your office or your role, the most urgent first.' })
  waiting(@Args() _args: WaitingArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext): Promise<unknown> {
    return this.projector.resolve(info, context);
  }
}
