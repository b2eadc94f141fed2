import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Refusal, Refusals, StaleRefusal } from '@peyvand/kernel';
import { admit, type Audience } from '../access/allow.js';
import { checkInput, inputClass } from './input-fields.js';
import { asParams, type RefusalModel } from './refusal.model.js';
import type { RequestContext } from './request-context.js';
import { uncheckedInputs } from './unchecked-inputs.js';

type Args = Record<string, unknown>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext, Args>;

/**
 * Puts one door before every root field, for every way a document can arrive: who may knock, whether the input is
 * sound,
 * and how a no is answered. A root field without `@Allow` stops the start, and so does an input that would be taken
 * unchecked.
 */
export function guardRootFields(schema: GraphQLSchema): void {
  const faults = uncheckedInputs(schema);
  if (faults.length) throw new Error(faults.join('\n'));
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (!root) continue;
    for (const field of Object.values(root.getFields())) {
      const audience = field.extensions.allow as Audience | undefined;
      if (!audience) throw new Error(`${root.name}.${field.name} does not say who may use it: add @Allow(...)`);
      if (field.subscribe) field.subscribe = admitting(audience, field.subscribe);
      else if (field.resolve)
        field.resolve = admitting(
          audience,
          root.name === 'Mutation' ? refusing(field, field.resolve) : checking(field, field.resolve),
        );
    }
  }
}

function admitting(audience: Audience, resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    admit(context.viewer, audience);
    return resolve(source, args, context, info);
  };
}

/** Checks inputs of queries too; there is no payload, so what is wrong is an error. */
function checking(field: GraphQLField<unknown, unknown>, resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    const { value, refusals } = checkArgs(field, args);
    Refusals.throwIfAny(refusals);
    return resolve(source, value, context, info);
  };
}

/** Turns a thrown refusal into data of the payload. It was thrown, so the transaction is rolled back already. */
function refusing(field: GraphQLField<unknown, unknown>, resolve: Resolve): Resolve {
  const object = objectField(field);
  return async (source, args, context, info): Promise<unknown> => {
    try {
      const { value, refusals } = checkArgs(field, args);
      Refusals.throwIfAny(refusals);
      return { refusals: [], ...((await resolve(source, value, context, info)) as object) };
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof Refusals)) throw error;
      const items = error instanceof Refusal ? [error] : error.items;
      const current =
        error instanceof StaleRefusal && object ? { ...error.besides, [object]: { id: error.objectId } } : {};
      return { done: false, refusals: items.map(asModel), ...current };
    }
  };
}

function checkArgs(field: GraphQLField<unknown, unknown>, args: Args): { value: Args; refusals: Refusal[] } {
  const value: Args = { ...args };
  const refusals: Refusal[] = [];
  for (const arg of field.args) {
    const type = getNamedType(arg.type);
    const owner = isInputObjectType(type) ? inputClass(type.name) : undefined;
    if (!owner || args[arg.name] == null) continue;
    const checked = checkInput(owner, args[arg.name]);
    value[arg.name] = checked.value;
    refusals.push(...checked.refusals);
  }
  return { value, refusals };
}

/** The name of the payload's object field, if the payload has one. */
function objectField(field: GraphQLField<unknown, unknown>): string | null {
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) return null;
  return (
    Object.values((payload as GraphQLObjectType).getFields()).find((f) => f.extensions.payloadObject)?.name ?? null
  );
}

function asModel(refusal: Refusal): RefusalModel {
  return { code: refusal.code, field: refusal.field ?? null, params: asParams(refusal.params) };
}
