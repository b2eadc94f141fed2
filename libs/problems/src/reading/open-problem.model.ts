import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { isPlace } from '@peyvand/organizations';
import { CodeField, connectionOf, ObjectField, PageArgs } from '@peyvand/platform';
import { isOfficeField } from '@peyvand/reference';
import { Confidentialities, ProblemLanguages, type Confidentiality, type ProblemLanguage } from '../problem.choices.js';

@ObjectType('OpenProblem', {
  description: 'Short form of an accepted problem that nobody defines yet, for definers. It never tells the owner.',
})
export class OpenProblemModel {
  @Field(() => ID, { description: 'Identifier of the problem.' }) id!: string;
  @Field(() => ProblemLanguages, { description: 'Language of the text.' }) language!: ProblemLanguage;
  @Field(() => String, { nullable: true, description: 'Code of the office field; null when nobody knows it yet.' })
  officeField!: string | null;
  @Field(() => String, { description: 'What is seen to be wrong.' }) symptom!: string;
  @Field(() => String, { nullable: true, description: 'Province, ISO 3166-2.' }) province!: string | null;
  @Field(() => Confidentialities, { description: 'How much is hidden.' }) confidentiality!: Confidentiality;
}

export const OpenProblemConnection = connectionOf('OpenProblem', () => OpenProblemModel);

@InputType({ description: "What the definers' list is narrowed to." })
export class OpenProblemFilter {
  @CodeField(isOfficeField, { description: 'Office field.', optional: true }) officeField?: string | null;
  @CodeField(isPlace, { description: 'Province, ISO 3166-2.', optional: true }) province?: string | null;
}

@ArgsType()
export class OpenProblemArgs extends PageArgs {
  @ObjectField(() => OpenProblemFilter, { description: 'Narrows the list.', optional: true })
  filter?: OpenProblemFilter | null;
}
