import {
  getNamedType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { ExportedList } from './export-lists.js';

/** Arguments by which the export itself turns the pages. */
const OF_PAGES = ['first', 'after'];

export interface ExportDocument {
  /** The first page says how many rows there are; to count again for each page would be for nothing. */
  readonly first: DocumentNode;
  readonly next: DocumentNode;
  /** Names of what the list can be narrowed and ordered by. */
  readonly given: readonly string[];
  /** Types of the columns, in their order. */
  readonly types: readonly GraphQLNamedType[];
}

/** The list as anybody asks for it, with each argument it has: a new filter of the list is one of its export too. */
export function exportDocument(schema: GraphQLSchema, { root, columns }: ExportedList): ExportDocument {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`There is no list ${root}`);
  // What has a default may be left out; a variable without one has to be nullable for that.
  const typeOf = ({ type, defaultValue }: (typeof field.args)[number]): string =>
    defaultValue === undefined ? String(type) : String(type).replace(/!$/, '');
  const variables = field.args.map((arg) => `$${arg.name}: ${typeOf(arg)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = (count: string): DocumentNode =>
    parse(`query(${variables}) { ${root}(${passed}) {
      nodes { ${selectionOf(columns)} } pageInfo { hasNextPage endCursor } ${count} } }`);
  const row = namedField(getNamedType(field.type), 'nodes');
  return {
    first: document('totalCount { count isCapped }'),
    next: document(''),
    given: field.args.map(({ name }) => name).filter((name) => !OF_PAGES.includes(name)),
    types: columns.map((path) => path.split('.').reduce(namedField, row)),
  };
}

/** `number owner { name }` of `number`, `owner.name`; fields of one object come together by themselves. */
const selectionOf = (columns: readonly string[]): string =>
  columns
    .map((path) => path.split('.').reduceRight((inner, name) => `${name}${inner && ` { ${inner} }`}`, ''))
    .join(' ');

function namedField(type: GraphQLNamedType, name: string): GraphQLNamedType {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  return getNamedType(field.type);
}
