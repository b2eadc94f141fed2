import { ArgsType, Field, InputType } from '@nestjs/graphql';
import {
  ChoiceField,
  CodeField,
  CodesField,
  EmailField,
  IdField,
  LineField,
  ObjectsField,
  PageArgs,
} from '@peyvand/platform';
import { isOfficeField } from '@peyvand/reference';
import { isPlace } from '../organization.inputs.js';
import { OfficeNumberKeys, type OfficeNumberKey } from './office.numbers.js';

@InputType({ description: 'Which offices.' })
export class OfficeFilter {
  @CodeField(isOfficeField, { optional: true, description: 'Answering for this office field.' }) officeField?:
    string | null;
  @CodeField(isPlace, { optional: true, description: 'Answering for something in this province.' }) province?:
    string | null;
}

@ArgsType()
export class OfficeArgs extends PageArgs {
  @Field(() => OfficeFilter, { nullable: true, description: 'Which ones; all when not given.' }) filter?: OfficeFilter;
}

@InputType({ description: 'Office fields, each everywhere or in some provinces.' })
export class OfficeCoverageInput {
  @CodeField(isOfficeField, { description: 'Code of the office field.' }) officeField!: string;
  @CodesField(isPlace, { optional: true, max: 31, description: 'Provinces, ISO 3166-2; none: everywhere.' })
  provinces?: string[] | null;
}

@InputType({ description: 'What an office answers for; it takes the place of what was said before.' })
export class SetOfficeFieldsInput {
  @IdField({ description: 'The office.' }) officeId!: string;
  @ObjectsField(() => OfficeCoverageInput, { max: 20, description: 'Its office fields.' })
  fields!: OfficeCoverageInput[];
}

@InputType({ description: 'A number of an office.' })
export class OfficeNumberInput {
  @ChoiceField(OfficeNumberKeys, { description: 'Which number.' }) key!: OfficeNumberKey;
  @LineField({
    optional: true,
    max: 20,
    description: 'ISO 8601 duration, working days such as 3wd, or a count; null goes back to the default.',
  })
  value?: string | null;
}

@InputType({ description: 'Numbers of an office; those not named stay.' })
export class SetOfficeNumbersInput {
  @IdField({ description: 'The office.' }) officeId!: string;
  @ObjectsField(() => OfficeNumberInput, { min: 1, max: 40, description: 'The numbers.' })
  numbers!: OfficeNumberInput[];
}

@InputType({ description: 'Where the public reaches an office; what is not given is taken away.' })
export class SetOfficeContactInput {
  @IdField({ description: 'The office.' }) officeId!: string;
  @EmailField({ optional: true, description: 'Where the public writes to it.' }) contactEmail?: string | null;
  @LineField({ optional: true, max: 40, description: 'Where the public calls it.' }) contactPhone?: string | null;
}

@InputType({ description: 'The office to which comes what nobody else answers for.' })
export class MarkFallbackOfficeInput {
  @IdField({ description: 'The office.' }) officeId!: string;
}
