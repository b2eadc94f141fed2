import { Args, ArgsType, Field, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, ObjectField, TextField } from '@peyvand/platform';
import { officeFieldsOfIsic } from './office-fields.js';
import { suggestFields } from './suggest-fields.js';
import { IsicDivisionModel, OfficeFieldModel } from './vocabulary.model.js';

@InputType({ description: 'What somebody writes of a problem.' })
export class FieldSuggestionsInput {
  @TextField({ description: 'Text of the draft, such as its title and symptom.', max: 5_000 }) text!: string;
}

@ArgsType()
export class FieldSuggestionsArgs {
  @ObjectField(() => FieldSuggestionsInput, { description: 'What is written.' }) input!: FieldSuggestionsInput;
}

@ObjectType('SuggestionWords', { description: 'Words of the text that speak for a suggestion.' })
export class SuggestionWordsModel {
  @Field(() => Int, { description: 'Place of their first character in the text.' }) start!: number;
  @Field(() => Int, { description: 'Place after their last character.' }) end!: number;
  @Field(() => String, { description: 'The words themselves.' }) text!: string;
  @Field(() => String, { description: 'The sentence in which they stand.' }) sentence!: string;
}

@ObjectType('OfficeFieldSuggestion', { description: 'An office field that a text speaks for.' })
export class OfficeFieldSuggestion {
  @Field(() => OfficeFieldModel, { description: 'The field.' }) officeField!: OfficeFieldModel;
  @Field(() => [SuggestionWordsModel], { description: 'Why: words of the text, in their order.' })
  words!: SuggestionWordsModel[];
}

@ObjectType('IsicDivisionSuggestion', { description: 'An ISIC division that a text speaks for.' })
export class IsicDivisionSuggestion {
  @Field(() => IsicDivisionModel, { description: 'The division.' }) isicDivision!: IsicDivisionModel;
  @Field(() => [SuggestionWordsModel], { description: 'Why: words of the text, in their order.' })
  words!: SuggestionWordsModel[];
}

@ObjectType('FieldSuggestions', { description: 'What a text seems to be about; empty where it does not say.' })
export class FieldSuggestionsModel {
  @Field(() => [OfficeFieldSuggestion], { description: 'At most three office fields, the likeliest first.' })
  officeFields!: OfficeFieldSuggestion[];
  @Field(() => [IsicDivisionSuggestion], { description: 'At most three ISIC divisions, the likeliest first.' })
  isicDivisions!: IsicDivisionSuggestion[];
}

/** Helps who writes a problem to say what it is about. */
@Resolver()
export class FieldSuggestionsResolver {
  @Allow('signedIn')
  @Query(() => FieldSuggestionsModel, {
    description: 'Office fields and ISIC divisions that a text seems to be about, with the words that say so.',
  })
  fieldSuggestions(@Args() { input }: FieldSuggestionsArgs): FieldSuggestionsModel {
    const found = suggestFields(input.text);
    return {
      officeFields: found.officeFields.map(({ thing, words }) => ({
        officeField: thing as OfficeFieldModel,
        words: [...words],
      })),
      isicDivisions: found.isicDivisions.map(({ thing, words }) => ({
        isicDivision: { ...thing, officeFields: officeFieldsOfIsic(thing.code) } as IsicDivisionModel,
        words: [...words],
      })),
    };
  }
}
