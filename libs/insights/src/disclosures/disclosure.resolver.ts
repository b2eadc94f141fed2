import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import type { GraphQLResolveInfo } from 'graphql';
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
}
