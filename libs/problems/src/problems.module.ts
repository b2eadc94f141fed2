import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { CreateImportedProblem } from './operations/create-imported-problem.js';
import { MarkBeingDefined } from './operations/mark-being-defined.js';
import { ProblemAccess } from './problem-access.js';
import { ProblemLifecycle } from './problem.lifecycle.js';
import { ProblemReader } from './problem.reader.js';
import { ProblemRepository } from './problem.repository.js';

const operations = [CreateImportedProblem, MarkBeingDefined];
const services = [ProblemReader, ProblemAccess];

@Module({
  imports: [OrganizationsModule],
  providers: [ProblemRepository, ProblemLifecycle, ...services, ...operations],
  exports: [...services, ...operations],
})
export class ProblemsModule {}
