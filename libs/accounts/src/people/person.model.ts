import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocaleEnum, NextStepModel } from '@peyvand/platform';
import type { Calendar, Digits } from '@peyvand/words';
import type { Locale } from './person.entity.js';
import { Calendars, DigitKinds, MoneyUnits, type Money } from './preferences.js';

@ObjectType('Person', { description: 'You. Other people are shown by name where their work is shown.' })
export class PersonModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name as others read it.' }) name!: string;
  @Field(() => String, { description: 'Address you sign in with.' }) email!: string;
  @Field(() => LocaleEnum, { description: 'Language of mails and notices.' }) locale!: Locale;
  @Field(() => String, { description: 'IANA time zone in which times are shown to you.' }) timeZone!: string;
  @Field(() => Calendars, { description: 'Calendar you prefer; that of your language when you chose none.' })
  calendar!: Calendar;
  @Field(() => DigitKinds, { description: 'Digits you prefer; those of your language when you chose none.' })
  digits!: Digits;
  @Field(() => MoneyUnits, { description: 'Unit in which you prefer Iranian money.' }) money!: Money;
  @Field(() => Boolean, { description: 'Whether you administer the platform.' }) isAdministrator!: boolean;
  @Field(() => [NextStepModel], { description: 'What you may begin.' }) nextSteps!: NextStepModel[];
}
