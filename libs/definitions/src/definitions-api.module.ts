import { Module } from '@nestjs/common';
import { FindingStepsResolver } from './versions/finding-steps.resolver.js';
import { FindingResolver } from './checks/finding.resolver.js';
import { DefinitionsModule } from './definitions.module.js';
import { EngagementStepsResolver } from './engagements/engagement-steps.resolver.js';
import { EngagementResolver, ProblemEngagementsResolver } from './engagements/engagement.resolver.js';
import { RemarkResolver } from './remarks/remark.resolver.js';
import { DifferencesResolver } from './versions/differences.resolver.js';
import { DefinitionResolver, ProblemDefinitionsResolver } from './versions/version.resolver.js';

@Module({
  imports: [DefinitionsModule],
  providers: [
    FindingResolver,
    FindingStepsResolver,
    EngagementStepsResolver,
    EngagementResolver,
    ProblemEngagementsResolver,
    DefinitionResolver,
    DifferencesResolver,
    RemarkResolver,
    ProblemDefinitionsResolver,
  ],
})
export class DefinitionsApiModule {}
