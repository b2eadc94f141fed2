import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { WhatIf } from './what-if.js';
import { WhatIfArgs, WhatIfScore } from './what-if.model.js';

@Resolver(() => WhatIfScore)
export class WhatIfResolver {
  constructor(private readonly whatIf: WhatIf) {}

  @Allow('officer')
  @Query(() => [WhatIfScore], {
    description:
      'What the matches of an RFP would score if criteria counted otherwise, the best first, at most 200. For its officers; nothing is kept.',
  })
  matchesWhatIf(@Args() { rfpId, weights }: WhatIfArgs, @Context() { viewer }: RequestContext): Promise<WhatIfScore[]> {
    return this.whatIf.weigh(rfpId, weights, viewer);
  }
}
