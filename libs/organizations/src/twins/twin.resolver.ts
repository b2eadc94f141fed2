import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, PageArgs, Projected, Projector, RequestContext } from '@peyvand/platform';
import { OrganizationTwinConnection, OrganizationTwinModel } from './twin.model.js';

@Resolver(() => OrganizationTwinModel)
export class TwinResolver {
  constructor(private readonly projector: Projector) {}

  @Allow('administrator')
  @Projected({ kind: 'page', target: 'OrganizationTwin' })
  @Query(() => OrganizationTwinConnection, {
    description: 'Organizations that look like one, for you to settle with their heads; the newest first.',
  })
  organizationTwins(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }
}
