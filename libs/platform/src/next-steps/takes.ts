import { Extensions } from '@nestjs/graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isScalarType,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { StepNotes } from './next-step.model.js';

interface Taking {
  /** `<lifecycle>.<step>`, such as `problem.accept`. */
  readonly steps: readonly string[];
  readonly stepUp: boolean;
}

/** How a step is taken, as the schema says. */
export interface StepOperation {
  readonly operation: string;
  readonly reasons: readonly string[];
  readonly note: keyof typeof StepNotes;
  readonly stepUp: boolean;
  /** Fields of the input that name objects and must be given. */
  readonly ids: readonly string[];
}

/**
 * Names the steps that a mutation takes, so that whoever is offered the step finds it. `stepUp`: it needs the password
 * given within five minutes.
 */
export const Takes = (
  steps: string | readonly string[],
  { stepUp = false } = {},
): MethodDecorator & PropertyDecorator =>
  Extensions({ takes: { steps: typeof steps === 'string' ? [steps] : steps, stepUp } satisfies Taking });

const operations = new Map<string, StepOperation>();

/** Reads from the schema which mutation takes which step. @throws when two take the same one. */
export function learnOperations(schema: GraphQLSchema): void {
  operations.clear();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const taking = field.extensions.takes as Taking | undefined;
    if (!taking) continue;
    const type = getNamedType(field.args[0]?.type);
    const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const known: StepOperation = {
      operation: field.name,
      reasons: reasonsOf(inputs.find(({ name }) => name === 'reason')),
      note: noteOf(inputs.find(({ name }) => name === 'note')),
      stepUp: taking.stepUp,
      ids: inputs.filter(namesAnObject).map(({ name }) => name),
    };
    for (const step of taking.steps) {
      const other = operations.get(step);
      if (other) throw new Error(`${step} is taken by ${other.operation} and by ${field.name}`);
      operations.set(step, known);
    }
  }
}

/** @throws for a step that no mutation takes: a person was offered what nobody can do. */
export function operationOf(step: string): StepOperation {
  const known = operations.get(step);
  if (!known) throw new Error(`No mutation takes ${step}: add @Takes('${step}')`);
  return known;
}

function reasonsOf(field: GraphQLInputField | undefined): string[] {
  const type = field && getNamedType(field.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

function noteOf(field: GraphQLInputField | undefined): keyof typeof StepNotes {
  if (!field) return 'none';
  return isNonNullType(field.type) ? 'required' : 'optional';
}

function namesAnObject({ type }: GraphQLInputField): boolean {
  const named = getNamedType(type);
  return isNonNullType(type) && isScalarType(named) && named.name === 'ID';
}
