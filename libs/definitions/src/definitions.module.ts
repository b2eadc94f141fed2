import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { FilesModule } from '@peyvand/files';
import { OrganizationsModule } from '@peyvand/organizations';
import { ReferenceModule } from '@peyvand/reference';
import { ProblemsModule } from '@peyvand/problems';
import { DismissedFindings } from './checks/dismissed-findings.js';
import { DefinitionReader } from './definition.reader.js';
import { EngagementLifecycle } from './engagements/engagement.lifecycle.js';
import { EngagementRepository } from './engagements/engagement.repository.js';
import { EngagementSituations } from './engagements/engagement-situations.js';
import { BeginEngagement } from './engagements/operations/begin-engagement.js';
import { CreateEngagement } from './engagements/operations/create-engagement.js';
import { DecideEngagement } from './engagements/operations/decide-engagement.js';
import { DeclareDefinerConflict } from './engagements/operations/declare-conflict.js';
import { EndEngagement } from './engagements/operations/end-engagement.js';
import { FinishEngagement } from './engagements/operations/finish-engagement.js';
import { NewEngagement } from './engagements/operations/new-engagement.js';
import { CommentOnVersion } from './remarks/operations/comment-on-version.js';
import { SuggestWording } from './remarks/operations/suggest-wording.js';
import { DefinitionGate } from './versions/definition-gate.service.js';
import { RemarkWaiting } from './remarks/remark-waiting.js';
import { AwaitRfp } from './versions/operations/await-rfp.js';
import { AskSignature } from './versions/operations/ask-signature.js';
import { BeginNewVersion } from './versions/operations/begin-new-version.js';
import { DismissFinding } from './versions/operations/dismiss-finding.js';
import { LockVersion } from './versions/operations/lock-version.js';
import { ReleaseVersion } from './versions/operations/release-version.js';
import { ReviewVersion } from './versions/operations/review-version.js';
import { SaveSection } from './versions/operations/save-section.js';
import { StartVersion } from './versions/operations/start-version.js';
import { VerifySignedTexts } from './versions/operations/verify-signed-texts.js';
import { VersionLifecycle } from './versions/version.lifecycle.js';
import { DefinitionFiles } from './versions/definition-files.js';
import { VersionRepository } from './versions/version.repository.js';
import { VersionSituations } from './versions/version-situations.js';

const operations = [
  CreateEngagement,
  DecideEngagement,
  FinishEngagement,
  SaveSection,
  AskSignature,
  ReviewVersion,
  EndEngagement,
  DeclareDefinerConflict,
  BeginNewVersion,
  AwaitRfp,
  DismissFinding,
  CommentOnVersion,
  SuggestWording,
];
const services = [DismissedFindings, DefinitionReader, EngagementSituations, VersionSituations, DefinitionGate];

@Module({
  imports: [AccountsModule, FilesModule, OrganizationsModule, ProblemsModule, ReferenceModule],
  providers: [
    EngagementLifecycle,
    EngagementRepository,
    NewEngagement,
    BeginEngagement,
    VersionLifecycle,
    VersionRepository,
    StartVersion,
    LockVersion,
    DefinitionFiles,
    RemarkWaiting,
    ReleaseVersion,
    VerifySignedTexts,
    ...services,
    ...operations,
  ],
  exports: [EngagementRepository, VerifySignedTexts, ...services, ...operations],
})
export class DefinitionsModule {}
