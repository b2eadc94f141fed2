import { InputType } from '@nestjs/graphql';
import type { MembershipRole } from '@peyvand/kernel';
import { ChoiceField, EmailField, IdField, IdempotencyKeyField, SecretField } from '@peyvand/platform';
import { MembershipRoles } from '../organization.choices.js';

@InputType({ description: 'A place to offer by mail.' })
export class InviteMemberInput {
  @IdField({ optional: true, description: 'The organization; needed when you lead several.' }) organizationId?:
    string | null;
  @EmailField({ description: 'Address the link is sent to; only its owner can take the place.' }) email!: string;
  @ChoiceField(MembershipRoles, { description: 'The place. Only a head offers the place of a head.' })
  role!: MembershipRole;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'An organization to leave.' })
export class LeaveOrganizationInput {
  @IdField({ description: 'The organization.' }) organizationId!: string;
}

@InputType({ description: 'A place to end.' })
export class RemoveMemberInput {
  @IdField({ description: 'The place.' }) membershipId!: string;
}

@InputType({ description: 'A place that changes.' })
export class ChangeRoleInput {
  @IdField({ description: 'The place.' }) membershipId!: string;
  @ChoiceField(MembershipRoles, { description: 'What it becomes.' }) role!: MembershipRole;
}

@InputType({ description: 'Another person becomes head, you step back.' })
export class HandOverInput {
  @IdField({ description: 'The place of who becomes head.' }) membershipId!: string;
  @ChoiceField(MembershipRoles, { description: 'What you become: manager or member.' }) newRole!: MembershipRole;
}

@InputType({ description: 'An invitation to take back.' })
export class WithdrawInvitationInput {
  @IdField({ description: 'The invitation.' }) invitationId!: string;
}

@InputType({ description: 'The link that was mailed.' })
export class AcceptInvitationInput {
  @SecretField({ description: 'What stands after `token=` in the link.' }) token!: string;
}
