import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { MatchEvidence, ProfileAsScoredModel } from './match-detail.model.js';
import { MyMatchesArgs } from '../match.inputs.js';
import { MatchConnection, MatchModel } from './match.model.js';

/** What an officer judges a hard case by. All of it is read by the field map. */
@Resolver(() => MatchModel)
export class MatchDetailResolver {
  @ResolveField(() => [MatchEvidence], {
    nullable: true,
    description:
      'Each requirement and what the profile says to it, as of the newest score; for officers only. Null until it is scored.',
  })
  evidence(): never {
    throw new Error('Match.evidence is read by the field map');
  }

  @ResolveField(() => MatchConnection, {
    description: "The company's other matches in this office, the best first; for officers only, empty for others.",
  })
  otherMatches(@Args() _args: MyMatchesArgs): never {
    throw new Error('Match.otherMatches is read by the field map');
  }

  @ResolveField(() => ProfileAsScoredModel, {
    nullable: true,
    description: 'The profile in the version that the newest score was made of; for officers only.',
  })
  profileAsScored(): never {
    throw new Error('Match.profileAsScored is read by the field map');
  }
}
