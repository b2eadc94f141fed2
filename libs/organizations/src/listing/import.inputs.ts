import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import {
  CodeField,
  CodesField,
  IntField,
  LineField,
  LinesField,
  NameField,
  ObjectsField,
  RefusalModel,
  TextField,
} from '@peyvand/platform';
import { isIsicDivision, isTechnologyCategory } from '@peyvand/reference';
import { isCountry, isPlace } from '../organization.inputs.js';

/** More would hold one transaction, and the request that waits for it, for too long. */
export const IMPORT_MAX = 500;

@InputType({ description: 'A project of an organization that is brought in.' })
export class ImportedProjectInput {
  @LineField({
    optional: true,
    max: 100,
    description: 'Its id in the source; without one it is taken in only when its organization is new.',
  })
  externalId?: string | null;
  @LineField({ max: 500, description: 'Title.' }) title!: string;
  @TextField({ optional: true, max: 20_000, description: 'What it was about.' }) abstract?: string | null;
  @IntField({ min: 1900, max: 2200, description: 'Year, in the Gregorian calendar.' }) year!: number;
  @CodeField(isTechnologyCategory, { optional: true, description: 'Technology category.' }) technologyCategory?:
    string | null;
  @LineField({ optional: true, max: 300, description: 'For whom.' }) client?: string | null;
}

@InputType({ description: 'An organization that is brought in from another source.' })
export class ImportedOrganizationInput {
  @LineField({
    max: 100,
    description: 'Its id in the source; the same id is the same organization, however often it comes.',
  })
  externalId!: string;
  @NameField({ max: 300, description: 'Name in its own language.' }) name!: string;
  @CodeField(isCountry, { description: 'Country, ISO 3166-1.' }) country!: string;
  @CodeField(isPlace, { optional: true, description: 'Province, ISO 3166-2.' }) province?: string | null;
  @LineField({ optional: true, max: 300, description: 'Address in the web.' }) website?: string | null;
  @TextField({ optional: true, max: 4_000, description: 'The organization in a few sentences.' }) summary?:
    string | null;
  @LinesField({ optional: true, max: 100, length: 100, description: 'Keywords in any of four languages.' }) keywords?:
    string[] | null;
  @LinesField({ optional: true, max: 50, length: 2_000, description: 'What it can do, a sentence each.' })
  capabilities?: string[] | null;
  @CodesField(isIsicDivision, { optional: true, max: 20, description: 'ISIC divisions, two digits.' }) isicDivisions?:
    string[] | null;
  @IntField({ optional: true, min: 0, max: 10_000_000, description: 'How many people work there.' }) headcount?:
    number | null;
  @ObjectsField(() => ImportedProjectInput, { optional: true, max: 1_000, description: 'What it did.' }) projects?:
    ImportedProjectInput[] | null;
}

@InputType({ description: 'Organizations to bring in.' })
export class ImportOrganizationsInput {
  @ObjectsField(() => ImportedOrganizationInput, { min: 1, max: IMPORT_MAX, description: 'At most 500 at a time.' })
  rows!: ImportedOrganizationInput[];
}

export const ImportOutcomes = enumOf('created', 'extended', 'unchanged', 'refused');
export type ImportOutcome = keyof typeof ImportOutcomes;
registerEnumType(ImportOutcomes, {
  name: 'ImportOutcome',
  description: 'What became of a row that was brought in.',
  valuesMap: {
    created: { description: 'It is new here.' },
    extended: { description: 'It was here before; projects that are new here were added.' },
    unchanged: { description: 'It was here before; nothing was done.' },
    refused: { description: 'The rules said no; see the refusals.' },
  },
});

@ObjectType('ImportedRow', { description: 'What became of one row.' })
export class ImportedRowModel {
  @Field(() => String, { description: 'Id in the source.' }) externalId!: string;
  @Field(() => ImportOutcomes, { description: 'What became of it.' }) outcome!: ImportOutcome;
  @Field(() => ID, { nullable: true, description: 'Id here; null when refused.' }) id!: string | null;
  @Field(() => [RefusalModel], { description: 'Why it was refused.' }) refusals!: RefusalModel[];
}

@ObjectType('ImportOrganizationsPayload', { description: 'Answer of importOrganizations.' })
export class ImportOrganizationsPayload {
  @Field(() => [ImportedRowModel], {
    nullable: true,
    description: 'One entry per row, in the same order; null when refused as a whole.',
  })
  rows!: ImportedRowModel[] | null;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}
