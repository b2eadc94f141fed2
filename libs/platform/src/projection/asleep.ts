import { getArgumentValues, type GraphQLField, type GraphQLResolveInfo } from 'graphql';
import type { ViewerKind } from '@peyvand/kernel';
import type { Root, Sql, TypeMap } from './mapping.js';

const KINDS: readonly ViewerKind[] = ['person', 'officer', 'administrator'];

interface Reading {
  readonly namesViewer: boolean;
  /** Shows officers or administrators what it shows nobody else. */
  readonly needsPowers: boolean;
}

function read(rule: Sql): Reading {
  const named = new Set<string>();
  const texts = KINDS.map((kind) => rule('t', (attribute) => (named.add(attribute), attribute), kind));
  return { namesViewer: named.size > 0, needsPowers: named.has('officeIds') || new Set(texts).size > 1 };
}

/**
 * Whether rows of a list are shown for the powers of officers or administrators. A list that says itself whose rows it
 * holds is judged by that, any other by who may see its rows. What is public shows the same to all.
 */
export function needsPowers(root: Root, map: TypeMap | undefined, allow: unknown): boolean {
  if (root.kind !== 'page' || !map || allow === 'public') return false;
  const own = root.where && read(root.where);
  return own?.namesViewer ? own.needsPowers : read(map.visible).needsPowers;
}

/** What is summed up of a list says by `total` or `count` of how many rows, a facet by its values. */
function summedUp(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => (item as { values?: unknown } | null)?.values ?? [item]);
  const sums = value as { total?: unknown; count?: unknown } | null;
  return sums?.total ?? sums?.count ?? value;
}

/** Whether an answered page is that of an empty list; the end of a list that has rows is none. */
export function looksEmpty(answer: unknown, field: GraphQLField<unknown, unknown>, info: GraphQLResolveInfo): boolean {
  const [node] = info.fieldNodes;
  if (node && getArgumentValues(field, node, info.variableValues).after) return false;
  const values = Object.values(answer ?? {}).map(summedUp);
  const shown = values.filter((value) => Array.isArray(value) || typeof value === 'number');
  return shown.length > 0 && shown.every((value) => value === 0 || (Array.isArray(value) && value.length === 0));
}
