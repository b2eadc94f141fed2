import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DonePayload, EmailField, LineField, SecretField } from '@peyvand/platform';

@ObjectType('SecondFactor', { description: 'Your second factor.' })
export class SecondFactorModel {
  @Field(() => Boolean, { description: 'Whether you have one.' }) enrolled!: boolean;
  @Field(() => Boolean, { description: 'Whether you proved it in this session.' }) proved!: boolean;
  @Field(() => Boolean, {
    description: 'Whether what you do here asks for one: administrators and officers act only after proving it.',
  })
  required!: boolean;
  @Field(() => Int, { description: 'Recovery codes that were not used yet.' }) recoveryCodesLeft!: number;
}

@InputType({ description: 'A code of the second factor.' })
export class SecondFactorCodeInput {
  @SecretField({
    max: 40,
    description:
      'Six digits of the authenticator, or a recovery code; in any case, with blanks and dashes, digits of any script.',
  })
  code!: string;
}

@InputType({ description: 'Whose second factor is taken away.' })
export class ResetSecondFactorInput {
  @EmailField({ description: 'Address of the account.' }) email!: string;
  @LineField({ min: 10, max: 500, description: 'How it was checked that it is this person who asks; for the record.' })
  note!: string;
}

@ObjectType({ description: 'What the authenticator needs.' })
export class StartSecondFactorPayload extends DonePayload {
  @Field(() => String, { nullable: true, description: 'The secret, for typing it in; shown this once.' }) secret!:
    string | null;
  @Field(() => String, { nullable: true, description: 'The same as an otpauth address, for a QR code.' }) uri!:
    string | null;
}

@ObjectType({ description: 'Codes for the day the authenticator is lost.' })
export class RecoveryCodesPayload extends DonePayload {
  @Field(() => [String], { nullable: true, description: 'Ten codes, each for one use; shown this once.' })
  recoveryCodes!: string[] | null;
}
