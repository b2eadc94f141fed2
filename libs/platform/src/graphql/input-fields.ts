import { Field, Float, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { isId, Refusal } from '@peyvand/kernel';
import {
  cleanText,
  codePointLength,
  foldEmail,
  hasBidiControl,
  isEmail,
  isWhole,
  mixesScripts,
} from '@peyvand/language';
import { z } from 'zod';
import { DateTime, Day } from './scalars.js';

/** How one property is checked; `nested` is the class of an object in it. */
interface FieldRule {
  readonly check: z.ZodType;
  readonly nested?: () => object;
}
type Shape = Record<string, FieldRule>;
const shapes = new Map<object, Shape>();
const classes = new Map<string, object>();

interface Common {
  description: string;
  optional?: boolean;
}

/** Options of a field that may be left out, such as a part of a draft. */
export const open = <T extends { description: string }>(options: T): T & { optional: true } => ({
  ...options,
  optional: true,
});

/** Zod carries the check; the refusal code and its values travel in the issue. */
const refuse = (code: string, params: Record<string, string | number> = {}) => ({ params: { code, ...params } });
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Registers how a property is checked, and declares it in the schema. One class may be both an input and an object
 * type.
 */
function declare(
  type: ReturnTypeFunc,
  rule: z.ZodType,
  { description, optional = false }: Common,
  nested?: () => object,
): PropertyDecorator {
  return (target, property) => {
    const owner = target.constructor;
    const shape = shapes.get(owner) ?? {};
    shape[String(property)] = { check: optional ? rule.nullish() : rule, nested };
    shapes.set(owner, shape);
    classes.set(owner.name, owner);
    Field(type, { description, nullable: optional })(target, property);
  };
}

/** What nobody can see fills no field. */
const seenLength = (text: string): number => codePointLength(cleanText(text).trim());

function textRule(min: number, max: number, singleLine: boolean): z.ZodType {
  return z
    .string()
    .refine(isWhole, refuse('MALFORMED'))
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => seenLength(text) >= min, refuse(min === 1 ? 'REQUIRED' : 'TOO_SHORT', { min }))
    .refine((text) => codePointLength(text) <= max, refuse('TOO_LONG', { max }))
    .refine((text) => !CONTROL.test(text) && !(singleLine && /[\r\n]/.test(text)), refuse('MALFORMED'))
    .refine((text) => !(singleLine && hasBidiControl(text)), refuse('BIDI_CONTROL'));
}

/** One line: names, titles, codes. At most 200 characters; no bidi controls. */
export const LineField = (o: Common & { min?: number; max?: number }) =>
  declare(() => String, textRule(o.min ?? (o.optional ? 0 : 1), o.max ?? 200, true), o);

/** The name of a person or organization: kept without what is invisible, in letters that do not pass for others. */
export const NameField = (o: Common & { min?: number; max?: number }) =>
  declare(
    () => String,
    textRule(o.min ?? (o.optional ? 0 : 1), o.max ?? 200, true)
      .transform((text) => cleanText(String(text)).trim())
      .refine((text) => !mixesScripts(text), refuse('MIXED_SCRIPTS')),
    o,
  );

/** Several lines of prose, at most 4,000 characters unless told. */
export const TextField = (o: Common & { min?: number; max?: number }) =>
  declare(() => String, textRule(o.min ?? (o.optional ? 0 : 1), o.max ?? 4_000, false), o);

/** Kept exactly as typed: trimming or folding a secret would change it. */
export const SecretField = (o: Common & { max?: number }) =>
  declare(
    () => String,
    z
      .string()
      .min(1)
      .refine(isWhole, refuse('MALFORMED'))
      .refine((s) => codePointLength(s) <= (o.max ?? 256), refuse('TOO_LONG', { max: o.max ?? 256 })),
    o,
  );

/** 32 random bytes are 43 letters, as base64url without padding. */
const RANDOM = /^[\w-]{43}$/;

/** Kept exactly as sent. */
export const RandomField = (o: Common) => declare(() => String, z.string().regex(RANDOM), o);

/** An address in any script, taken in the one spelling in which it is kept. */
export const EmailField = (o: Common) =>
  declare(() => String, z.string().max(1_000).transform(foldEmail).refine(isEmail, refuse('MALFORMED')), o);

const idRule = z.string().refine(isId, refuse('MALFORMED'));
export const IdField = (o: Common) => declare(() => ID, idRule, o);

export const IntField = (o: Common & { min: number; max: number }) =>
  declare(() => Int, z.number().int().min(o.min).max(o.max), o);

export const NumberField = (o: Common & { min?: number; max?: number }) =>
  declare(
    () => Float,
    z
      .number()
      .min(o.min ?? -1e15)
      .max(o.max ?? 1e15),
    o,
  );

export const BoolField = (o: Common) => declare(() => Boolean, z.boolean(), o);

/** A GraphQL enum; the schema itself refuses other values. */
export const ChoiceField = (choices: object, o: Common) => declare(() => choices, z.string(), o);

/** A code of a list that is data rather than schema, such as an ISIC division. */
export const CodeField = (isKnown: (code: string) => boolean, o: Common) =>
  declare(() => String, z.string().refine(isKnown, refuse('UNKNOWN_CODE')), o);

export const DayField = (o: Common) => declare(() => Day, z.iso.date(), o);
export const DateTimeField = (o: Common) => declare(() => DateTime, z.date(), o);

/** An amount as integer text in the currency's unit: large rial sums do not fit a JSON number. */
export const AmountField = (o: Common) => declare(() => String, z.string().regex(/^\d{1,18}$/), o);

interface ListOptions extends Common {
  min?: number;
  max?: number;
}
const listRule = (item: z.ZodType, { min = 0, max = 100 }: ListOptions): z.ZodType => z.array(item).min(min).max(max);

export const IdsField = (o: ListOptions) => declare(() => [ID], listRule(idRule, o), o);
export const LinesField = (o: ListOptions & { length?: number }) =>
  declare(() => [String], listRule(textRule(1, o.length ?? 300, true), o), o);
export const CodesField = (isKnown: (code: string) => boolean, o: ListOptions) =>
  declare(() => [String], listRule(z.string().refine(isKnown, refuse('UNKNOWN_CODE')), o), o);
export const ChoicesField = (choices: object, o: ListOptions) => declare(() => [choices], listRule(z.string(), o), o);

export const ObjectField = (type: () => new () => object, o: Common) =>
  declare(
    type,
    z.lazy(() => schemaOf(type())),
    o,
    type,
  );
export const ObjectsField = (type: () => new () => object, o: ListOptions) =>
  declare(
    () => [type()],
    listRule(
      z.lazy(() => schemaOf(type())),
      o,
    ),
    o,
    type,
  );

export const IdempotencyKeyField = () =>
  LineField({
    optional: true,
    max: 100,
    description:
      'Any text of yours that is new for each intention. Sent again with the same input, it finds the first result instead of doing it twice.',
  });

/** How the fields of an input class are checked, those of its bases included. */
export function shapeOf(owner: object): Shape {
  const shape: Shape = {};
  for (let c: object | null = owner; c && c !== Function.prototype; c = Object.getPrototypeOf(c) as object | null)
    Object.assign(shape, { ...shapes.get(c), ...shape });
  return shape;
}

const schemas = new Map<object, z.ZodType>();

/** Made once per class: making one costs more than a check by it. */
function schemaOf(owner: object): z.ZodType {
  const known = schemas.get(owner);
  if (known) return known;
  const made = z.object(Object.fromEntries(Object.entries(shapeOf(owner)).map(([name, { check }]) => [name, check])));
  schemas.set(owner, made);
  return made;
}

export const inputClass = (name: string): object | undefined => classes.get(name);

/**
 * Checks and normalises an input by the decorators of its class. Answers the input to use and what is wrong with it.
 */
export function checkInput(owner: object, value: unknown): { value: unknown; refusals: Refusal[] } {
  const result = schemaOf(owner).safeParse(value);
  if (result.success) return { value: result.data, refusals: [] };
  return { value, refusals: result.error.issues.map(asRefusal) };
}

function asRefusal(issue: z.core.$ZodIssue): Refusal {
  const field = issue.path.map(String).join('.') || undefined;
  const { code, ...params } = ('params' in issue ? issue.params : paramsOf(issue)) as { code?: string } & Record<
    string,
    string | number
  >;
  return new Refusal(code ?? 'MALFORMED', field, params);
}

/** Checks built into zod carry no params of ours: their kind and bound say the same. */
function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  if (issue.code === 'too_small')
    return {
      code: issue.origin === 'array' ? 'TOO_FEW' : issue.origin === 'string' ? 'REQUIRED' : 'TOO_SMALL',
      min: Number(issue.minimum),
    };
  if (issue.code === 'too_big')
    return {
      code: issue.origin === 'array' ? 'TOO_MANY' : issue.origin === 'string' ? 'TOO_LONG' : 'TOO_LARGE',
      max: Number(issue.maximum),
    };
  if (issue.code === 'invalid_type') return { code: 'REQUIRED' };
  return { code: 'MALFORMED' };
}
