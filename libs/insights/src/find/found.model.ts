import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { LineField } from '@peyvand/platform';

export const FoundTypes = enumOf('organization', 'problem', 'engagement', 'definition', 'rfp', 'proposal');
registerEnumType(FoundTypes, { name: 'FoundType', description: 'What kind of object was found.' });

@ObjectType('FoundObject', { description: 'An object that a number or words lead to.' })
export class FoundObjectModel {
  @Field(() => FoundTypes, { description: 'What kind of object.' }) objectType!: keyof typeof FoundTypes;
  @Field(() => ID, { description: 'The object.' }) objectId!: string;
  @Field(() => String, { nullable: true, description: 'Its number; null for organizations.' }) number!: string | null;
  @Field(() => String, { nullable: true, description: 'Its title or name, as you may read it.' }) title!: string | null;
}

@ArgsType()
export class FindArgs {
  @LineField({
    description: 'A number in digits of any script and letters of any case, with or without dashes and blanks.',
    max: 60,
  })
  number!: string;
}

@ArgsType()
export class SearchArgs {
  @LineField({ description: 'Words, or a number.', max: 200 }) text!: string;
}
