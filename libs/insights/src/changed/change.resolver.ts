import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { ChangedArgs, ObjectChangeModel } from './change.model.js';
import type { ChangeWatch } from './change-watch.js';
import { ChangeWatches } from './change-watches.js';

@Resolver()
export class ChangeResolver {
  constructor(private readonly watches: ChangeWatches) {}

  @Allow('signedIn')
  @Subscription(() => ObjectChangeModel, {
    description:
      'Says when an object that you may read has changed: once at the start, then at most once a second. Ends with the first change that you may no longer read, and at once for what you may not read.',
  })
  changed(@Args() args: ChangedArgs, @Context() context: RequestContext): ChangeWatch {
    return this.watches.begin(context, args);
  }
}
