import { IntlMessageFormat } from 'intl-messageformat';
import type { Entry, Language, ParamsOf, ParamType, ParamTypes } from './entry.js';
import { IRAN } from './zone.js';

/** What stands for a value that is not there: told earlier, when the sentence asked for less. */
const MISSING = '…';
const LOCALES = { fa: 'fa-IR', en: 'en-GB' } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment with the zone in which it is read; of a day, UTC. */
class Read extends Date {
  constructor(
    value: Date | string,
    readonly zone: string,
  ) {
    super(value);
  }
}

export type Value = string | number | Date;
export type Calendar = 'persian' | 'gregorian';
export type Digits = 'persian' | 'latin';
/** How its reader has dates and numbers written; without it, as is usual in the language. */
export interface Reading {
  readonly timeZone?: string;
  readonly calendar?: Calendar;
  readonly digits?: Digits;
}

/** The sentence in the reader's language, digits and calendar. */
export const say = <const E extends Entry>(
  entry: E,
  language: Language,
  ...[params, reading]: keyof ParamsOf<E> extends never
    ? [params?: undefined, reading?: Reading]
    : [params: ParamsOf<E>, reading?: Reading]
): string => sayText(entry[language], language, entry.params ?? {}, params ?? {}, reading);

/** The same for values whose types only the entry knows, such as those out of a database. */
export function sayText(
  text: string,
  language: Language,
  types: ParamTypes,
  params: Readonly<Record<string, Value | undefined>>,
  { timeZone = IRAN, calendar, digits }: Reading = {},
): string {
  const message = compiled(text, tagOf(language, calendar, digits));
  const values = [...placeholdersOf(text).keys()].map((name) => [
    name,
    valueOf(params[name], types[name] ?? 'text', timeZone),
  ]);
  return String(message.format(Object.fromEntries(values) as Record<string, string>));
}

/** The names in a message with how it formats them. @throws SyntaxError where it is no ICU message. */
export function placeholdersOf(text: string): ReadonlyMap<string, ParamType> {
  const found = new Map<string, ParamType>();
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      const type = FORMATS[element.type];
      if (type && element.value && (type !== 'text' || !found.has(element.value))) found.set(element.value, type);
      for (const { value } of Object.values(element.options ?? {})) walk(value);
    }
  };
  walk(compiled(text, LOCALES.en).getAst());
  return found;
}

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** By the number that the parser gives: argument, number, date, time, select, plural. Literals and `#` name nothing. */
const FORMATS: Readonly<Record<number, ParamType>> = {
  1: 'text',
  2: 'number',
  3: 'date',
  4: 'date',
  5: 'code',
  6: 'number',
};

function valueOf(value: Value | undefined, type: ParamType, timeZone: string): Value {
  if (value === undefined || value === '') return MISSING;
  if (type === 'number') return Number(value);
  if (type !== 'date') return String(value);
  const isDay = typeof value === 'string' && DAY.test(value);
  const read = new Read(isDay ? `${value}T12:00:00Z` : new Date(value), isDay ? 'UTC' : timeZone);
  return Number.isNaN(read.getTime()) ? MISSING : read;
}

const messages = new Map<string, IntlMessageFormat>();

const CALENDARS = { persian: 'persian', gregorian: 'gregory' } as const;
const NUMBERINGS = { persian: 'arabext', latin: 'latn' } as const;

function tagOf(language: Language, calendar?: Calendar, digits?: Digits): string {
  const wishes = [calendar && `ca-${CALENDARS[calendar]}`, digits && `nu-${NUMBERINGS[digits]}`].filter(Boolean);
  return [LOCALES[language], ...(wishes.length ? ['u', ...wishes] : [])].join('-');
}

function compiled(text: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${text}`;
  let message = messages.get(key);
  if (!message) {
    message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true, formatters });
    messages.set(key, message);
  }
  return message;
}

/** English names the era of the Iranian calendar, which nobody asks for. */
const withoutEra = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts
    .filter(({ type }, place) => type !== 'era' && !(type === 'literal' && parts[place + 1]?.type === 'era'))
    .map(({ value }) => value)
    .join('');

/** Those of Intl, which say `…` for what is missing and read each date in its own zone. */
const formatters = {
  getNumberFormat: (locale?: string | string[], options?: object): Intl.NumberFormat => {
    const format = new Intl.NumberFormat(locale, options);
    return {
      format: (value: number) => (Number.isFinite(value) ? format.format(value) : MISSING),
    } as Intl.NumberFormat;
  },
  getDateTimeFormat: (locale?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const format = (value: Read | string): string =>
      value instanceof Read
        ? withoutEra(new Intl.DateTimeFormat(locale, { ...options, timeZone: value.zone }).formatToParts(value))
        : MISSING;
    return { format } as unknown as Intl.DateTimeFormat;
  },
  getPluralRules: (locale?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions): Intl.PluralRules =>
    new Intl.PluralRules(locale, options),
};
