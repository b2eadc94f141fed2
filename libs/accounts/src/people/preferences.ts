import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import type { Calendar, Digits } from '@peyvand/words';
import type { Locale } from './person.entity.js';

export type Money = 'rial' | 'toman';

export const Calendars = enumOf('persian', 'gregorian');
registerEnumType(Calendars, {
  name: 'Calendar',
  description: 'In which calendar dates are written.',
  valuesMap: { persian: { description: 'The Iranian one.' }, gregorian: { description: 'The Gregorian one.' } },
});

export const DigitKinds = enumOf('persian', 'latin');
registerEnumType(DigitKinds, {
  name: 'Digits',
  description: 'With which digits numbers are written.',
  valuesMap: { persian: { description: '۰ to ۹.' }, latin: { description: '0 to 9.' } },
});

export const MoneyUnits = enumOf('rial', 'toman');
registerEnumType(MoneyUnits, {
  name: 'MoneyUnit',
  description: 'In which unit Iranian money is shown. Amounts of the API are in rials whatever is shown.',
  valuesMap: { rial: { description: 'Rials.' }, toman: { description: 'Tomans, of ten rials each.' } },
});

interface Preferences {
  readonly calendar: Calendar;
  readonly digits: Digits;
  readonly money: Money;
}

/** What holds for who chose nothing. */
export const USUAL: Readonly<Record<Locale, Preferences>> = {
  fa: { calendar: 'persian', digits: 'persian', money: 'rial' },
  en: { calendar: 'gregorian', digits: 'latin', money: 'rial' },
};

/** What a person chose, else what is usual in the language. */
export const preferred = <Name extends keyof Preferences>(
  name: Name,
  { locale, ...chosen }: { readonly locale: Locale } & { readonly [One in Name]: Preferences[One] | null },
): Preferences[Name] => (chosen as Record<Name, Preferences[Name] | null>)[name] ?? USUAL[locale][name];

/** The same in SQL, over a row of `person`. */
export const preferredSql =
  (name: keyof Preferences) =>
  (t: string): string =>
    `coalesce(${t}.${name}, case ${t}.locale when 'fa' then '${USUAL.fa[name]}' else '${USUAL.en[name]}' end)`;
