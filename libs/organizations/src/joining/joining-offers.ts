import { Injectable } from '@nestjs/common';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import type { JoiningRequestEntity } from './joining-request.entity.js';
import { JoiningRepository } from './joining.repository.js';
import { joiningWaits } from './joining.waits.js';
import { joiningWorkflow } from './joining.workflow.js';

/** To answer a request, or to take it back. */
@Injectable()
@Offers('JoiningRequest')
export class JoiningOffers implements OffersSteps {
  constructor(private readonly requests: JoiningRepository) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const found = await this.find(id, context);
    if (!found) return [];
    const { organizationId, personId, claimOfficeId: officeId, state } = found;
    return joiningWorkflow.next(state, context.viewer, { ...OPEN, organizationId, personId, officeId });
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const found = await this.find(id, context);
    return found && expectedSteps(joiningWaits, 'joiningRequest', found.state);
  }

  private find(id: string, context: RequestContext): Promise<JoiningRequestEntity | null> {
    return context.load('joiningRequest.row', id, (ids) => this.requests.byIds(ids));
  }
}

/** What stands in the way of a new request does not in that of one that is there. */
const OPEN = {
  isVerified: true,
  isMember: false,
  isListed: false,
  hasAsked: true,
  refusedUntil: null,
  open: 1,
} as const;

/** To ask for a place in an organization of others. */
@Injectable()
@Offers('Organization')
export class AskingOffers implements OffersSteps {
  constructor(private readonly requests: JoiningRepository) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const { personId } = viewer;
    if (personId === null) return [];
    const found = await context.load('organization.joining', id, (ids) => this.requests.situations(ids, personId));
    return found ? joiningWorkflow.first(['request'], viewer, found) : [];
  }
}
