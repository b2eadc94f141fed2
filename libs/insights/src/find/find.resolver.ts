import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { FindObjects } from './find-objects.js';
import { FindArgs, FoundObjectModel, SearchArgs } from './found.model.js';

@Resolver(() => FoundObjectModel)
export class FindResolver {
  constructor(private readonly find: FindObjects) {}

  @Allow('public')
  @Query(() => FoundObjectModel, {
    name: 'find',
    nullable: true,
    description: 'What a number leads to; null where there is none that you may see.',
  })
  byNumber(@Args() { number }: FindArgs, @Context() { viewer }: RequestContext): Promise<FoundObjectModel | null> {
    return this.find.byNumber(number, viewer);
  }

  @Allow('public')
  @Query(() => [FoundObjectModel], {
    description: 'For a jump box: what a number or words lead to among what you may see, a few of each kind.',
  })
  search(@Args() { text }: SearchArgs, @Context() { viewer }: RequestContext): Promise<FoundObjectModel[]> {
    return this.find.byText(text, viewer);
  }
}
