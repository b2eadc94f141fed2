import { Module } from '@nestjs/common';
import { DefinitionsModule } from './definitions.module.js';
import { EngagementResolver, ProblemEngagementsResolver } from './engagements/engagement.resolver.js';
import { DefinitionResolver, ProblemDefinitionsResolver } from './versions/version.resolver.js';

@Module({ imports: [DefinitionsModule], providers: [EngagementResolver, ProblemEngagementsResolver, DefinitionResolver, ProblemDefinitionsResolver] })
export class DefinitionsApiModule {}
