import { Module } from '@nestjs/common';
import { AddendumResolver, RfpAddendaResolver } from './addenda/addendum.resolver.js';
import { NdaAcceptanceResolver } from './nda/nda-acceptance.js';
import { QuestionResolver, RfpQuestionsResolver } from './questions/question.resolver.js';
import { RfpEndsResolver } from './rfp-ends.resolver.js';
import { RfpFieldsResolver } from './rfp-fields.resolver.js';
import { RfpResolver } from './rfp.resolver.js';
import { RfpFindingsResolver } from './rfp-findings.resolver.js';
import { RfpsModule } from './rfps.module.js';
import { SavedSearchResolver } from './searches/saved-search.resolver.js';

@Module({
  imports: [RfpsModule],
  providers: [
    RfpFindingsResolver,
    RfpResolver,
    RfpEndsResolver,
    RfpFieldsResolver,
    QuestionResolver,
    RfpQuestionsResolver,
    AddendumResolver,
    RfpAddendaResolver,
    NdaAcceptanceResolver,
    SavedSearchResolver,
  ],
})
export class RfpsApiModule {}
