import { InputType } from '@nestjs/graphql';
import {
  ChoiceField,
  CodeField,
  EmailField,
  LocaleEnum,
  nameCodeList,
  NameField,
  SecretField,
} from '@peyvand/platform';
import type { Calendar, Digits } from '@peyvand/words';
import { PASSWORD_MAX } from './passwords/password.policy.js';
import type { Locale } from './people/person.entity.js';
import { Calendars, DigitKinds, MoneyUnits, type Money } from './people/preferences.js';

const PASSWORD_ADVICE =
  'At least 10 characters, better 15 or more: several words make a good one. Any characters, spaces included; common passwords are refused.';

const isTimeZone = nameCodeList('timeZones', (name: string): boolean => {
  try {
    return name.includes('/') && new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return name === 'UTC';
  }
});

@InputType({ description: 'Asking for an account.' })
export class RegisterInput {
  @EmailField({ description: 'Address that the link is sent to.' }) email!: string;
  @NameField({ max: 120, description: 'Name as others shall read it.' }) name!: string;
  @SecretField({ max: PASSWORD_MAX, description: PASSWORD_ADVICE }) password!: string;
  @ChoiceField(LocaleEnum, { optional: true, description: 'Language of mails and notices; fa when not given.' })
  locale?: Locale | null;
  @CodeField(isTimeZone, { optional: true, description: 'IANA time zone; Asia/Tehran when not given.' }) timeZone?:
    string | null;
}

@InputType({ description: 'Asking for the link of a registration again.' })
export class RequestRegistrationLinkInput {
  @EmailField({ description: 'Address that was registered.' }) email!: string;
  @SecretField({ max: PASSWORD_MAX, description: 'Password it was registered with.' }) password!: string;
}

@InputType({ description: 'The link that was mailed, and the password of the registration.' })
export class VerifyEmailInput {
  @SecretField({ description: 'What stands after `token=` in the link.' }) token!: string;
  @SecretField({ max: PASSWORD_MAX, description: 'Password that was registered with.' }) password!: string;
}

@InputType({ description: 'The link that the operator printed.' })
export class ClaimAdministrationInput {
  @SecretField({ description: 'What stands after `token=` in the link.' }) token!: string;
  @NameField({ max: 120, optional: true, description: 'Name; needed when there is no account yet.' }) name?:
    string | null;
  @SecretField({
    max: PASSWORD_MAX,
    optional: true,
    description: `Password; needed when there is no account yet. ${PASSWORD_ADVICE}`,
  })
  password?: string | null;
}

@InputType({ description: 'Address and password.' })
export class SignInInput {
  @EmailField({ description: 'Address of the account.' }) email!: string;
  @SecretField({ max: PASSWORD_MAX, description: 'Password.' }) password!: string;
}

@InputType({ description: 'The password once more.' })
export class ConfirmPasswordInput {
  @SecretField({ max: PASSWORD_MAX, description: 'Your password.' }) password!: string;
}

@InputType({ description: 'A new password against the old one.' })
export class ChangePasswordInput {
  @SecretField({ max: PASSWORD_MAX, description: 'The password until now.' }) oldPassword!: string;
  @SecretField({ max: PASSWORD_MAX, description: PASSWORD_ADVICE }) newPassword!: string;
}

@InputType({ description: 'What you can change about yourself; what is not given stays.' })
export class UpdateMeInput {
  @NameField({ min: 1, max: 120, optional: true, description: 'Name as others shall read it.' }) name?: string | null;
  @ChoiceField(LocaleEnum, { optional: true, description: 'Language of mails and notices.' }) locale?: Locale | null;
  @CodeField(isTimeZone, { optional: true, description: 'IANA time zone, such as Asia/Tehran.' }) timeZone?:
    string | null;
  @ChoiceField(Calendars, { optional: true, description: 'Calendar of dates; null for that of your language.' })
  calendar?: Calendar | null;
  @ChoiceField(DigitKinds, { optional: true, description: 'Digits of numbers; null for those of your language.' })
  digits?: Digits | null;
  @ChoiceField(MoneyUnits, { optional: true, description: 'Unit of Iranian money; null for rials.' })
  money?: Money | null;
}
