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

/** A mutation as it is written: it does its work and returns the id of its object. */
interface ReturnsId {
  value?: (...args: never[]) => Promise<string>;
}

/**
 * The decorator of mutations that answer with one object under `field`: the method returns its id. Each gets a payload
 * under its own name, as `payloadOf` makes it. It stands next to the method, below the decorators that mark it. A
 * mutation that saves what several people write names the type of that text (`stale`).
 */
export const mutationOf =
  (field: string, model: () => Type<unknown>) =>
  (description: string, stale?: Stale) =>
  (target: object, method: string, descriptor: ReturnsId): void => {
    const payload = payloadOf(method.charAt(0).toUpperCase() + method.slice(1), field, model);
    if (stale) laidSideBySide(payload, stale);
    const returnsId = descriptor.value;
    descriptor.value = async function (this: unknown, ...args: never[]): Promise<never> {
      return { [field]: { id: await returnsId?.apply(this, args) } } as never;
    };
    Mutation(() => payload, { description })(target, method, descriptor);
  };

/** The text that is saved, and what it is called in descriptions. */
interface Stale {
  text: () => Type<unknown>;
  what?: string;
}

/** When STALE, the answer brings all that is needed to lay two changes side by side. */
function laidSideBySide(payload: Type<unknown>, { text, what = 'draft' }: Stale): void {
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
