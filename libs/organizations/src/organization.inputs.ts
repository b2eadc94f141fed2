import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import type { CapacityKind } from '@peyvand/kernel';
import {
  BoolField,
  ChoiceField,
  CodeField,
  CodesField,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  LinesField,
  LocaleEnum,
  nameCodeList,
  NameField,
  ObjectField,
  ObjectsField,
  PageArgs,
  TextField,
} from '@peyvand/platform';
import type { Locale } from '@peyvand/accounts';
import { findProvince, isCompanyType, isIsicDivision, isOfficeField } from '@peyvand/reference';
import {
  CapacityKinds,
  CapacityStates,
  IdentifierSchemes,
  type CapacityState,
  type IdentifierScheme,
} from './organization.choices.js';

export const isCountry = nameCodeList('countries', (code: string): boolean => /^[A-Z]{2}$/.test(code));
/** Any ISO 3166-2 code; those of Iran must be ones there are. */
export const isPlace = nameCodeList('provinces', (code: string): boolean =>
  code.startsWith('IR-') ? findProvince(code) !== null : /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code),
);

@InputType({ description: 'A number by which a register knows the organization.' })
export class IdentifierInput {
  @ChoiceField(IdentifierSchemes, { description: 'The register; `import` is not yours to give.' })
  scheme!: IdentifierScheme;
  @CodeField(isCountry, {
    optional: true,
    description: 'Country of the register, ISO 3166-1; that of the organization when not given.',
  })
  country?: string | null;
  @LineField({ max: 60, description: 'The number.' }) value!: string;
}

@InputType({ description: 'An organization to found; you become its head.' })
export class FoundOrganizationInput {
  @NameField({ min: 2, description: 'Name in its own language.' }) name!: string;
  @CodeField(isCountry, { optional: true, description: 'Country, ISO 3166-1; IR when not given.' }) country?:
    string | null;
  @CodeField(isPlace, { optional: true, description: 'Province, ISO 3166-2.' }) province?: string | null;
  @IdField({ optional: true, description: 'Park it stands in: an organization with the capacity park.' }) parkId?:
    string | null;
  @LineField({ optional: true, max: 300, description: 'Place in words.' }) placeText?: string | null;
  @CodesField(isIsicDivision, { optional: true, max: 10, description: 'Divisions of ISIC Rev.4, the main one first.' })
  isicDivisions?: string[] | null;
  @CodeField(isCompanyType, { optional: true, description: 'Class of knowledge-based company; see companyTypes.' })
  companyType?: string | null;
  @IntField({ optional: true, min: 0, max: 10_000_000, description: 'People who work there.' }) headcount?:
    number | null;
  @LineField({ optional: true, max: 300, description: 'Address in the web.' }) website?: string | null;
  @LinesField({ optional: true, max: 5, length: 40, description: 'Telephone numbers.' }) phones?: string[] | null;
  @TextField({ optional: true, description: 'What it says about itself.' }) about?: string | null;
  @ObjectsField(() => IdentifierInput, { optional: true, max: 10, description: 'Its numbers in registers.' })
  identifiers?: IdentifierInput[] | null;
  @ChoiceField(LocaleEnum, { optional: true, description: 'Language it is written to; yours when not given.' })
  locale?: Locale | null;
  @BoolField({ optional: true, description: 'It is another one than the listed organization of its name.' })
  isAnother?: boolean | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'What changes about an organization; what is not given stays, null empties.' })
export class UpdateOrganizationInput {
  @IdField({ description: 'The organization.' }) organizationId!: string;
  @NameField({ min: 2, optional: true, description: 'Name in its own language; null is as good as not given.' }) name?:
    string | null;
  @CodeField(isPlace, { optional: true, description: 'Province, ISO 3166-2.' }) province?: string | null;
  @IdField({ optional: true, description: 'Park it stands in.' }) parkId?: string | null;
  @LineField({ optional: true, max: 300, description: 'Place in words.' }) placeText?: string | null;
  @CodesField(isIsicDivision, { optional: true, max: 10, description: 'Divisions of ISIC Rev.4, the main one first.' })
  isicDivisions?: string[] | null;
  @CodeField(isCompanyType, { optional: true, description: 'Class of knowledge-based company.' }) companyType?:
    string | null;
  @IntField({ optional: true, min: 0, max: 10_000_000, description: 'People who work there.' }) headcount?:
    number | null;
  @LineField({ optional: true, max: 300, description: 'Address in the web.' }) website?: string | null;
  @LinesField({ optional: true, max: 5, length: 40, description: 'Telephone numbers.' }) phones?: string[] | null;
  @TextField({ optional: true, description: 'What it says about itself.' }) about?: string | null;
  @ObjectsField(() => IdentifierInput, {
    optional: true,
    max: 10,
    description: 'Further numbers in registers; those there are stay.',
  })
  addIdentifiers?: IdentifierInput[] | null;
}

@InputType({ description: 'A capacity in a state.' })
export class CapacityInState {
  @ChoiceField(CapacityKinds, { optional: true, description: 'Of this kind; of any when not given.' })
  kind?: CapacityKind | null;
  @ChoiceField(CapacityStates, { description: 'In this state.' }) state!: CapacityState;
}

@InputType({ description: 'Which organizations.' })
export class OrganizationFilter {
  @LineField({ optional: true, max: 100, description: 'Part of the name, in any spelling.' }) search?: string | null;
  @ChoiceField(CapacityKinds, { optional: true, description: 'Holding this capacity verified.' })
  capacity?: CapacityKind | null;
  @ObjectField(() => CapacityInState, {
    optional: true,
    description: 'With a capacity in some state, of those you may see.',
  })
  capacityIn?: CapacityInState | null;
  @LineField({
    optional: true,
    max: 60,
    description:
      'With this number in a register, whole and in any writing: its national identifier, or another that you may see.',
  })
  identifier?: string | null;
  @CodeField(isCompanyType, { optional: true, description: 'Of this class of knowledge-based company.' })
  companyType?: string | null;
  @CodeField(isPlace, { optional: true, description: 'In this province.' }) province?: string | null;
  @CodeField(isOfficeField, { optional: true, description: 'Active in a division that this office field reaches.' })
  officeField?: string | null;
  @BoolField({ optional: true, description: 'Only listed ones, or only others.' }) listed?: boolean | null;
}

export const OrganizationOrders = enumOf('name', 'newest');
registerEnumType(OrganizationOrders, { name: 'OrganizationOrder', description: 'Order of a list of organizations.' });

@ArgsType()
export class OrganizationArgs extends PageArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which ones; all you may see when not given.' })
  filter?: OrganizationFilter;
  @Field(() => OrganizationOrders, { nullable: true, description: 'By name when not given.' })
  orderBy?: keyof typeof OrganizationOrders;
}
