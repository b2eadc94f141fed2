import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '@peyvand/platform';
import { match, say } from '@peyvand/words';
import { MatchScoreModel } from '../reading/match.model.js';
import { ConfidenceLevels, levelOf, reasonsOf, type ConfidenceFacts, type ConfidenceLevel } from './confidence.js';
import { MatchConfidenceModel, MatchConfidenceReasonModel, MatchCriterionModel } from './judgement.model.js';

const { phrases } = match;

/** What of a score is for reading rather than for reckoning. All of it is read by the field map. */
@Resolver(() => MatchScoreModel)
export class JudgementResolver {
  @ResolveField(() => Int, { description: 'From 0 to 100, to be shown: what is behind the point says nothing.' })
  total(): never {
    throw new Error('MatchScore.total is read by the field map');
  }

  @ResolveField(() => [MatchCriterionModel], { description: 'By what it was judged, each with its fixed maximum.' })
  criteria(): never {
    throw new Error('MatchScore.criteria is read by the field map');
  }

  @ResolveField(() => MatchConfidenceModel, { description: 'How far it can be relied on.' })
  confidence(): never {
    throw new Error('MatchScore.confidence is read by the field map');
  }
}

/** In the words of who reads it. */
@Resolver(() => MatchConfidenceModel)
export class ConfidenceResolver {
  @ResolveField(() => ConfidenceLevels, { description: 'How far.' })
  level(@Parent() facts: ConfidenceFacts): ConfidenceLevel {
    return levelOf(facts);
  }

  @ResolveField(() => [MatchConfidenceReasonModel], { description: 'All that decides it, the weightiest first.' })
  reasons(
    @Parent() facts: ConfidenceFacts,
    @Context() { viewer: { locale } }: RequestContext,
  ): MatchConfidenceReasonModel[] {
    const { requirements, answered, isVerified, profileMonths } = facts;
    const texts = {
      evidence:
        requirements === null
          ? say(phrases['confidence.evidenceUnknown'], locale)
          : say(phrases['confidence.evidence'], locale, { answered: answered ?? 0, requirements }),
      verification: say(phrases[isVerified ? 'confidence.verified' : 'confidence.notVerified'], locale),
      profileAge:
        profileMonths === null
          ? say(phrases['confidence.noProfile'], locale)
          : say(phrases['confidence.profileAge'], locale, { months: profileMonths }),
    };
    return reasonsOf(facts).map(({ kind, isFor }) => ({ isFor, text: texts[kind] }));
  }
}
