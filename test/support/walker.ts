import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { TestApi } from './api.js';

type Person = Parameters<TestApi['as']>[0];
type Values = Record<string, unknown>;

export interface WalkStep {
  name: string;
  operation: string;
  target: { field: string; id: string } | null;
  organizationId?: string | null;
  to: string | null;
  reasons: string[];
  note: 'none' | 'optional' | 'required';
  stepUp: boolean;
  isPrimary: boolean;
  isFinal: boolean;
  undoUntil: string | null;
  refusals: { code: string; params: { name: string; value: string }[]; until: string | null }[];
}

const STEP = `nextSteps { name operation organizationId target { field id } to reasons note stepUp isPrimary isFinal
  undoUntil refusals { code params { name value } until } }`;

/**
 * Goes through the product as a screen without any rule of its own would: it reads what comes next from the objects,
 * and how that is done from the schema. It knows no operation.
 */
export class Walker {
  private readonly schema: GraphQLSchema;
  /** Names of the steps taken that the objects waited for. */
  readonly primary: string[] = [];

  constructor(private readonly api: TestApi) {
    this.schema = api.app.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** What a person sees to be next; `word` is the field of Query, `me` for the person itself. */
  async look(person: Person, word: string, id?: string): Promise<WalkStep[]> {
    const query = id ? `query ($id: ID!) { ${word}(id: $id) { ${STEP} } }` : `{ ${word} { ${STEP} } }`;
    const answer = await this.api.as(person).request(query, id ? { id } : {});
    if (answer.errors) throw new Error(`${word}: ${JSON.stringify(answer.errors)}`);
    return answer.data[word]?.nextSteps ?? [];
  }

  /**
   * Takes the step of this name with these answers to what it asks, and answers the id of what it made or moved. The
   * password is given only where the step says that it is needed.
   */
  async take(person: Person, [word, id]: readonly [string, string?], name: string, answers: Values = {}) {
    const steps = await this.look(person, word, id);
    const step = steps.find((known) => known.name === name);
    if (!step) throw new Error(`${name} is not offered on ${word}: ${steps.map((known) => known.name).join(', ')}`);
    if (step.refusals.length) throw new Error(`${name}: ${step.refusals.map(({ code }) => code).join(', ')}`);
    return this.send(person, step, answers);
  }

  /** Sends what the step asks for. */
  async send(person: Person, step: WalkStep, answers: Values = {}): Promise<string> {
    if (step.isPrimary) this.primary.push(step.name);
    const field = this.schema.getMutationType()?.getFields()[step.operation];
    if (!field) throw new Error(`There is no mutation ${step.operation}`);
    const type = getNamedType(field.args[0]?.type);
    const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const input = this.fill(step, inputs, answers);
    const payload = getNamedType(field.type);
    const object = isObjectType(payload)
      ? Object.values(payload.getFields()).find((known) => isObjectType(getNamedType(known.type)) && hasId(known.type))
      : undefined;
    const client = step.stepUp ? this.api.as(person) : this.api.as(person, { steppedUp: false });
    const answer = await client.request(
      `mutation ($input: ${String(field.args[0]?.type)}) { ${step.operation}(input: $input) {
        ${object ? `${object.name} { id }` : ''} refusals { code field params { name value } } } }`,
      { input },
    );
    const done = answer.data?.[step.operation];
    if (answer.errors || done.refusals.length)
      throw new Error(`${step.operation}: ${JSON.stringify(answer.errors ?? done.refusals)}`);
    return object ? (done[object.name].id as string) : '';
  }

  private fill(step: WalkStep, inputs: readonly GraphQLInputField[], answers: Values): Values {
    const input: Values = { ...answers };
    if (step.target) input[step.target.field] = step.target.id;
    if (step.organizationId) input.organizationId ??= step.organizationId;
    if (step.reasons.length) input.reason ??= step.reasons[0];
    if (step.note === 'required') input.note ??= 'As was said on the telephone.';
    const missing = inputs.filter(({ name, type }) => isNonNullType(type) && input[name] === undefined);
    if (missing.length) throw new Error(`${step.operation} asks for ${missing.map(({ name }) => name).join(', ')}`);
    return input;
  }
}

const hasId = (type: Parameters<typeof getNamedType>[0]): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) && 'id' in named.getFields();
};
