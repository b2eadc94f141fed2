import { Args, ArgsType, Context, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { DefinerCandidate } from './definer-candidate.model.js';
import { DefinerCandidates } from './definer-candidates.js';

const MOST = 100;

@ArgsType()
class DefinerCandidatesArgs {
  @Field(() => ID, { description: 'Problem.' }) problemId!: string;
  @Field(() => Int, { nullable: true, description: 'How many, at most 100; 20 when not given.' }) first?: number;
}

@Resolver(() => DefinerCandidate)
export class DefinerCandidatesResolver {
  constructor(private readonly candidates: DefinerCandidates) {}

  @Allow('officer')
  @Query(() => [DefinerCandidate], {
    description: 'Verified definers for a problem of your office, the one to ask next first.',
  })
  definerCandidates(
    @Args() { problemId, first = 20 }: DefinerCandidatesArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<DefinerCandidate[]> {
    return this.candidates.list(viewer, problemId, Math.max(1, Math.min(MOST, first)));
  }
}
