import { Module } from '@nestjs/common';
import { HolidayResolver } from './calendar/holiday.resolver.js';
import { CompetenceResolver } from './competences/competence.resolver.js';
import { InputsResolver } from './inputs/inputs.resolver.js';
import { ReferenceModule } from './reference.module.js';
import { WordsResolver } from './words/words.resolver.js';
import { FieldSuggestionsResolver } from './vocabulary/field-suggestions.resolver.js';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.js';

@Module({
  imports: [ReferenceModule],
  providers: [
    VocabularyResolver,
    FieldSuggestionsResolver,
    CompetenceResolver,
    HolidayResolver,
    WordsResolver,
    InputsResolver,
  ],
})
export class ReferenceApiModule {}
