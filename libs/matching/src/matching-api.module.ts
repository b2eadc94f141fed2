import { Module } from '@nestjs/common';
import { ConflictsApiModule } from '@peyvand/problems';
import { ContactBudgetResolver } from './budget/contact-budget.resolver.js';
import { DefinerCandidatesResolver } from './definers/definer-candidates.resolver.js';
import { ConfidenceResolver, JudgementResolver } from './judgement/judgement.resolver.js';
import { MatchOffers, NewMatchOffers } from './lifecycle/match-offers.js';
import { MatchDetailResolver } from './reading/match-detail.resolver.js';
import { MatchFieldsResolver, RfpMatchingResolver } from './reading/match-fields.resolver.js';
import { MatchResolver } from './match.resolver.js';
import { MatchingModule } from './matching.module.js';
import { ProfilePreviewResolver } from './preview/profile-preview.resolver.js';
import { ReviewResolver } from './queue/review.resolver.js';
import { MatchStoryResolver } from './stories/match-story.resolver.js';
import { CapabilitySuggestionResolver } from './suggestions/capability-suggestion.resolver.js';
import { SupplyGapResolver } from './supply/supply-gap.resolver.js';
import { WhatIf } from './what-if/what-if.js';
import { WhatIfResolver } from './what-if/what-if.resolver.js';

@Module({
  imports: [MatchingModule, ConflictsApiModule],
  providers: [
    MatchResolver,
    ReviewResolver,
    SupplyGapResolver,
    ContactBudgetResolver,
    DefinerCandidatesResolver,
    MatchFieldsResolver,
    MatchDetailResolver,
    JudgementResolver,
    ConfidenceResolver,
    MatchStoryResolver,
    RfpMatchingResolver,
    MatchOffers,
    NewMatchOffers,
    CapabilitySuggestionResolver,
    ProfilePreviewResolver,
    WhatIf,
    WhatIfResolver,
  ],
})
export class MatchingApiModule {}
