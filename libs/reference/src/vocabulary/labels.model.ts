import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '@peyvand/language';
import type { Labels, Synonyms } from './labels.js';

export const LabelLanguageEnum = { fa: 'fa', en: 'en', tr: 'tr', zh: 'zh' } as const;
registerEnumType(LabelLanguageEnum, {
  name: 'LabelLanguage',
  description: 'Languages in which the reference data has words.',
  valuesMap: {
    fa: { description: 'Persian.' },
    en: { description: 'English.' },
    tr: { description: 'Turkish.' },
    zh: { description: 'Chinese, simplified.' },
  },
});

@ObjectType('Labels', { description: 'What a thing is called, by language.' })
export class LabelsModel implements Labels {
  @Field(() => String, { description: 'Persian.' }) fa!: string;
  @Field(() => String, { description: 'English.' }) en!: string;
  @Field(() => String, { nullable: true, description: 'Turkish, where known.' }) tr?: string;
  @Field(() => String, { nullable: true, description: 'Chinese, where known.' }) zh?: string;
  @Field(() => [LabelLanguageEnum], {
    nullable: true,
    description: 'Languages whose word is literal or was not checked; show it with a mark.',
  })
  unsure?: Language[];
}

@ObjectType('Synonyms', { description: 'Other words for the same thing, by language.' })
export class SynonymsModel implements Synonyms {
  @Field(() => [String], { description: 'Persian.' }) fa!: string[];
  @Field(() => [String], { description: 'English.' }) en!: string[];
  @Field(() => [String], { description: 'Turkish.' }) tr!: string[];
  @Field(() => [String], { description: 'Chinese.' }) zh!: string[];
}
