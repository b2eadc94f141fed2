import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { enumOf } from '@peyvand/kernel';
import { connectionOf, DateTime, Day } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { CertificateKinds, type CertificateKind } from './profile.choices.js';
import { shownDetails } from './shown-details.js';

@ObjectType('Capability', { description: 'What an organization can do.' })
export class CapabilityModel {
  @Field(() => ID, { description: 'Identifier; it stays from version to version.' }) id!: string;
  @Field(() => String, { description: 'What it can do, in a sentence or two.' }) statement!: string;
  @Field(() => String, { description: 'What shows it.' }) evidence!: string;
  @Field(() => [String], { description: 'Codes of one to three competences.' }) competences!: string[];
  @Field(() => String, { nullable: true, description: 'Technology category.' }) technologyCategory!: string | null;
  @Field(() => [String], { description: 'Divisions of ISIC Rev.4 it is useful for.' }) isicDivisions!: string[];
  @Field(() => Int, { nullable: true, description: 'Lowest technology readiness level it works at.' }) trlFrom!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Highest technology readiness level it works at.' }) trlTo!:
    number | null;
  @Field(() => [String], { description: 'Keywords in any of four languages.' }) keywords!: string[];
}

@ObjectType('ProfileDraft', {
  description: 'What the next version of a profile is going to say. For members of the organization alone.',
})
export class ProfileDraftModel extends shownDetails('members') {
  @Field(() => ID, { description: 'Identifier: that of the organization.' }) id!: string;
  @Field(() => Int, { description: 'Revision; give it back when saving.' }) revision!: number;
  @Field(() => Int, { description: 'Number of the version it began on.' }) baseVersion!: number;
  @Field(() => DateTime, { description: 'When it was saved last.' }) savedAt!: Date;
  @Field(() => [CapabilityModel], { description: 'What it can do.' }) capabilities!: CapabilityModel[];
}

@ObjectType('Profile', {
  description:
    'What an organization says it can do, in its current version. Others see it once solver, definer or lab is verified.',
})
export class ProfileModel extends shownDetails('all') {
  @Field(() => ID, { description: 'Identifier: that of the organization.' }) id!: string;
  @Field(() => OrganizationModel, { nullable: true, description: 'Whose profile.' })
  organization!: OrganizationModel | null;
  @Field(() => Int, { description: 'Number of the current version; give it back when saving.' }) version!: number;
  @Field(() => DateTime, { description: 'When this version was made.' }) savedAt!: Date;
  @Field(() => [CapabilityModel], { description: 'What it can do.' }) capabilities!: CapabilityModel[];
  @Field(() => ProfileDraftModel, {
    nullable: true,
    description: 'What the next version is going to say, where one is drafted. For members of the organization alone.',
  })
  draft!: ProfileDraftModel | null;
}

export const CertificateStates = enumOf('notBegun', 'valid', 'expiresSoon', 'expired');
registerEnumType(CertificateStates, {
  name: 'CertificateState',
  description: 'Whether a certificate holds.',
  valuesMap: {
    notBegun: { description: 'Its first day lies ahead; it does not count yet.' },
    valid: { description: 'It holds.' },
    expiresSoon: { description: 'It holds for at most 60 days more.' },
    expired: { description: 'It holds no more and does not count.' },
  },
});

@ObjectType('Certificate', { description: 'What somebody else certified.' })
export class CertificateModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => CertificateKinds, { description: 'What it is about.' }) kind!: CertificateKind;
  @Field(() => String, { nullable: true, description: 'Its number.' }) number!: string | null;
  @Field(() => String, { description: 'Who issued it.' }) issuer!: string;
  @Field(() => Day, { description: 'First day it holds.' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it holds; null: without end.' }) validUntil!:
    string | null;
  @Field(() => [FileModel], { description: 'Papers of it, for its own members and who verifies the organization.' })
  files!: FileModel[];
  @Field(() => CertificateStates, { description: 'Whether it holds today.' }) state!: string;
}

@ObjectType('PastProject', { description: 'Something an organization did.' })
export class PastProjectModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Title.' }) title!: string;
  @Field(() => String, { description: 'What it was about.' }) abstract!: string;
  @Field(() => Int, { description: 'Year it ended or was won, in the Gregorian calendar.' }) year!: number;
  @Field(() => String, { nullable: true, description: 'For whom.' }) client!: string | null;
  @Field(() => String, { nullable: true, description: 'Technology category.' }) technologyCategory!: string | null;
  @Field(() => [String], { description: 'Keywords in any of four languages.' }) keywords!: string[];
  @Field(() => String, { nullable: true, description: 'Value as integer text in the unit of the currency.' })
  valueAmount!: string | null;
  @Field(() => String, { nullable: true, description: 'Currency of the value, ISO 4217.' }) currency!: string | null;
  @Field(() => [FileModel], {
    description: 'Photos and references, for its own members and who verifies the organization.',
  })
  files!: FileModel[];
}

export const PastProjectConnection = connectionOf('PastProject', () => PastProjectModel);
