import { getNamedType, isEnumType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Root, TypeMap } from './mapping.js';

/** Lists whose table and arguments do not say the same: what is offered and does nothing, or ends in a fault. */
export function listFaults(schema: GraphQLSchema, maps: ReadonlyMap<string, TypeMap>): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const root = field.extensions.projection as Root | undefined;
    const map = root?.kind === 'page' ? maps.get(root.target) : undefined;
    if (root?.kind !== 'page' || !map) return [];
    const { filters = {}, orders = {}, facets = {} } = { ...map, ...root.list };
    return [
      ...inputsOf(field)
        .filter((name) => !filters[`filter.${name}`])
        .map((name) => `filter.${name}`),
      ...valuesOf(field)
        .filter((name) => !orders[name])
        .map((name) => `orderBy ${name}`),
      ...Object.keys(facets)
        .filter((name) => !inputsOf(field).includes(name))
        .map((name) => `the filter for its facet ${name}`),
    ].map((missing) => `The list Query.${field.name} lacks ${missing}`);
  });
}

const typeOf = (field: GraphQLField<unknown, unknown>, argument: string): unknown => {
  const type = field.args.find(({ name }) => name === argument)?.type;
  return type && getNamedType(type);
};

function inputsOf(field: GraphQLField<unknown, unknown>): string[] {
  const filter = typeOf(field, 'filter');
  return isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
}

function valuesOf(field: GraphQLField<unknown, unknown>): string[] {
  const order = typeOf(field, 'orderBy');
  return isEnumType(order) ? order.getValues().map(({ value }) => String(value)) : [];
}
