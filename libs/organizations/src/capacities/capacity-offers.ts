import { Injectable } from '@nestjs/common';
import { Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { CapacityRepository } from './capacity.repository.js';
import { capacityWorkflow } from './capacity.workflow.js';

@Injectable()
@Offers('OrganizationCapacity')
export class CapacityOffers implements OffersSteps {
  constructor(private readonly capacities: CapacityRepository) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const found = await context.load('capacity.situation', id, (ids) =>
      this.capacities.situations(ids, context.viewer),
    );
    return found ? capacityWorkflow.next(found.state, context.viewer, found) : [];
  }
}
