import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, connectionOf, mutationOf } from '@peyvand/platform';
import { IdentifierSchemes, type IdentifierScheme } from './organization.choices.js';

@ObjectType('OrganizationIdentifier', { description: 'A number by which a register knows an organization.' })
export class OrganizationIdentifierModel {
  @Field(() => ID, { description: 'Identifier of the row.' }) id!: string;
  @Field(() => IdentifierSchemes, { description: 'The register.' }) scheme!: IdentifierScheme;
  @Field(() => String, { description: 'Country of the register, ISO 3166-1.' }) country!: string;
  @Field(() => String, { description: 'The number, without blanks.' }) value!: string;
}

@ObjectType('Organization', {
  description: 'A legal body. Who is signed in sees it; one that is only listed is seen by offices.',
})
export class OrganizationModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name in its own language.' }) name!: string;
  @Field(() => String, { description: 'Country, ISO 3166-1.' }) country!: string;
  @Field(() => String, { nullable: true, description: 'Province, ISO 3166-2.' }) province!: string | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'Industrial or technology park it stands in.' })
  park!: OrganizationModel | null;
  @Field(() => String, { nullable: true, description: 'Place in words.' }) placeText!: string | null;
  @Field(() => [String], { description: 'Divisions of ISIC Rev.4, the main one first.' }) isicDivisions!: string[];
  @Field(() => String, { nullable: true, description: 'Class of knowledge-based company; see companyTypes.' })
  companyType!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'People who work there. For its own members, the verifying office and the administrator.',
  })
  headcount!: number | null;
  @Field(() => String, { nullable: true, description: 'Address in the web.' }) website!: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Telephone numbers. For its own members, the verifying office and the administrator.',
  })
  phones!: string[] | null;
  @Field(() => String, { nullable: true, description: 'What it says about itself.' }) about!: string | null;
  @Field(() => Boolean, { description: 'Brought in from another source: nobody here speaks for it.' }) listed!: boolean;
  @Field(() => [OrganizationIdentifierModel], { description: 'Its numbers; empty for those who may not see them.' })
  identifiers!: OrganizationIdentifierModel[];
  @Field(() => DateTime, { description: 'Since when it is here.' }) createdAt!: Date;
}

export const OrganizationConnection = connectionOf('Organization', () => OrganizationModel, { isCounted: true });

@ObjectType('OrganizationCan', { description: 'What you may do to an organization.' })
export class OrganizationCanModel {
  @Field(() => Boolean, { description: 'Change its data and its profile.' }) edit!: boolean;
}

/** Of mutations that answer with one. */
export const OrganizationMutation = mutationOf('organization', () => OrganizationModel);
