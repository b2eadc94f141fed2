import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OrganizationModel, WaitRoles } from '@peyvand/organizations';
import { ChoiceField, DateTime, IdField, type WaitRole } from '@peyvand/platform';
import { SectionKeys, type SectionKey } from '../content/definition-choices.js';

@ObjectType('DefinitionPresence', { description: 'Somebody else who has the definition open. For its parties.' })
export class DefinitionPresenceModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => WaitRoles, { description: 'On which side.' }) role!: WaitRole;
  @Field(() => OrganizationModel, { nullable: true, description: 'For whom.' }) organization!: OrganizationModel | null;
  @Field(() => String, { nullable: true, description: 'Name of the person; null for people of another organization.' })
  name!: string | null;
  @Field(() => SectionKeys, { nullable: true, description: 'In which section; null for none in particular.' })
  section!: SectionKey | null;
  @Field(() => DateTime, { description: 'Until then the person counts as there, unless heard of again.' })
  until!: Date;
}

@InputType({ description: 'Says which definition you have open, and where.' })
export class ShowPresenceInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @ChoiceField(SectionKeys, { description: 'Section you are in; none in particular when not given.', optional: true })
  section?: SectionKey | null;
}

@InputType({ description: 'Says which definition you have closed.' })
export class EndPresenceInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
}
