import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { AccessingOrganization, RfpReader } from '@peyvand/rfps';
import { Deadline } from '../deadline.js';
import type { CreateProposalInput } from '../proposal.inputs.js';
import { proposalLifecycle } from '../proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';

/** A company with access begins a proposal. */
@Injectable()
export class CreateProposal {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
    private readonly organizations: AccessingOrganization,
    private readonly rfps: RfpReader,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: CreateProposalInput): Promise<string> {
    return this.idempotency.once(viewer, 'createProposal', input, async () => {
      const partyId = await this.organizations.require(viewer, input.rfpId, input.organizationId);
      const { ownerId, definerId } = await this.rfps.parties(input.rfpId);
      if (partyId === ownerId || partyId === definerId) throw new Refusal('PROPOSAL_CONFLICT');
      await this.deadline.hold(input.rfpId);
      const values = {
        id: newId(),
        rfpId: input.rfpId,
        partyId,
        contentVersion: 0,
        confirmedMaterial: 0,
        receiptNumber: null,
        submittedAt: null,
        lockedAt: null,
        openedAt: null,
        createdBy: viewer.personId ?? '',
        createdAt: await this.db.now(),
      };
      const proposal = await this.steps.create(
        proposalLifecycle,
        'create',
        values,
        { partyId, isTaking: true },
        viewer,
        { organizationId: partyId },
      );
      await this.proposals.addParty(proposal);
      await this.proposals.saveDraft(proposal.id, {}, 0);
      return proposal.id;
    });
  }
}
