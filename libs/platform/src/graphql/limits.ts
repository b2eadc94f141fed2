import {
  GraphQLError, Kind, OperationTypeNode, getNamedType, isListType, isNonNullType, isObjectType,
  type ASTVisitor, type DocumentNode, type FragmentDefinitionNode, type GraphQLOutputType, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionSetNode, type ValidationContext,
} from 'graphql';
import { PAGE_DEFAULT } from '@peyvand/kernel';

/** What one document may ask for. Figures of the threat model; a screen of our own needs about a third of them. */
export const LIMITS = { tokens: 1_000, depth: 12, aliases: 15, rootFields: 5, directives: 5, cost: 20_000, bodyBytes: 100_000 } as const;

const tooMuch = (what: string, limit: number) =>
  new GraphQLError(`The document has more than ${limit} ${what}`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: what } });

/** Counts before anything is resolved. Introspection counts like everything else. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  let guarded = 0;
  return {
    Document(document) {
      if (document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION).length > 1) context.reportError(tooMuch('operation', 1));
      for (const definition of document.definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION) checkSelection(context, document, definition);
    },
    Field(node) {
      // Marked `once`: it checks a password, and several in one document would multiply guesses.
      if (context.getFieldDef()?.extensions.once && ++guarded === 2) context.reportError(tooMuch('field that checks a password', 1));
      if (node.alias && ++aliases === LIMITS.aliases + 1) context.reportError(tooMuch('aliases', LIMITS.aliases));
    },
    Directive() {
      if (++directives === LIMITS.directives + 1) context.reportError(tooMuch('directives', LIMITS.directives));
    },
  };
}

function checkSelection(context: ValidationContext, document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
  const depths = new Map<string, number>();
  if (depthOf(operation.selectionSet, fragments, depths, new Set()) > LIMITS.depth) context.reportError(tooMuch('levels of depth', LIMITS.depth));
  if (countFields(operation.selectionSet, fragments, new Set()) > LIMITS.rootFields) context.reportError(tooMuch('root fields', LIMITS.rootFields));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Each fragment is measured once, so a bomb of fragments costs no more than its text; a circle is refused by another rule. */
function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>, open: Set<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known, open) : 0));
    else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known, open));
    else deepest = Math.max(deepest, depthOfFragment(selection.name.value, fragments, known, open));
  }
  return deepest;
}

function depthOfFragment(name: string, fragments: Fragments, known: Map<string, number>, open: Set<string>): number {
  const fragment = fragments.get(name);
  const found = known.get(name);
  if (found !== undefined || !fragment || open.has(name)) return found ?? 0;
  open.add(name);
  const depth = depthOf(fragment.selectionSet, fragments, known, open);
  open.delete(name);
  known.set(name, depth);
  return depth;
}

function countFields(set: SelectionSetNode, fragments: Fragments, seen: Set<string>): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countFields(selection.selectionSet, fragments, seen);
    const fragment = fragments.get(selection.name.value);
    if (!fragment || seen.has(selection.name.value)) return sum;
    seen.add(selection.name.value);
    return sum + countFields(fragment.selectionSet, fragments, seen);
  }, 0);
}

/** How many objects an operation may load, lists multiplied by their `first`. @throws GraphQLError over the budget. */
export function checkCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
  const root = operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
  if (!root) return;
  const cost = costOf(operation.selectionSet, root, { fragments, variables });
  if (cost > LIMITS.cost) throw tooMuch('objects to load', LIMITS.cost);
}

interface Walk { readonly fragments: Fragments; readonly variables: Record<string, unknown> }

function costOf(set: SelectionSetNode, type: GraphQLOutputType, walk: Walk): number {
  const fields = isObjectType(type) ? type.getFields() : {};
  return set.selections.reduce((sum, selection) => {
    if (sum > LIMITS.cost) return sum;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(selection.name.value);
      return fragment ? sum + costOf(fragment.selectionSet, type, walk) : sum;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + costOf(selection.selectionSet, type, walk);
    const field = fields[selection.name.value];
    if (!field || !selection.selectionSet) return sum;
    const inner = costOf(selection.selectionSet, getNamedType(field.type), walk);
    const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
    const size = first?.kind === Kind.INT ? Number(first.value) : first?.kind === Kind.VARIABLE ? Number(walk.variables[first.name.value] ?? PAGE_DEFAULT) : PAGE_DEFAULT;
    const isPaged = field.args.some((argument) => argument.name === 'first');
    const isPlainList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    return sum + 1 + (isPaged ? Math.max(0, size) * Math.max(1, inner) : isPlainList ? inner * 5 : inner);
  }, 0);
}
