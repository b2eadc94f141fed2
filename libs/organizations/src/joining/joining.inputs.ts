import { InputType } from '@nestjs/graphql';
import type { MembershipRole } from '@peyvand/kernel';
import { ChoiceField, IdField, IdempotencyKeyField, NameField, TextField } from '@peyvand/platform';
import { MembershipRoles } from '../organization.choices.js';
import { JoiningRefusalReasons } from './joining.choices.js';

@InputType({ description: 'Asking for a place in an organization that is here already.' })
export class RequestJoiningInput {
  @IdField({ description: 'The organization; find it by name or national identifier.' }) organizationId!: string;
  @TextField({ optional: true, max: 500, description: 'Who you are, for its heads.' }) note?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Saying that a listed organization is yours.' })
export class ClaimOrganizationInput {
  @IdField({ description: 'The listed organization, as founding one of its name told it.' }) organizationId!: string;
  @NameField({ min: 2, description: 'Its name, in any spelling.' }) name!: string;
  @TextField({ optional: true, max: 500, description: 'Who you are, for the office that answers.' }) note?:
    string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Taking somebody in who asked for it.' })
export class AcceptJoiningInput {
  @IdField({ description: 'The request.' }) joiningRequestId!: string;
  @ChoiceField(MembershipRoles, { description: 'The place that the person gets.' }) role!: MembershipRole;
}

@InputType({ description: 'Refusing a request to join.' })
export class RefuseJoiningInput {
  @IdField({ description: 'The request.' }) joiningRequestId!: string;
  @ChoiceField(JoiningRefusalReasons, { description: 'Why; the person reads it.' })
  reason!: keyof typeof JoiningRefusalReasons;
  @TextField({ optional: true, max: 1_000, description: 'A word with it; needed with the reason other.' })
  note?: string | null;
}

@InputType({ description: 'Taking back a request of yours.' })
export class WithdrawJoiningInput {
  @IdField({ description: 'The request.' }) joiningRequestId!: string;
}
