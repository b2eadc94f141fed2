import { Module } from '@nestjs/common';
import { AddendumOffers } from './addenda/addendum-offers.js';
import { AddendumResolver, RfpAddendaResolver } from './addenda/addendum.resolver.js';
import { RfpDatesResolver } from './dates/date-findings.resolver.js';
import { FollowResolver } from './following/follow.resolver.js';
import { NdaAcceptanceResolver } from './nda/nda-acceptance.js';
import { RfpPreviewResolver } from './page/rfp-preview.resolver.js';
import { RfpPageResolver } from './page/rfp-page.resolver.js';
import { QuestionOffers } from './questions/question-offers.js';
import { QuestionResolver, RfpQuestionsResolver } from './questions/question.resolver.js';
import { RfpAsksResolver } from './writing/rfp-asks.resolver.js';
import { RfpEndsResolver } from './rfp-ends.resolver.js';
import { DefinitionRfpOffers, NewRfpOffers, RfpOffers } from './lifecycle/rfp-offers.js';
import { RfpProspects } from './lifecycle/rfp-prospects.js';
import { RfpFieldsResolver } from './reading/rfp-fields.resolver.js';
import { RfpResolver } from './rfp.resolver.js';
import { RfpFindingsResolver } from './writing/rfp-findings.resolver.js';
import { RfpsModule } from './rfps.module.js';
import { SavedSearchResolver } from './searches/saved-search.resolver.js';
import { Teasers } from './translations/teasers.js';
import { TranslationResolver } from './translations/translation.resolver.js';
import { WaiverResolver } from './waivers/waiver.resolver.js';
import { ProblemStagesResolver, RfpStagesResolver } from './stages/stages.resolver.js';

@Module({
  imports: [RfpsModule],
  providers: [
    RfpFindingsResolver,
    RfpResolver,
    RfpAsksResolver,
    RfpEndsResolver,
    WaiverResolver,
    RfpFieldsResolver,
    QuestionResolver,
    RfpQuestionsResolver,
    AddendumResolver,
    RfpAddendaResolver,
    NdaAcceptanceResolver,
    SavedSearchResolver,
    FollowResolver,
    RfpPageResolver,
    RfpPreviewResolver,
    RfpDatesResolver,
    ProblemStagesResolver,
    RfpStagesResolver,
    TranslationResolver,
    Teasers,
    RfpProspects,
    RfpOffers,
    NewRfpOffers,
    DefinitionRfpOffers,
    AddendumOffers,
    QuestionOffers,
  ],
})
export class RfpsApiModule {}
