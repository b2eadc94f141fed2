import {
  Kind,
  getNamedType,
  getNullableType,
  getVariableValues,
  isListType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_DEFAULT } from '@peyvand/kernel';
import { LIMITS, tooMuch } from './limits.js';

/** How many rows a short list without pages is taken for. */
const PLAIN_LIST = 5;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * Each fragment is counted once and its figure used again, so that a bomb of fragments costs no more than its text.
   */
  readonly known: Map<string, number>;
}

/** How many objects an operation may load, lists multiplied by their `first`. @throws GraphQLError over the budget. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const root = schema.getRootType(operation.operation);
  // Values that do not fit their types are refused when the operation runs.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!root || !coerced) return;
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const cost = costOf(operation.selectionSet, root, { schema, fragments, variables: coerced, known: new Map() });
  if (cost > LIMITS.cost) throw tooMuch('objects to load', LIMITS.cost);
}

function costOf(set: SelectionSetNode, type: GraphQLOutputType, walk: Walk): number {
  const fields = isObjectType(type) ? type.getFields() : {};
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(selection.name.value, walk);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + costOf(selection.selectionSet, type, walk);
    const field = fields[selection.name.value];
    return field && selection.selectionSet ? sum + costOfField(selection, selection.selectionSet, field, walk) : sum;
  }, 0);
}

/** The document is valid by now, so no fragment holds itself. */
function costOfFragment(name: string, walk: Walk): number {
  const known = walk.known.get(name);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  const type = fragment && walk.schema.getType(fragment.typeCondition.name.value);
  const cost = isObjectType(type)
    ? costOf(fragment?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, type, walk)
    : 0;
  walk.known.set(name, cost);
  return cost;
}

function costOfField(
  node: FieldNode,
  set: SelectionSetNode,
  field: GraphQLField<unknown, unknown>,
  walk: Walk,
): number {
  const inner = costOf(set, getNamedType(field.type), walk);
  if (field.args.some(({ name }) => name === 'first')) return 1 + firstOf(node, walk) * Math.max(1, inner);
  return 1 + (isListType(getNullableType(field.type)) ? inner * PLAIN_LIST : inner);
}

function firstOf(node: FieldNode, { variables }: Walk): number {
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const size =
    first?.kind === Kind.INT
      ? Number(first.value)
      : first?.kind === Kind.VARIABLE
        ? Number(variables[first.name.value] ?? PAGE_DEFAULT)
        : PAGE_DEFAULT;
  // What is no number is refused by its type.
  return Number.isFinite(size) ? Math.max(0, size) : PAGE_DEFAULT;
}
