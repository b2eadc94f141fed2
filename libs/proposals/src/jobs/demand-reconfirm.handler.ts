import { Injectable } from '@nestjs/common';
import { DemandReconfirm, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { ReconfirmProposal } from '../operations/reconfirm-proposal.js';

@Injectable()
@Handles(DemandReconfirm)
export class DemandReconfirmHandler implements JobHandler<typeof DemandReconfirm> {
  constructor(private readonly proposals: ReconfirmProposal) {}

  handle({ rfpId }: PayloadOf<typeof DemandReconfirm>): Promise<void> {
    return this.proposals.demand(rfpId);
  }
}
