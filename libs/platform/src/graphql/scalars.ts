import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const bad = (what: string) => new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2200)
    throw bad('Not an instant such as 2026-03-21T08:00:00Z');
  return date;
}

function day(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw bad('Not a day such as 2026-03-21');
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) throw bad('Not a day of the calendar');
  return value;
}

/** An instant. Written in UTC with milliseconds, in compiled reads as well as in ordinary fields. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with a zone, such as 2026-03-21T08:00:00Z. Answers are in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day of the Gregorian calendar without a time, such as 2026-03-21.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});
