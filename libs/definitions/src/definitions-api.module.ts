import { Module } from '@nestjs/common';
import { FindingStepsResolver } from './versions/finding-steps.resolver.js';
import { FindingResolver } from './checks/finding.resolver.js';
import { DefinitionsModule } from './definitions.module.js';
import { EngagementStepsResolver } from './engagements/engagement-steps.resolver.js';
import {
  EngagementOffers,
  OpenProblemEngagementOffers,
  ProblemEngagementOffers,
} from './engagements/engagement-offers.js';
import {
  EngagementResolver,
  OpenProblemStepsResolver,
  ProblemEngagementsResolver,
} from './engagements/engagement.resolver.js';
import { PresenceResolver } from './presence/presence.resolver.js';
import { ShowPresence } from './presence/show-presence.js';
import { CommentFieldsResolver, SuggestionFieldsResolver } from './remarks/remark-fields.resolver.js';
import { CommentOffers, SuggestionOffers } from './remarks/remark-offers.js';
import { RemarkResolver } from './remarks/remark.resolver.js';
import { DifferencesResolver } from './versions/differences.resolver.js';
import { SectionHistoryResolver } from './versions/section-history.resolver.js';
import { VersionOffers } from './versions/version-offers.js';
import { DefinitionResolver, ProblemDefinitionsResolver } from './versions/version.resolver.js';

@Module({
  imports: [DefinitionsModule],
  providers: [
    FindingResolver,
    FindingStepsResolver,
    EngagementStepsResolver,
    EngagementResolver,
    ProblemEngagementsResolver,
    OpenProblemStepsResolver,
    EngagementOffers,
    ProblemEngagementOffers,
    OpenProblemEngagementOffers,
    VersionOffers,
    DefinitionResolver,
    DifferencesResolver,
    SectionHistoryResolver,
    RemarkResolver,
    CommentFieldsResolver,
    SuggestionFieldsResolver,
    CommentOffers,
    SuggestionOffers,
    ShowPresence,
    PresenceResolver,
    ProblemDefinitionsResolver,
  ],
})
export class DefinitionsApiModule {}
