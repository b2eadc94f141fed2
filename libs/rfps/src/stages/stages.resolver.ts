import { ResolveField, Resolver } from '@nestjs/graphql';
import { ProblemModel } from '@peyvand/problems';
import { RfpModel } from '../reading/rfp.model.js';
import { ProblemStageModel, RfpOfProblemModel, RfpStageModel } from './stage.model.js';

@Resolver(() => ProblemModel)
export class ProblemStagesResolver {
  @ResolveField(() => [ProblemStageModel], {
    description:
      'How far it has come and what lies ahead, in order. The last one that was reached is where it stands; what was passed over is not told.',
  })
  stages(): never {
    throw new Error('Problem.stages is read by the field map');
  }

  @ResolveField(() => RfpOfProblemModel, {
    nullable: true,
    description: 'Its RFP, where you may see it; null where there is none, or it failed or was cancelled.',
  })
  rfp(): never {
    throw new Error('Problem.rfp is read by the field map');
  }
}

@Resolver(() => RfpModel)
export class RfpStagesResolver {
  @ResolveField(() => [RfpStageModel], {
    description:
      'How far it has come and what lies ahead, in order. What came before its opening is told to owner, definer and office.',
  })
  stages(): never {
    throw new Error('Rfp.stages is read by the field map');
  }
}
