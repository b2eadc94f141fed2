import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AccountConnection } from '@peyvand/accounts';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import { AccountArgs } from './people.inputs.js';
import { people } from './people.lists.js';

@Resolver()
export class PeopleResolver {
  constructor(private readonly projector: Projector) {}

  @Allow('administrator')
  @Projected({ kind: 'page', target: 'Account', list: people, isSteady: 'plain' })
  @Query(() => AccountConnection, { description: 'Accounts of people.' })
  accounts(@Args() _args: AccountArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }
}
