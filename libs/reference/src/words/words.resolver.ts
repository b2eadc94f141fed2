import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, LocaleEnum } from '@peyvand/platform';
import type { AreaName, Language } from '@peyvand/words';
import { codesOf } from './codes.js';
import { AreaEnum, CodesModel } from './words.model.js';

@Resolver()
export class WordsResolver {
  @Allow('public')
  @Query(() => CodesModel, {
    description: 'The sentences for codes of an area, as ICU messages. Keep them as long as `version` stays.',
  })
  codes(
    @Args('language', { type: () => LocaleEnum, description: 'Language of the sentences.' }) language: Language,
    @Args('area', { type: () => AreaEnum, description: 'Part of the product.' }) area: AreaName,
  ): CodesModel {
    return codesOf(language, area);
  }
}
