import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { RfpReader } from '@peyvand/rfps';
import type { ProposalState } from '../proposal.choices.js';
import type { ProposalEntity } from '../proposal.entity.js';

/** In which states a party writes. */
export const EDITABLE: readonly ProposalState[] = ['draft', 'submitted', 'needsReconfirm'];

/** Drafts of proposals that their author may leave: known to their party alone. */
@Injectable()
export class ProposalDrafts {
  constructor(
    private readonly rfps: RfpReader,
    private readonly drafts: LeftDrafts,
  ) {}

  async saved(viewer: Viewer, { id, rfpId, partyId }: ProposalEntity): Promise<void> {
    const { officeId } = await this.rfps.get(rfpId);
    await this.drafts.saved(viewer, 'proposal', id, { role: 'party', organizationId: partyId, officeId });
  }
}
