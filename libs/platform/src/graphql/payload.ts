import { Extensions, Field, Mutation, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { RefusalModel } from './refusal.model.js';

/** What a resolver returns for the object of a payload: its id; the answer is read by the same rules as any other. */
export interface ById {
  id: string;
}

/**
 * The answer of a mutation: its object and the refusals. Declares `<Mutation>Payload { <field>: Model, refusals }`.
 * The object is null when refused, except for STALE, where it is the current one.
 */
export function payloadOf<Name extends string>(
  mutation: string,
  field: Name,
  model: () => Type<unknown>,
): Type<{ [key in Name]?: ById | null }> {
  @ObjectType(`${mutation}Payload`, {
    description: `Answer of ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}.`,
  })
  class Payload {
    @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
  }
  Field(model, { nullable: true, description: 'The object as it is now; null when refused.' })(
    Payload.prototype,
    field,
  );
  Extensions({ payloadObject: true })(Payload.prototype, field);
  return Payload as unknown as Type<{ [key in Name]?: ById | null }>;
}

/**
 * The decorator of mutations that answer with one object under `field`; each gets a payload under its own name, as
 * `payloadOf` makes it.
 */
export const mutationOf =
  (field: string, model: () => Type<unknown>) =>
  (description: string): MethodDecorator =>
  (target, method, descriptor) => {
    const name = String(method);
    const payload = payloadOf(name.charAt(0).toUpperCase() + name.slice(1), field, model);
    return Mutation(() => payload, { description })(target, method, descriptor);
  };

/**
 * Lets the answer of a mutation that saves a draft bring, when STALE, all that is needed to lay two changes side by
 * side.
 */
export function laidSideBySide(payload: Type<unknown>, text: () => Type<unknown>, what = 'draft'): void {
  for (const [field, description] of Object.entries({
    base: `When STALE: the ${what} as the writer had read it; null when that is too long ago.`,
    current: `When STALE: the ${what} as it stands now.`,
    refused: `When STALE: the ${what} that was refused, so that nothing is lost.`,
  }))
    Field(text, { nullable: true, description })(payload.prototype as object, field);
}

/** Answer of a mutation without an object. */
@ObjectType({ description: 'Answer of a mutation that returns no object.' })
export class DonePayload {
  @Field(() => Boolean, { description: 'Whether it was done.' }) done!: boolean;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}
