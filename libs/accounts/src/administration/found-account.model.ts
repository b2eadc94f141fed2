import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { connectionOf, DateTime, LocaleEnum } from '@peyvand/platform';
import type { Locale } from '../people/person.entity.js';

export const AccountStates = enumOf('active', 'disabled', 'closed');
export type AccountState = keyof typeof AccountStates;
registerEnumType(AccountStates, {
  name: 'AccountState',
  description: 'Whether an account can be used.',
  valuesMap: {
    active: { description: 'Its person signs in.' },
    disabled: { description: 'An administrator shut it.' },
    closed: { description: 'Its person closed it; nothing says who it was.' },
  },
});

@ObjectType('Account', { description: 'The account of a person, as administrators find it.' })
export class AccountModel {
  @Field(() => ID, { description: 'Identifier of the person.' }) id!: string;
  @Field(() => String, { description: 'Name as others read it.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Address it is signed in with; null when it is closed.' })
  email!: string | null;
  @Field(() => LocaleEnum, { description: 'Language of mails and notices.' }) locale!: Locale;
  @Field(() => AccountStates, { description: 'Whether it can be used.' }) state!: AccountState;
  @Field(() => String, { nullable: true, description: 'Why it was disabled; null otherwise.' })
  disabledReason!: string | null;
  @Field(() => Boolean, { description: 'Whether the person administers the platform.' }) isAdministrator!: boolean;
  @Field(() => Boolean, { description: 'Whether a second factor is in force.' }) hasSecondFactor!: boolean;
  @Field(() => DateTime, { description: 'Since when it is there.' }) createdAt!: Date;
}

export const AccountConnection = connectionOf('Account', () => AccountModel, { isCounted: true });
