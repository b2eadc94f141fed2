import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import { AccessLogArgs, AccessLogEntryConnection } from './access-log.model.js';
import { DisclosureArgs, DisclosureConnection, DisclosureModel } from './disclosure.model.js';

@Resolver(() => DisclosureModel)
export class DisclosureResolver {
  constructor(private readonly projector: Projector) {}

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Disclosure' })
  @Query(() => DisclosureConnection, {
    description: 'Who was let into what belongs to your organizations, the latest first.',
  })
  disclosures(@Args() _args: DisclosureArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'AccessLogEntry' })
  @Query(() => AccessLogEntryConnection, {
    description: 'Who read what is confidential of your organizations, the latest day first.',
  })
  accessLog(@Args() _args: AccessLogArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }
}
