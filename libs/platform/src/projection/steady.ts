import { getArgumentValues, type GraphQLField, type GraphQLResolveInfo } from 'graphql';
import type { Root } from './mapping.js';

/** What asks for a page of a list and changes nothing in how it is found. */
const PAGING = ['first', 'after'];

/**
 * Whether the statement of a field is planned once for all values: one row by its key is found in one way, whatever the
 * key; a list may be, as its root says.
 */
export function isSteady(root: Root, field: GraphQLField<unknown, unknown>, info: GraphQLResolveInfo): boolean {
  if (root.kind !== 'page') return root.kind !== 'list';
  const [node] = info.fieldNodes;
  if (root.isSteady !== 'plain' || !node) return root.isSteady === 'always';
  const given = getArgumentValues(field, node, info.variableValues);
  return field.args.every(
    ({ name, defaultValue }) => PAGING.includes(name) || given[name] === defaultValue || isEmpty(given[name]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(isEmpty));
