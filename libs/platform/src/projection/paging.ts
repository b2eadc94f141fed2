import { GraphQLError } from 'graphql';
import { PAGE_DEFAULT, PAGE_MAX, isId } from '@peyvand/kernel';
import type { Moment, Order } from './mapping.js';

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** How many rows a list answers. @throws BAD_USER_INPUT outside 0 to `max`. */
export function pageSize(first: unknown, max = PAGE_MAX): number {
  const size = first == null ? Math.min(PAGE_DEFAULT, max) : Number(first);
  if (!Number.isInteger(size) || size < 0 || size > max) throw bad(`first must be between 0 and ${max}`);
  return size;
}

const FORMS: Record<Order['cast'], RegExp> = {
  timestamptz: /^\d{8}T\d{6}\.\d{6}Z$/,
  integer: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,30}(\.\d{1,30})?$/,
  uuid: /^[0-9a-f-]{36}$/i,
  text: /^[^\0]{0,400}$/u,
};

/** An order with the name under which its list knows it. */
export type NamedOrder = Order & { readonly name: string };

/** A place in a list: the value of its order, the id of the row and, where it moves, when the list was opened. */
export interface Place {
  readonly value: string;
  readonly id: string;
  readonly moment: Readonly<Record<keyof Moment, string>> | null;
}

/** @throws BAD_USER_INPUT for anything the same list did not hand out. */
export function readCursor(after: unknown, order: NamedOrder): Place {
  const text = Buffer.from(String(after), 'base64url').toString('utf8');
  let mark = text.slice(order.name.length + 1);
  const cut = (): string | null => {
    const at = mark.lastIndexOf('_');
    if (at < 0) return null;
    const part = mark.slice(at + 1);
    mark = mark.slice(0, at);
    return part;
  };
  const id = cut() ?? '';
  const moment = order.asOf ? { at: cut() ?? '', snapshot: cut() ?? '' } : null;
  const isSound =
    text.startsWith(`${order.name}_`) &&
    isId(id) &&
    FORMS[order.cast].test(mark) &&
    !isImpossible(mark, order.cast) &&
    (!moment ||
      (FORMS.timestamptz.test(moment.at) && !isImpossible(moment.at, 'timestamptz') && isSnapshot(moment.snapshot)));
  if (!isSound) throw bad('after is not a cursor of this list');
  return { value: mark, id, moment };
}

const TRANSACTION = '[1-9]\\d{0,17}';
const SNAPSHOT = new RegExp(`^(${TRANSACTION}):(${TRANSACTION}):((?:${TRANSACTION}(?:,${TRANSACTION}){0,999})?)$`);

/** Postgres would answer with an error of its own where the transactions are not in order. */
function isSnapshot(text: string): boolean {
  const [, first = '', end = '', open = ''] = SNAPSHOT.exec(text) ?? [];
  if (!first) return false;
  const numbers = [first, ...(open ? open.split(',') : [])].map(BigInt);
  const last = BigInt(end);
  return (
    BigInt(first) <= last &&
    numbers.slice(1).every((number, place) => number >= (numbers[place] ?? 0n) && number < last)
  );
}

/** A date that has the right form and does not exist would come back as a database error. */
function isImpossible(value: string, cast: Order['cast']): boolean {
  if (cast !== 'timestamptz') return false;
  const iso = value.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})\.(\d{3})\d{3}Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) || date.toISOString() !== iso;
}

const stamp = (sql: string): string => `to_char(${sql} at time zone 'UTC', 'YYYYMMDD"T"HH24MISS.US"Z"')`;
const NOW: Moment = { snapshot: 'pg_current_snapshot()', at: 'statement_timestamp()' };

/** SQL that writes the cursor of row `t`, of a list that was opened at `moment` or is just being opened. */
export function cursorSql(order: NamedOrder, t: string, moment: Moment | null = null): string {
  const value = order.cast === 'timestamptz' ? stamp(order.sql(t)) : `(${order.sql(t)})::text`;
  const { snapshot, at } = moment ?? NOW;
  const opened = order.asOf ? ` || '_' || (${snapshot})::text || '_' || ${stamp(at)}` : '';
  const mark = `encode(convert_to('${order.name}_' || ${value}${opened} || '_' || ${t}.id::text, 'UTF8'), 'base64')`;
  return `rtrim(translate(${mark}, E'+/\\n', '-_'), '=')`;
}
