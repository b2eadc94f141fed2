import { z } from 'zod';
import { isId } from '@peyvand/kernel';
import {
  cleanText,
  codePointLength,
  foldEmail,
  hasBidiControl,
  isEmail,
  isWhole,
  mixesScripts,
} from '@peyvand/language';

export const INPUT_KINDS = [
  'line',
  'name',
  'text',
  'secret',
  'random',
  'email',
  'id',
  'integer',
  'number',
  'yesNo',
  'choice',
  'code',
  'day',
  'dateTime',
  'amount',
  'object',
] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/**
 * What a field takes. The check is made of it, and it is what clients are told: there is no second place in which a
 * limit is written.
 */
export interface Limits {
  readonly kind: InputKind;
  /** Letters of a text. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Bounds of a number. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  /** Values of a choice, in the order in which they are offered. */
  readonly choices?: readonly string[];
  readonly isKnown?: (code: string) => boolean;
  /** The class of an object in it. */
  readonly nested?: () => object;
  /** Of a list: how many items. */
  readonly list?: { readonly min: number; readonly max: number };
}

/** Zod carries the check; the refusal code and its values travel in the issue. */
const refuse = (code: string, params: Record<string, string | number> = {}) => ({ params: { code, ...params } });
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What nobody can see fills no field. */
const seenLength = (text: string): number => codePointLength(cleanText(text).trim());

function textRule({ minLength: min = 0, maxLength: max = 0 }: Limits, singleLine: boolean): z.ZodType {
  return z
    .string()
    .refine(isWhole, refuse('MALFORMED'))
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => seenLength(text) >= min, refuse(min === 1 ? 'REQUIRED' : 'TOO_SHORT', { min }))
    .refine((text) => codePointLength(text) <= max, refuse('TOO_LONG', { max }))
    .refine((text) => !CONTROL.test(text) && !(singleLine && /[\r\n]/.test(text)), refuse('MALFORMED'))
    .refine((text) => !(singleLine && hasBidiControl(text)), refuse('BIDI_CONTROL'));
}

const secretRule = ({ minLength: min = 1, maxLength: max = 0 }: Limits): z.ZodType =>
  z
    .string()
    .min(min)
    .refine(isWhole, refuse('MALFORMED'))
    .refine((text) => codePointLength(text) <= max, refuse('TOO_LONG', { max }));

const numberRule = (rule: z.ZodNumber, { min, max }: Limits): z.ZodType =>
  rule.min(min ?? -Infinity).max(max ?? Infinity);

const ITEM_RULES: Readonly<Record<InputKind, (limits: Limits, schemaOf: (owner: object) => z.ZodType) => z.ZodType>> = {
  line: (limits) => textRule(limits, true),
  name: (limits) =>
    textRule(limits, true)
      .transform((text) => cleanText(String(text)).trim())
      .refine((text) => !mixesScripts(text), refuse('MIXED_SCRIPTS')),
  text: (limits) => textRule(limits, false),
  secret: secretRule,
  random: ({ pattern = /^$/ }) => z.string().regex(pattern),
  email: ({ maxLength = 0 }) => z.string().max(maxLength).transform(foldEmail).refine(isEmail, refuse('MALFORMED')),
  id: () => z.string().refine(isId, refuse('MALFORMED')),
  integer: (limits) => numberRule(z.number().int(), limits),
  number: (limits) => numberRule(z.number(), limits),
  yesNo: () => z.boolean(),
  // The schema itself refuses other values.
  choice: () => z.string(),
  code: ({ isKnown = () => false }) => z.string().refine(isKnown, refuse('UNKNOWN_CODE')),
  day: () => z.iso.date(),
  dateTime: () => z.date(),
  amount: ({ pattern = /^$/ }) => z.string().regex(pattern),
  object: ({ nested }, schemaOf) => z.lazy(() => (nested ? schemaOf(nested()) : z.never())),
};

/** The check of a field, made of its limits. */
export function ruleOf(limits: Limits, schemaOf: (owner: object) => z.ZodType): z.ZodType {
  const item = ITEM_RULES[limits.kind](limits, schemaOf);
  return limits.list ? z.array(item).min(limits.list.min).max(limits.list.max) : item;
}

const lists = new Map<(code: string) => boolean, string>();

/** Names the list of codes behind a check, so that clients are told where to look for what is taken. */
export function nameCodeList<Check extends (code: string) => boolean>(name: string, isKnown: Check): Check {
  lists.set(isKnown, name);
  return isKnown;
}

export const codeListOf = (isKnown: (code: string) => boolean): string | null => lists.get(isKnown) ?? null;
