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
  | 'JoiningRequest'
  | 'Problem'
  | 'OpenProblem'
  | 'Engagement'
  | 'Definition'
  | 'DefinitionComment'
  | 'DefinitionSuggestion'
  | 'Rfp'
  | 'Addendum'
  | 'Question'
  | 'Match'
  | 'Proposal';

/** What one feature offers on objects of a type; its own and those of others alike. */
export interface OffersSteps {
  /** Batches by `context.load`: lists ask for every row. */
  offers(id: string, context: RequestContext): Promise<readonly OfferedStep[]>;
  /** By the feature that the object belongs to: what it waits for, as `<lifecycle>.<step>`. */
  expected?(id: string, context: RequestContext): Promise<string | readonly string[] | null>;
}

export interface OfferedStep extends NextStep {
  /** Where the step asks for more than its operation does. */
  readonly note?: 'required';
  /** For which of the viewer's organizations, where several could. */
  readonly organizationId?: string;
  /** What it is taken on, where that is not the object it is offered on. */
  readonly on?: StepTargetModel;
}

const OFFERS = 'peyvand:offers-steps';

/** Marks a provider of the API that offers steps on objects of a type. */
export const Offers = (type: Stepping): CustomDecorator => SetMetadata(OFFERS, type);

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
    const features = this.features().get(type) ?? [];
    const offered = await Promise.all(features.map((feature) => feature.offers(id, context)));
    const expected = await Promise.all(features.map(async (feature) => feature.expected?.(id, context)));
    const steps = offered.flat();
    const primary = primaryOf(steps, expected.flat());
    return steps.map((step) => modelOf(step, id, primary.includes(step)));
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

/** What the object waits for; where something stands in its way that another step removes, that step. */
function primaryOf(steps: readonly OfferedStep[], expected: readonly (string | null | undefined)[]): OfferedStep[] {
  return steps
    .filter(({ of, name }) => expected.includes(`${of}.${name}`))
    .map((step) => {
      const before = steps.find(
        ({ removes, refusals, organizationId = step.organizationId }) =>
          organizationId === step.organizationId &&
          !refusals.length &&
          step.refusals.some(({ code }) => code === removes),
      );
      return before ?? step;
    });
}

function modelOf(
  { of, name, to, isFinal, note, until, refusals, on, organizationId }: OfferedStep,
  id: string,
  isPrimary: boolean,
): NextStepModel {
  const full = `${of}.${name}`;
  const known = operationOf(full);
  return {
    name: full,
    operation: known.operation,
    target: on ?? targetOf(known, of, id),
    organizationId: organizationId ?? null,
    to,
    reasons: [...known.reasons],
    note: note ?? known.note,
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

/** The field named after the kind of object, or the only one that must name an object. */
function targetOf({ ids }: StepOperation, of: string, id: string): StepTargetModel | null {
  const required = ids.filter(({ isRequired }) => isRequired);
  const found = ids.find(({ field }) => field === `${of}Id`) ?? (required.length === 1 ? required[0] : undefined);
  return found ? { field: found.field, id } : null;
}
