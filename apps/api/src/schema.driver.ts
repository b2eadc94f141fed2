import { Injectable } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFactory } from '@nestjs/graphql';
import { isObjectType, lexicographicSortSchema, type GraphQLField, type GraphQLSchema } from 'graphql';

type Answering = Pick<GraphQLField<unknown, unknown>, 'resolve' | 'subscribe'>;
/** By type and field: what answers it, or for a subscription both parts of that. */
type Resolvers = Record<string, Record<string, Answering['resolve'] | Answering>>;

/** What Nest's factory makes the schema with. */
interface Parts {
  readonly gqlSchemaBuilder: {
    build(file: true, options: ApolloDriverConfig, classes: Function[]): Promise<GraphQLSchema>;
  };
  readonly resolversExplorerService: { explore(): Resolvers; getAllCtors(): Function[] };
}

/**
 * Hangs the resolvers on the schema that the decorators make. Nest's own way prints that schema, parses and checks the
 * text, makes a second schema of it with the resolvers, and copies these onto the first: half of the work of a start.
 */
@Injectable()
export class SchemaDriver extends ApolloDriver {
  override async generateSchema(options: ApolloDriverConfig): Promise<GraphQLSchema> {
    const { gqlSchemaBuilder, resolversExplorerService } = partsOf(this.graphQlFactory);
    const schema = await gqlSchemaBuilder.build(true, options, resolversExplorerService.getAllCtors());
    hang(schema, resolversExplorerService.explore());
    const transformed = (await options.transformSchema?.(schema)) ?? schema;
    return options.sortSchema ? lexicographicSortSchema(transformed) : transformed;
  }
}

/** @throws Error when another version of Nest names its parts otherwise */
function partsOf(factory: GraphQLFactory): Parts {
  const parts = factory as unknown as Partial<Parts>;
  if (!parts.gqlSchemaBuilder || !parts.resolversExplorerService)
    throw new Error("Nest's GraphQLFactory has other parts than SchemaDriver knows");
  return parts as Parts;
}

/** @throws Error for a resolver of what is no field: a misspelt name, or an interface, which nobody has needed yet */
function hang(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [name, resolver] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) throw new Error(`${typeName}.${name} has a resolver and is no field of an object type`);
      Object.assign(field, typeof resolver === 'function' ? { resolve: resolver } : resolver);
    }
  }
}
