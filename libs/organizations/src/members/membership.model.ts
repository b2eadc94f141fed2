import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { MembershipRole } from '@peyvand/kernel';
import { DateTime, mutationOf } from '@peyvand/platform';
import { MembershipRoles } from '../organization.choices.js';
import { OrganizationModel } from '../organization.model.js';
import { InvitationStates, type InvitationState } from './invitation.state.js';

@ObjectType('Membership', {
  description:
    "A person's place in an organization. A request names the one it acts for in the header x-peyvand-membership.",
})
export class MembershipModel {
  @Field(() => ID, { description: 'Identifier; the value of the header.' }) id!: string;
  @Field(() => OrganizationModel, { nullable: true, description: 'The organization.' })
  organization!: OrganizationModel | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The person, such as to give work to. For members of the organization.',
  })
  personId!: string | null;
  @Field(() => String, { description: 'Name of the person.' }) personName!: string;
  @Field(() => String, { nullable: true, description: 'Address of the person. For members of the organization.' })
  personEmail!: string | null;
  @Field(() => MembershipRoles, { description: 'The place.' }) role!: MembershipRole;
  @Field(() => DateTime, { description: 'Since when.' }) since!: Date;
}

@ObjectType('Invitation', {
  description: 'A place offered by mail and not taken yet. For members of the organization.',
})
export class InvitationModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Address it was sent to.' }) email!: string;
  @Field(() => MembershipRoles, { description: 'The place that is offered.' }) role!: MembershipRole;
  @Field(() => InvitationStates, { description: 'Whether its link still works.' }) state!: InvitationState;
  @Field(() => DateTime, { description: 'When it was sent first.' }) createdAt!: Date;
  @Field(() => DateTime, { description: 'Until when its link works.' }) expiresAt!: Date;
}

/** Of mutations that answer with one. */
export const MembershipMutation = mutationOf('membership', () => MembershipModel);
