import { InputType } from '@nestjs/graphql';
import { EmailField, IdField, LineField, NameField, SecretField } from '@peyvand/platform';
import { PASSWORD_MAX } from '../passwords/password.policy.js';

@InputType({ description: 'Asking for a link that sets a new password.' })
export class RequestPasswordResetInput {
  @EmailField({ description: 'Address of the account.' }) email!: string;
}

@InputType({ description: 'A new password by the link of the mail.' })
export class ResetPasswordInput {
  @SecretField({ description: 'What stands after `token=` in the link.' }) token!: string;
  @SecretField({ max: PASSWORD_MAX, description: 'The new password.' }) password!: string;
  @NameField({ max: 120, optional: true, description: 'Name; needed when the account is not open yet.' }) name?:
    string | null;
}

@InputType({ description: 'Another address for your account.' })
export class ChangeEmailInput {
  @EmailField({ description: 'The new address; a link is sent there.' }) email!: string;
}

@InputType({ description: 'The link that was mailed to the new address, and the password of the account.' })
export class ConfirmEmailChangeInput {
  @SecretField({ description: 'What stands after `token=` in the link.' }) token!: string;
  @SecretField({ max: PASSWORD_MAX, description: 'Password of the account.' }) password!: string;
}

@InputType({ description: 'A link that was mailed.' })
export class EmailLinkInput {
  @SecretField({ description: 'What stands after `token=` in the link.' }) token!: string;
}

@InputType({ description: 'Ends one of your sessions.' })
export class EndSessionInput {
  @IdField({ description: 'Session.' }) sessionId!: string;
}

@InputType({ description: 'Shuts a person out.' })
export class DisablePersonInput {
  @EmailField({ description: 'Address of the account.' }) email!: string;
  @LineField({ min: 3, max: 300, description: 'Why; for the record.' }) reason!: string;
}

@InputType({ description: 'Lets a person in again.' })
export class EnablePersonInput {
  @EmailField({ description: 'Address of the account.' }) email!: string;
}
