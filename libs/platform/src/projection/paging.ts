import { GraphQLError } from 'graphql';
import { PAGE_DEFAULT, PAGE_MAX, isId } from '@peyvand/kernel';
import type { Order } from './mapping.js';

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

/** Place in a list as [value of the order, id]. @throws BAD_USER_INPUT for anything the same list did not hand out. */
export function readCursor(after: unknown, order: Order): [string, string] {
  const mark = Buffer.from(String(after), 'base64url').toString('utf8');
  const at = mark.lastIndexOf('_');
  const value = mark.slice(0, at);
  const rowId = mark.slice(at + 1);
  const isSound =
    at > 0 - (order.cast === 'text' ? 1 : 0) &&
    isId(rowId) &&
    FORMS[order.cast].test(value) &&
    !isImpossible(value, order);
  if (!isSound) throw bad('after is not a cursor of this list');
  return [value, rowId];
}

/** A date that has the right form and does not exist would come back as a database error. */
function isImpossible(value: string, order: Order): boolean {
  if (order.cast !== 'timestamptz') return false;
  const iso = value.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})\.(\d{3})\d{3}Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) || date.toISOString() !== iso;
}

/** SQL that writes the cursor of row `t`. */
export function cursorSql(order: Order, t: string): string {
  const value =
    order.cast === 'timestamptz'
      ? `to_char(${order.sql(t)} at time zone 'UTC', 'YYYYMMDD"T"HH24MISS.US"Z"')`
      : `(${order.sql(t)})::text`;
  const mark = `encode(convert_to(${value} || '_' || ${t}.id::text, 'UTF8'), 'base64')`;
  return `rtrim(translate(${mark}, E'+/\\n', '-_'), '=')`;
}
