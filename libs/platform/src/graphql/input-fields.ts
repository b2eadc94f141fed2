import { Field, Float, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal } from '@peyvand/kernel';
import { ruleOf, type Limits } from './input-rules.js';
import { DateTime, Day } from './scalars.js';

/** What one property takes, and how that is checked. */
interface FieldRule {
  readonly check: z.ZodType;
  readonly limits: Limits;
  readonly isRequired: boolean;
}
type Shape = Record<string, FieldRule>;
const shapes = new Map<object, Shape>();
const classes = new Map<string, object>();

interface Common {
  description: string;
  optional?: boolean;
}
interface Lengths extends Common {
  min?: number;
  max?: number;
}

/** Options of a field that may be left out, such as a part of a draft. */
export const optional = <T extends { description: string }>(options: T): T & { optional: true } => ({
  ...options,
  optional: true,
});

/**
 * Registers what a property takes, and declares it in the schema. One class may be both an input and an object type.
 */
function declare(type: ReturnTypeFunc, limits: Limits, { description, optional = false }: Common): PropertyDecorator {
  const rule = ruleOf(limits, schemaOf);
  return (target, property) => {
    const owner = target.constructor;
    const shape = shapes.get(owner) ?? {};
    shape[String(property)] = { check: optional ? rule.nullish() : rule, limits, isRequired: !optional };
    shapes.set(owner, shape);
    classes.set(owner.name, owner);
    Field(type, { description, nullable: optional })(target, property);
  };
}

const lengths = ({ min, max, optional }: Lengths, usual: number): Pick<Limits, 'minLength' | 'maxLength'> => ({
  minLength: min ?? (optional ? 0 : 1),
  maxLength: max ?? usual,
});

/** One line: names, titles, codes. At most 200 characters; no bidi controls. */
export const LineField = (o: Lengths) => declare(() => String, { kind: 'line', ...lengths(o, 200) }, o);

/** The name of a person or organization: kept without what is invisible, in letters that do not pass for others. */
export const NameField = (o: Lengths) => declare(() => String, { kind: 'name', ...lengths(o, 200) }, o);

/** Several lines of prose, at most 4,000 characters unless told. */
export const TextField = (o: Lengths) => declare(() => String, { kind: 'text', ...lengths(o, 4_000) }, o);

/** What is said beside a reason that was chosen from a list. */
export const ReasonNoteField = (max?: number) =>
  TextField({ description: 'More about it; needed for the reason other.', optional: true, max });

/** Kept exactly as typed: trimming or folding a secret would change it. */
export const SecretField = (o: Common & { max?: number }) =>
  declare(() => String, { kind: 'secret', minLength: 1, maxLength: o.max ?? 256 }, o);

/** 32 random bytes are 43 letters, as base64url without padding. */
const RANDOM = /^[\w-]{43}$/;

/** Kept exactly as sent. */
export const RandomField = (o: Common) => declare(() => String, { kind: 'random', pattern: RANDOM }, o);

/** An address in any script, taken in the one spelling in which it is kept. */
export const EmailField = (o: Common) => declare(() => String, { kind: 'email', maxLength: 1_000 }, o);

export const IdField = (o: Common) => declare(() => ID, { kind: 'id' }, o);

export const IntField = (o: Common & { min: number; max: number }) =>
  declare(() => Int, { kind: 'integer', min: o.min, max: o.max }, o);

export const NumberField = (o: Lengths) =>
  declare(() => Float, { kind: 'number', min: o.min ?? -1e15, max: o.max ?? 1e15 }, o);

export const BoolField = (o: Common) => declare(() => Boolean, { kind: 'yesNo' }, o);

/** A GraphQL enum; the schema itself refuses other values. */
export const ChoiceField = (choices: object, o: Common) =>
  declare(() => choices, { kind: 'choice', choices: Object.keys(choices) }, o);

/** A code of a list that is data rather than schema, such as an ISIC division. */
export const CodeField = (isKnown: (code: string) => boolean, o: Common) =>
  declare(() => String, { kind: 'code', isKnown }, o);

export const DayField = (o: Common) => declare(() => Day, { kind: 'day' }, o);
export const DateTimeField = (o: Common) => declare(() => DateTime, { kind: 'dateTime' }, o);

/** An amount as integer text in the currency's unit: large rial sums do not fit a JSON number. */
export const AmountField = (o: Common) => declare(() => String, { kind: 'amount', pattern: /^\d{1,18}$/ }, o);

const listOf = ({ min = 0, max = 100 }: Lengths): Pick<Limits, 'list'> => ({ list: { min, max } });

export const IdsField = (o: Lengths) => declare(() => [ID], { kind: 'id', ...listOf(o) }, o);
export const LinesField = (o: Lengths & { length?: number }) =>
  declare(() => [String], { kind: 'line', minLength: 1, maxLength: o.length ?? 300, ...listOf(o) }, o);
export const CodesField = (isKnown: (code: string) => boolean, o: Lengths) =>
  declare(() => [String], { kind: 'code', isKnown, ...listOf(o) }, o);
export const ChoicesField = (choices: object, o: Lengths) =>
  declare(() => [choices], { kind: 'choice', choices: Object.keys(choices), ...listOf(o) }, o);

export const ObjectField = (type: () => new () => object, o: Common) =>
  declare(type, { kind: 'object', nested: type }, o);
export const ObjectsField = (type: () => new () => object, o: Lengths) =>
  declare(() => [type()], { kind: 'object', nested: type, ...listOf(o) }, o);

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
  const result = schemaOf(owner).safeParse(value, { reportInput: true });
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
  if (issue.code === 'invalid_type') return { code: issue.input == null ? 'REQUIRED' : 'MALFORMED' };
  return { code: 'MALFORMED' };
}
