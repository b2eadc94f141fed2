import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { AccessingOrganization } from '@peyvand/rfps';
import type { CreateProposalInput } from '../proposal.inputs.js';
import { ProposalLifecycle } from '../lifecycle/proposal.lifecycle.js';
import { ProposalDrafts } from '../writing/proposal-drafts.js';
import { ProposalRepository } from '../proposal.repository.js';

/** A company with access begins a proposal. */
@Injectable()
export class CreateProposal {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProposalLifecycle,
    private readonly proposals: ProposalRepository,
    private readonly organizations: AccessingOrganization,
    private readonly drafts: ProposalDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: CreateProposalInput): Promise<string> {
    return this.idempotency.once(viewer, 'createProposal', input, async () => {
      const partyId = await this.organizations.pick(viewer, input.rfpId, input.organizationId);
      const situation = await this.lifecycle.lockNew(input.rfpId, partyId);
      const values = {
        id: newId(),
        number: null,
        rfpId: input.rfpId,
        partyId,
        contentVersion: 0,
        confirmedMaterial: 0,
        rfpVersionId: null,
        receiptNumber: null,
        submittedAt: null,
        lockedAt: null,
        openedAt: null,
        createdBy: viewer.personId ?? '',
        createdAt: await this.db.now(),
      };
      const proposal = await this.steps.create(this.lifecycle, 'create', values, situation, viewer, {});
      await this.proposals.addParty(proposal);
      await this.proposals.saveDraft(proposal.id, {}, 0);
      await this.drafts.saved(viewer, proposal);
      return proposal.id;
    });
  }
}
