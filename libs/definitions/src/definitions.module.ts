import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { OrganizationsModule } from '@peyvand/organizations';
import { ProblemsModule } from '@peyvand/problems';
import { DefinitionReader } from './definition.reader.js';
import { EngagementLifecycle } from './engagements/engagement.lifecycle.js';
import { EngagementRepository } from './engagements/engagement.repository.js';
import { EngagementSituations } from './engagements/engagement-situations.js';
import { BeginEngagement } from './engagements/operations/begin-engagement.js';
import { CreateEngagement } from './engagements/operations/create-engagement.js';
import { DecideEngagement } from './engagements/operations/decide-engagement.js';
import { FinishEngagement } from './engagements/operations/finish-engagement.js';
import { NewEngagement } from './engagements/operations/new-engagement.js';
import { DefinitionGate } from './versions/definition-gate.service.js';
import { AskSignature } from './versions/operations/ask-signature.js';
import { LockVersion } from './versions/operations/lock-version.js';
import { ReviewVersion } from './versions/operations/review-version.js';
import { SaveSection } from './versions/operations/save-section.js';
import { StartVersion } from './versions/operations/start-version.js';
import { VersionLifecycle } from './versions/version.lifecycle.js';
import { VersionRepository } from './versions/version.repository.js';
import { VersionSituations } from './versions/version-situations.js';

const operations = [CreateEngagement, DecideEngagement, FinishEngagement, SaveSection, AskSignature, ReviewVersion];
const services = [DefinitionReader, EngagementSituations, VersionSituations, DefinitionGate];

@Module({
  imports: [AccountsModule, OrganizationsModule, ProblemsModule],
  providers: [
    EngagementLifecycle, EngagementRepository, NewEngagement, BeginEngagement, VersionLifecycle, VersionRepository,
    StartVersion, LockVersion, ...services, ...operations,
  ],
  exports: [...services, ...operations],
})
export class DefinitionsModule {}
