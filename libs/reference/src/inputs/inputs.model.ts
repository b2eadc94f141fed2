import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { INPUT_KINDS, type InputKind } from '@peyvand/platform';

export const InputKindEnum = enumOf(...INPUT_KINDS);
registerEnumType(InputKindEnum, {
  name: 'InputKind',
  description: 'What is filled in.',
  valuesMap: {
    line: { description: 'One line.' },
    name: { description: 'One line in letters that do not pass for others.' },
    text: { description: 'Several lines.' },
    secret: { description: 'A password or a code, kept as typed.' },
    random: { description: 'Random bytes, as base64url.' },
    email: { description: 'An e-mail address.' },
    id: { description: 'An object, by its id.' },
    integer: { description: 'A whole number.' },
    number: { description: 'A number.' },
    yesNo: { description: 'Yes or no.' },
    choice: { description: 'One of `choices`.' },
    code: { description: 'A code of the list `codeList`.' },
    day: { description: 'A day.' },
    dateTime: { description: 'A moment.' },
    amount: { description: "A sum as integer text, in the currency's unit." },
    object: { description: 'The fields of the input `input`.' },
  },
});

@ObjectType('InputChoice', { description: 'A value that may be chosen.' })
export class InputChoiceModel {
  @Field(() => String, { description: 'The value.' }) value!: string;
  @Field(() => String, { description: 'What it is called.' }) label!: string;
}

@ObjectType('InputField', {
  description: 'One field: what it is called, and what it takes. The limits are those by which it is checked.',
})
export class InputFieldModel {
  @Field(() => String, { description: 'Its name in the input.' }) name!: string;
  @Field(() => String, { description: 'What it is called.' }) label!: string;
  @Field(() => String, { nullable: true, description: 'What belongs in it.' }) guide!: string | null;
  @Field(() => String, { nullable: true, description: 'How others fill it.' }) example!: string | null;
  @Field(() => [String], { description: 'What to ask oneself before it is filled; mostly none.' }) questions!: string[];
  @Field(() => InputKindEnum, { description: 'What is filled in; each item, of a list.' }) kind!: InputKind;
  @Field(() => Boolean, { description: 'Whether it must be given.' }) isRequired!: boolean;
  @Field(() => Boolean, { description: 'Whether it is a list.' }) isList!: boolean;
  @Field(() => Int, { nullable: true, description: 'Least number of items.' }) minItems!: number | null;
  @Field(() => Int, { nullable: true, description: 'Largest number of items.' }) maxItems!: number | null;
  @Field(() => Int, { nullable: true, description: 'Least number of letters.' }) minLength!: number | null;
  @Field(() => Int, { nullable: true, description: 'Largest number of letters.' }) maxLength!: number | null;
  @Field(() => Float, { nullable: true, description: 'Smallest number.' }) min!: number | null;
  @Field(() => Float, { nullable: true, description: 'Largest number.' }) max!: number | null;
  @Field(() => String, { nullable: true, description: 'A regular expression that the text fits.' })
  pattern!: string | null;
  @Field(() => [InputChoiceModel], { nullable: true, description: 'What may be chosen; null when nothing is.' })
  choices!: InputChoiceModel[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the list a code is of: provinces, isicDivisions, technologyCategories, officeFields and companyTypes are queries; countries are those of ISO 3166-1, currencies of ISO 4217, timeZones of IANA.',
  })
  codeList!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the input that an object fills.' })
  input!: string | null;
}

@ObjectType('Input', { description: 'An input and its fields.' })
export class InputModel {
  @Field(() => String, { description: 'Its name in the schema.' }) name!: string;
  @Field(() => [String], { description: 'The operations that take it; none when it is part of another.' })
  operations!: string[];
  @Field(() => [InputFieldModel], { description: 'Its fields.' }) fields!: InputFieldModel[];
}

@ObjectType('Inputs', { description: 'What can be filled in, in one language.' })
export class InputsModel {
  @Field(() => String, {
    description: 'Changes when a word or a limit of them changes. What was asked for once is good until then.',
  })
  version!: string;
  @Field(() => [InputModel], { description: 'The inputs, each once.' }) inputs!: InputModel[];
}
