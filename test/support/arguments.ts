import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';

const MAX_DEPTH = 6;

export interface Filling {
  /** Stands wherever a text stands. */
  readonly text: string;
  readonly id: string;
  /** Leave out what may be left out. */
  readonly onlyRequired?: boolean;
  /** By the name of an argument or input field: stands there whatever its form, and is never left out. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** Arguments of the form the schema asks for. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, filling: Filling): Record<string, unknown> {
  return filled(field.args, filling, 0);
}

function filled(
  fields: readonly { name: string; type: GraphQLInputType }[],
  filling: Filling,
  depth: number,
): Record<string, unknown> {
  const { given = {} } = filling;
  const wanted = fields.filter(
    ({ name, type }) => name in given || isNonNullType(type) || (!filling.onlyRequired && depth < MAX_DEPTH),
  );
  return Object.fromEntries(
    wanted.map(({ name, type }) => [name, name in given ? given[name] : valueFor(type, filling, depth)]),
  );
}

/** The names of all arguments and input fields that hold ids, however deep. */
export function idNames(fields: readonly { name: string; type: GraphQLInputType }[], depth = 0): string[] {
  const names = fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return depth < MAX_DEPTH ? idNames(Object.values(named.getFields()), depth + 1) : [];
    return named.name === 'ID' ? [name] : [];
  });
  return [...new Set(names)];
}

function valueFor(type: GraphQLInputType, filling: Filling, depth: number): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueFor(bare.ofType, filling, depth)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) return filled(Object.values(bare.getFields()), filling, depth + 1);
  return SCALARS[bare.name]?.(filling);
}

const SCALARS: Record<string, (filling: Filling) => unknown> = {
  String: ({ text }) => text,
  ID: ({ id }) => id,
  Int: () => 1,
  Float: () => 1.5,
  Boolean: () => true,
  DateTime: () => '2026-11-20T10:00:00Z',
  Day: () => '2026-11-20',
};

/** What a list tells beside its rows: how many there are, and where it is counted of what. */
export function numbersOf(type: GraphQLNamedType): string {
  const fields = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields() : {};
  if (!fields.totalCount) return '';
  return fields.facets ? 'totalCount { count isCapped } facets { field values { value count } }' : 'totalCount';
}

/** One operation that asks a root field with variables for all its arguments. */
export function operationOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isScalarType(getNullableType(field.type))
    ? ''
    : kind === 'mutation'
      ? ' { refusals { code field params { name value } } }'
      : ` { ${numbersOf(getNamedType(field.type)) || '__typename'} }`;
  return `${kind}${variables ? ` (${variables})` : ''} { ${field.name}${args ? `(${args})` : ''}${selection} }`;
}
