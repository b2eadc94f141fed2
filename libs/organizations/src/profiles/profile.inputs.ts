import { InputType, ObjectType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import {
  AmountField,
  ChoiceField,
  CodeField,
  CodesField,
  DayField,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  LinesField,
  ObjectsField,
  TextField,
} from '@peyvand/platform';
import { isIsicDivision, isTechnologyCategory } from '@peyvand/reference';
import { CertificateKinds, type CertificateKind } from './profile.choices.js';
import { profileFields, type Said } from './profile.fields.js';

const THIS_ORGANIZATION = 'The organization; needed when you lead several.';

@ObjectType('CapabilityText', { description: 'What an organization can do, in the form in which it is saved.' })
@InputType({ description: 'What an organization can do.' })
export class CapabilityInput {
  @IdField({ optional: true, description: 'Identifier of a capability that is changed; none for a new one.' }) id?:
    string | null;
  @TextField({ min: 10, max: 2_000, description: 'What it can do, in a sentence or two.' }) statement!: string;
  @TextField({ optional: true, max: 2_000, description: 'What shows it.' }) evidence?: string | null;
  @LinesField({ min: 1, max: 3, length: 80, description: 'Codes of one to three competences.' }) competences!: string[];
  @CodeField(isTechnologyCategory, { optional: true, description: 'Technology category.' }) technologyCategory?:
    string | null;
  @CodesField(isIsicDivision, { optional: true, max: 20, description: 'Divisions of ISIC Rev.4 it is useful for.' })
  isicDivisions?: string[] | null;
  @IntField({ optional: true, min: 1, max: 9, description: 'Lowest technology readiness level it works at.' })
  trlFrom?: number | null;
  @IntField({ optional: true, min: 1, max: 9, description: 'Highest technology readiness level it works at.' }) trlTo?:
    number | null;
  @LinesField({ optional: true, max: 30, length: 100, description: 'Keywords in any of four languages.' }) keywords?:
    string[] | null;
}

abstract class ProfileDetails {}
for (const [name, { write, description }] of profileFields)
  write({ description, optional: true })(ProfileDetails.prototype, name);
InputType({ isAbstract: true })(ProfileDetails);
ObjectType({ isAbstract: true })(ProfileDetails);
const WrittenDetails = ProfileDetails as abstract new () => { [Name in keyof Said]?: Said[Name] | null };

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class ProfileWords extends WrittenDetails {
  @ObjectsField(() => CapabilityInput, { max: 50, description: 'What it can do.' }) capabilities!: CapabilityInput[];
}

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class ProfileDraftWords extends WrittenDetails {
  @ObjectsField(() => CapabilityInput, { optional: true, max: 50, description: 'What it can do.' }) capabilities?:
    CapabilityInput[] | null;
}

@ObjectType({ description: 'What a version of a profile says, in the form in which it is saved.' })
export class ProfileText extends ProfileWords {}

@ObjectType({ description: 'What a draft of a profile says, in the form in which it is saved.' })
export class ProfileDraftText extends ProfileDraftWords {}

@InputType({ description: 'A whole profile; it takes the place of the current version.' })
export class SaveProfileInput extends ProfileWords {
  @IdField({ optional: true, description: THIS_ORGANIZATION }) organizationId?: string | null;
  @IntField({
    optional: true,
    min: 1,
    max: 1_000_000,
    description: 'Version you changed; STALE when another one is current by now.',
  })
  baseVersion?: number | null;
}

const REVISION = { min: 0, max: 1_000_000_000 };

@InputType({ description: 'Fields of a profile that are drafted; those that are not given stay, null empties one.' })
export class SaveProfileDraftInput extends ProfileDraftWords {
  @IdField({ optional: true, description: THIS_ORGANIZATION }) organizationId?: string | null;
  @IntField({ ...REVISION, description: 'Revision of the draft you changed; 0 where there was none.' })
  revision!: number;
  @IntField({
    optional: true,
    min: 1,
    max: 1_000_000,
    description:
      'The current version, once you took in what it says; without it the draft stays on the one it began on.',
  })
  baseVersion?: number | null;
}

@InputType({ description: 'A draft that becomes the next version of the profile.' })
export class PublishProfileDraftInput {
  @IdField({ optional: true, description: THIS_ORGANIZATION }) organizationId?: string | null;
  @IntField({ ...REVISION, description: 'Revision of the draft you read.' }) revision!: number;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A draft that is given up.' })
export class DiscardProfileDraftInput {
  @IdField({ optional: true, description: THIS_ORGANIZATION }) organizationId?: string | null;
  @IntField({ ...REVISION, description: 'Revision of the draft you read.' }) revision!: number;
}

@InputType({ description: 'Two texts of a profile.' })
export class ProfileDifferencesInput {
  @IdField({ description: 'The organization.' }) organizationId!: string;
  @IntField({ min: 1, max: 1_000_000, description: 'Number of the earlier version.' }) from!: number;
  @IntField({
    optional: true,
    min: 1,
    max: 1_000_000,
    description: 'Number of the later version; the draft of your own organization when not given.',
  })
  to?: number | null;
}

@InputType({ description: 'A certificate.' })
export class AddCertificateInput {
  @IdField({ optional: true, description: THIS_ORGANIZATION }) organizationId?: string | null;
  @ChoiceField(CertificateKinds, { description: 'What it is about.' }) kind!: CertificateKind;
  @LineField({ optional: true, max: 100, description: 'Its number.' }) number?: string | null;
  @LineField({ max: 200, description: 'Who issued it.' }) issuer!: string;
  @DayField({ description: 'First day it holds.' }) validFrom!: string;
  @DayField({ optional: true, description: 'Last day it holds; none: without end.' }) validUntil?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A project that was done.' })
export class AddPastProjectInput {
  @IdField({ optional: true, description: THIS_ORGANIZATION }) organizationId?: string | null;
  @LineField({ max: 300, description: 'Title.' }) title!: string;
  @TextField({ optional: true, max: 20_000, description: 'What it was about.' }) abstract?: string | null;
  @IntField({ min: 1900, max: 2200, description: 'Year it ended or was won, in the Gregorian calendar.' })
  year!: number;
  @LineField({ optional: true, max: 200, description: 'For whom.' }) client?: string | null;
  @CodeField(isTechnologyCategory, { optional: true, description: 'Technology category.' }) technologyCategory?:
    string | null;
  @LinesField({ optional: true, max: 30, length: 100, description: 'Keywords in any of four languages.' }) keywords?:
    string[] | null;
  @AmountField({ optional: true, description: 'Value as integer text in the unit of the currency.' }) valueAmount?:
    string | null;
  @CodeField(isCurrency, { optional: true, description: 'Currency of the value, ISO 4217; needed with a value.' })
  currency?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A certificate to take back.' })
export class RemoveCertificateInput {
  @IdField({ description: 'The certificate.' }) certificateId!: string;
}

@InputType({ description: 'A past project to take back.' })
export class RemovePastProjectInput {
  @IdField({ description: 'The past project.' }) pastProjectId!: string;
}
