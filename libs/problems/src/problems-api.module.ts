import { Module } from '@nestjs/common';
import { NewProblemOffers, ProblemOffers } from './lifecycle/problem-offers.js';
import { ProblemFiles } from './text/problem-files.js';
import { ProblemFieldsResolver } from './reading/problem-fields.resolver.js';
import { ProblemStepsResolver } from './problem-steps.resolver.js';
import { ProblemResolver } from './problem.resolver.js';
import { ProblemsModule } from './problems.module.js';

@Module({
  imports: [ProblemsModule],
  providers: [
    ProblemResolver,
    ProblemStepsResolver,
    ProblemFieldsResolver,
    ProblemOffers,
    NewProblemOffers,
    ProblemFiles,
  ],
})
export class ProblemsApiModule {}
