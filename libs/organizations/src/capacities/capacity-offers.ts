import { Injectable } from '@nestjs/common';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { capacityActs } from './queue/capacity.acts.js';
import { CapacityRepository } from './capacity.repository.js';
import { capacityWaits } from './capacity.waits.js';
import { capacityWorkflow } from './capacity.workflow.js';

@Injectable()
@Offers('OrganizationCapacity')
export class CapacityOffers implements OffersSteps {
  constructor(private readonly capacities: CapacityRepository) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const found = await context.load('capacity.situation', id, (ids) =>
      this.capacities.situations(ids, context.viewer),
    );
    if (!found) return [];
    const steps = capacityWorkflow.next(found.state, context.viewer, found);
    const noted = capacityWorkflow.next(found.state, context.viewer, { ...found, hasWrittenReason: true });
    return [...steps, ...withNote(steps, noted), ...capacityActs.next(found.state, context.viewer, found)];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const found = await context.load('capacity.situation', id, (ids) =>
      this.capacities.situations(ids, context.viewer),
    );
    return found && expectedSteps(capacityWaits, 'capacity', found.state);
  }
}

/** A definer that shows fewer solved problems than it should is verified with a written reason. */
function withNote(steps: readonly OfferedStep[], noted: readonly OfferedStep[]): OfferedStep[] {
  if (!steps.some(({ name, refusals }) => name === 'verify' && refusals.length)) return [];
  return noted
    .filter(({ name }) => name === 'verify')
    .map((step) => ({ ...step, name: 'verifyWithNote', note: 'required' }));
}
