import {
  defaultFieldResolver,
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '@peyvand/kernel';
import { listFaults } from './list-faults.js';
import { everyone, type Root, type TypeMap } from './mapping.js';

interface Reads {
  readonly byId: (info: GraphQLResolveInfo, id: string, viewer: Viewer) => Promise<unknown>;
  /** Of what is confidential: that somebody was shown it. */
  readonly note: (viewer: Viewer, type: string, id: string) => void;
}
type Parent = Record<string, unknown> & { $?: { type: string; id: string } };

/**
 * Lets ordinary execution walk over compiled JSON, which is keyed by response key.
 * (Nest gives every field a resolver of its own, so Apollo's `fieldResolver` is never asked.)
 */
export function attachMaps(schema: GraphQLSchema, maps: ReadonlyMap<string, TypeMap>, reads: Reads): void {
  const faults = [...maps.values()].flatMap((map) => faultsOf(schema, map, maps));
  faults.push(...rootFaults(schema), ...listFaults(schema, maps));
  if (faults.length) throw new Error(faults.join('\n'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) attachField(type, field, maps, reads);
  }
}

function attachField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  maps: ReadonlyMap<string, TypeMap>,
  reads: Reads,
): void {
  const how = maps.get(type.name)?.fields[field.name];
  if (how?.kind === 'external') return;
  const own = field.resolve ?? defaultFieldResolver;
  if (field.extensions.payloadObject) {
    field.resolve = (source, _args, context, info): unknown => {
      const made = (source as Record<string, { id: string } | null | undefined>)[field.name];
      return made ? reads.byId(info, made.id, (context as { viewer: Viewer }).viewer) : null;
    };
    return;
  }
  const isConfidential = how?.kind === 'scalar' && how.isConfidential;
  field.resolve = (source, args, context, info): unknown => {
    const parent = source as Parent | undefined;
    if (parent?.$ === undefined) return own(source, args, context, info);
    const value = parent[String(info.path.key)];
    if (isConfidential && value != null) reads.note((context as { viewer: Viewer }).viewer, type.name, parent.$.id);
    return value;
  };
}

function faultsOf(schema: GraphQLSchema, map: TypeMap, maps: ReadonlyMap<string, TypeMap>): string[] {
  const type = schema.getType(map.type);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...fields
      .filter((field) => !map.fields[field.name])
      .map((field) => `${map.type}.${field.name} has no field map: map it or declare it external()`),
    ...Object.keys(map.fields)
      .filter((name) => !type.getFields()[name])
      .map((name) => `The field map of ${map.type} names ${name}, which the schema does not have`),
    ...fields
      .filter((field) => mayVanish(map, field, maps))
      .map((field) => `${map.type}.${field.name} may be hidden, so it must be nullable`),
  ];
}

/** A value or a row that some viewer may not see is null for that viewer. */
function mayVanish(map: TypeMap, field: GraphQLField<unknown, unknown>, maps: ReadonlyMap<string, TypeMap>): boolean {
  const how = map.fields[field.name];
  if (!how || !isNonNullType(field.type)) return false;
  if (how.kind === 'scalar') return how.visible !== undefined;
  return how.kind === 'one' && maps.get(how.target)?.visible !== everyone;
}

function rootFaults(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const root = field.extensions.projection as Root | undefined;
    const isKeyed = root?.kind === 'byKey' || root?.kind === 'self';
    return isKeyed && isNonNullType(field.type)
      ? [`Query.${field.name} may find nothing: make its ${getNamedType(field.type).name} nullable`]
      : [];
  });
}
