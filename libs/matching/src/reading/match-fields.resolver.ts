import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NextStepModel, NextSteps, RequestContext } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import { MatchModel } from './match.model.js';
import { ScoringRunModel } from './scoring-run.model.js';

interface Carried {
  $: { id: string };
}

/** What only code can say of a match. */
@Resolver(() => MatchModel)
export class MatchFieldsResolver {
  constructor(private readonly steps: NextSteps) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Match', $.id, context);
  }
}

@Resolver(() => RfpModel)
export class RfpMatchingResolver {
  @ResolveField(() => ScoringRunModel, {
    nullable: true,
    description: 'Newest scoring; null until the worker has scored the companies, and for all but the office.',
  })
  scoringRun(): never {
    throw new Error('Rfp.scoringRun is read by the field map');
  }

  @ResolveField(() => MatchModel, {
    nullable: true,
    description: 'The match of your own company, once it knows of it.',
  })
  myMatch(): never {
    throw new Error('Rfp.myMatch is read by the field map');
  }
}
