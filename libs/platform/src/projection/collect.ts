import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Variables = Record<string, unknown>;

/** What of a document a selection needs to be read. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Variables;
}

/**
 * CollectFields (GraphQL specification, 6.3.2) for one concrete type: response key to its nodes, in order of first
 * appearance.
 */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const walk = (selection: SelectionNode): void => {
    if (isLeftOut(selection, document.variables)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      fields.set(key, [...(fields.get(key) ?? []), selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(document.schema, type, selection.typeCondition?.name.value))
        selection.selectionSet.selections.forEach(walk);
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = document.fragments[selection.name.value];
      if (fragment && applies(document.schema, type, fragment.typeCondition.name.value))
        fragment.selectionSet.selections.forEach(walk);
    }
  };
  for (const set of sets) set.selections.forEach(walk);
  return fields;
}

/** What is asked below a field that may stand in the document several times. */
export const selections = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => node.selectionSet ?? []);

function isLeftOut(selection: SelectionNode, variables: Variables): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false
  );
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (!condition || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

/** What of the variables can change the SQL: booleans and enum values by value, everything else by presence. */
export function signatureOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => {
      const type = typeFromAST(schema, definition.type as NamedTypeNode);
      return type ? signatureOfValue(type, variables[definition.variable.name.value]) : '?';
    })
    .join('');
}

function signatureOfValue(type: GraphQLType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return 'n';
  const bare = getNullableType(type);
  if (isListType(bare)) return 'l';
  if (isEnumType(bare)) return `<${JSON.stringify(value)}>`;
  if (isInputObjectType(bare))
    return `{${Object.values(bare.getFields())
      .map((field) => signatureOfValue(field.type, (value as Variables)[field.name]))
      .join('')}}`;
  return typeof value === 'boolean' ? (value ? 't' : 'f') : 's';
}
