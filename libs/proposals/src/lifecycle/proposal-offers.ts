import { Injectable } from '@nestjs/common';
import { asMember, defineActs } from '@peyvand/kernel';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import type { ProposalState } from '../proposal.choices.js';
import { ProposalSituations } from './proposal-situations.js';
import { proposalWaits } from './proposal.waits.js';
import { EDITABLE } from '../writing/proposal-drafts.js';
import { proposalWorkflow, type ProposalSituation } from './proposal.workflow.js';

/** The draft, also that of what shall replace what was handed in. */
const proposalActs = defineActs<ProposalState, ProposalSituation>('proposal')({
  edit: { from: EDITABLE, by: asMember((s) => s.partyId) },
});

/** What its party can do with a proposal. */
@Injectable()
@Offers('Proposal')
export class ProposalOffers implements OffersSteps {
  constructor(private readonly situations: ProposalSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const loaded = await context.load('proposal.situation', id, (ids) => this.situations.withStates(ids));
    if (!loaded) return [];
    const state = loaded.state as ProposalState;
    return [
      ...proposalWorkflow.next(state, context.viewer, loaded),
      ...proposalActs.next(state, context.viewer, loaded),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const loaded = await context.load('proposal.situation', id, (ids) => this.situations.withStates(ids));
    return loaded && expectedSteps(proposalWaits, 'proposal', loaded.state as ProposalState);
  }
}

/** A company that was let in and has no live proposal yet begins one. */
@Injectable()
@Offers('Rfp')
export class NewProposalOffers implements OffersSteps {
  constructor(private readonly situations: ProposalSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const able = await context.load('proposal.prospects', id, (ids) =>
      this.situations.prospects(ids, viewer.organizationIds),
    );
    return (able ?? []).flatMap((situation) =>
      proposalWorkflow
        .first(['create'], viewer, situation)
        .map((step) => ({ ...step, on: { field: 'rfpId', id }, organizationId: situation.partyId })),
    );
  }
}
