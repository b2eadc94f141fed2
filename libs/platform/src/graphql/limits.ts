import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one request may ask for. Figures of the threat model; a screen of our own needs about a third of them. */
export const LIMITS = {
  tokens: 1_000,
  depth: 8,
  aliases: 15,
  rootFields: 5,
  directives: 5,
  cost: 20_000,
  bodyBytes: 100_000,
} as const;

/** A refusal of the document as such. */
export const tooMuch = (what: string, limit: number) =>
  new GraphQLError(`The document has more than ${limit} ${what}`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: what },
  });

/** Counts before anything is resolved. Introspection counts like everything else. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  let guarded = 0;
  return {
    Document(document) {
      if (document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION).length > 1)
        context.reportError(tooMuch('operation', 1));
      for (const definition of document.definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION) checkSelection(context, document, definition);
    },
    Field(node) {
      // Marked `once`: it checks a password, and several in one document would multiply guesses.
      if (context.getFieldDef()?.extensions.once && ++guarded === 2)
        context.reportError(tooMuch('field that checks a password', 1));
      if (node.alias && ++aliases === LIMITS.aliases + 1) context.reportError(tooMuch('aliases', LIMITS.aliases));
    },
    Directive() {
      if (++directives === LIMITS.directives + 1) context.reportError(tooMuch('directives', LIMITS.directives));
    },
  };
}

function checkSelection(context: ValidationContext, document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const depths = new Map<string, number>();
  if (depthOf(operation.selectionSet, fragments, depths, new Set()) > LIMITS.depth)
    context.reportError(tooMuch('levels of depth', LIMITS.depth));
  if (countFields(operation.selectionSet, fragments, new Set()) > LIMITS.rootFields)
    context.reportError(tooMuch('root fields', LIMITS.rootFields));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Each fragment is measured once, so a bomb of fragments costs no more than its text; a circle is refused by another
 * rule.
 */
function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>, open: Set<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, depthOfField(selection, fragments, known, open));
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known, open));
    else deepest = Math.max(deepest, depthOfFragment(selection.name.value, fragments, known, open));
  }
  return deepest;
}

/**
 * What tools ask to show a schema is deeper than any screen, costs nothing to answer, and is shut off in production.
 */
const ALLOWANCE: Readonly<Record<string, number>> = { __schema: 7, __type: 7 };

function depthOfField(
  { name, selectionSet }: FieldNode,
  fragments: Fragments,
  known: Map<string, number>,
  open: Set<string>,
): number {
  return selectionSet ? 1 + depthOf(selectionSet, fragments, known, open) - (ALLOWANCE[name.value] ?? 0) : 1;
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
