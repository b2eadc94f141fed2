import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { profileFields } from './profile.fields.js';

export const ProfileFields = enumOf(
  ...profileFields.flatMap(([name, { parts }]) => (parts ? Object.keys(parts) : [name])),
  'capability',
  'statement',
  'evidence',
  'competences',
  'technologyCategory',
  'isicDivisions',
  'trlFrom',
  'trlTo',
  'capabilityKeywords',
);
export type ProfileField = keyof typeof ProfileFields;
registerEnumType(ProfileFields, {
  name: 'ProfileField',
  description: 'What two versions of a profile say differently.',
  valuesMap: {
    capability: { description: 'A whole capability, which came or went.' },
    statement: { description: 'What a capability says.' },
    capabilityKeywords: { description: 'Keywords of a capability.' },
  },
});

@ObjectType('ProfileDifference', { description: 'What one version of a profile says differently from another.' })
export class ProfileDifferenceModel {
  @Field(() => ProfileFields, { description: 'What differs.' }) field!: ProfileField;
  @Field(() => ID, { nullable: true, description: 'The capability it is about.' }) capabilityId!: string | null;
  @Field(() => String, { nullable: true, description: 'What that capability says, in the later text it is in.' })
  statement!: string | null;
  @Field(() => [String], { description: 'What it was: texts or codes; empty where nothing was said.' })
  before!: string[];
  @Field(() => [String], { description: 'What it is; empty where nothing is said any more.' }) after!: string[];
}
