import { Injectable, SetMetadata, type CustomDecorator } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { NextStep } from '@peyvand/kernel';
import { asParams } from '../graphql/refusal.model.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { NextStepModel, StepTargetModel } from './next-step.model.js';
import { operationOf, type StepOperation } from './takes.js';

/** Types of the schema that have `nextSteps`. */
export type Stepping =
  | 'Person'
  | 'Organization'
  | 'OrganizationCapacity'
  | 'Problem'
  | 'OpenProblem'
  | 'Engagement'
  | 'Definition'
  | 'Rfp'
  | 'Addendum'
  | 'Question'
  | 'Match'
  | 'Proposal';

/** What one feature offers on objects of a type; its own and those of others alike. */
export interface OffersSteps {
  /** Batches by `context.load`: lists ask for every row. */
  offers(id: string, context: RequestContext): Promise<readonly OfferedStep[]>;
}

export interface OfferedStep extends NextStep {
  /** It is what the object waits for. */
  readonly isPrimary?: boolean;
  /** What it is taken on, where that is not the object it is offered on. */
  readonly on?: StepTargetModel;
}

const OFFERS = 'peyvand:offers-steps';

/** Marks a provider of the API that offers steps on objects of a type. */
export const Offers = (type: Stepping): CustomDecorator => SetMetadata(OFFERS, type);

/** Of the same step for several organizations of the viewer the one that least stands in the way of. */
export function onePerStep(steps: readonly OfferedStep[]): OfferedStep[] {
  const best = new Map<string, OfferedStep>();
  for (const step of steps) {
    const known = best.get(step.name);
    if (!known || step.refusals.length < known.refusals.length) best.set(step.name, step);
  }
  return [...best.values()];
}

/** The steps that a person can take from an object, whichever features they belong to. */
@Injectable()
export class NextSteps {
  private found?: ReadonlyMap<Stepping, readonly OffersSteps[]>;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  async of(type: Stepping, id: string, context: RequestContext): Promise<NextStepModel[]> {
    if (!context.viewer.personId) return [];
    const offered = await Promise.all((this.features().get(type) ?? []).map((feature) => feature.offers(id, context)));
    return offered.flat().map((step) => modelOf(step, id));
  }

  /** Looked for once, when everything is there. */
  private features(): ReadonlyMap<Stepping, readonly OffersSteps[]> {
    if (this.found) return this.found;
    const found = new Map<Stepping, OffersSteps[]>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const type = typeof metatype === 'function' ? this.reflector.get<Stepping | undefined>(OFFERS, metatype) : null;
      if (type && instance) found.set(type, [...(found.get(type) ?? []), instance as OffersSteps]);
    }
    this.found = found;
    return found;
  }
}

function modelOf({ of, name, to, isFinal, isPrimary = false, until, refusals, on }: OfferedStep, id: string) {
  const known = operationOf(`${of}.${name}`);
  return {
    name,
    operation: known.operation,
    target: on ?? targetOf(known, of, id),
    to,
    reasons: [...known.reasons],
    note: known.note,
    stepUp: known.stepUp,
    isPrimary,
    isFinal,
    undoUntil: until,
    refusals: refusals.map((refusal) => ({
      code: refusal.code,
      field: null,
      params: asParams(refusal.params),
      until: refusal.until,
    })),
  };
}

/** The field named after the kind of object, or the only one that names an object. */
function targetOf({ ids }: StepOperation, of: string, id: string): StepTargetModel | null {
  const field = ids.find((name) => name === `${of}Id`) ?? (ids.length === 1 ? ids[0] : undefined);
  return field ? { field, id } : null;
}
