import { Module } from '@nestjs/common';
import { QuestionResolver, RfpQuestionsResolver } from './questions/question.resolver.js';
import { RfpFieldsResolver } from './rfp-fields.resolver.js';
import { RfpResolver } from './rfp.resolver.js';
import { RfpsModule } from './rfps.module.js';

@Module({ imports: [RfpsModule], providers: [RfpResolver, RfpFieldsResolver, QuestionResolver, RfpQuestionsResolver] })
export class RfpsApiModule {}
