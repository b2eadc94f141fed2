import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { RfpAccess, RfpReader } from '@peyvand/rfps';
import type { ProposalEntity } from './proposal.entity.js';

/** Whether a party may hand in or confirm at all. */
@Injectable()
export class MayPropose {
  constructor(
    private readonly access: RfpAccess,
    private readonly rfps: RfpReader,
  ) {}

  /** @throws Refusal PROPOSAL_CONFLICT, NO_RFP_ACCESS or NDA_REQUIRED. */
  async require({ rfpId, partyId }: ProposalEntity): Promise<void> {
    const { ownerId, definerId } = await this.rfps.parties(rfpId);
    if (partyId === ownerId || partyId === definerId) throw new Refusal('PROPOSAL_CONFLICT');
    const { hasAccess, hasAcceptedNda } = await this.access.standing(rfpId, partyId);
    if (!hasAccess) throw new Refusal('NO_RFP_ACCESS');
    if (!hasAcceptedNda) throw new Refusal('NDA_REQUIRED');
  }
}
