import { Field, ObjectType } from '@nestjs/graphql';
import type { MembershipRole } from '@peyvand/kernel';
import { DateTime } from '@peyvand/platform';
import { MembershipRoles } from '../organization.choices.js';
import { InvitationStates, type InvitationState } from './invitation.state.js';

@ObjectType('InvitationPreview', { description: 'What a mailed link of an invitation offers, for whoever holds it.' })
export class InvitationPreviewModel {
  @Field(() => String, { description: 'Name of the organization.' }) organizationName!: string;
  @Field(() => Boolean, { description: 'Whether anybody verified the organization; warn where nobody did.' })
  isVerified!: boolean;
  @Field(() => String, { nullable: true, description: 'Who invites; null where that person left the organization.' })
  invitedBy!: string | null;
  @Field(() => String, { description: 'Address it was sent to; only its owner can take the place.' }) email!: string;
  @Field(() => MembershipRoles, { description: 'The place that is offered.' }) role!: MembershipRole;
  @Field(() => InvitationStates, { description: 'What became of it.' }) state!: InvitationState;
  @Field(() => DateTime, { description: 'Until when the place can be taken.' }) expiresAt!: Date;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether you are signed in with another address; null for who is not signed in.',
  })
  isOtherAddress!: boolean | null;
}
