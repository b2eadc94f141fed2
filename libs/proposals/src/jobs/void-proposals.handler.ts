import { Injectable } from '@nestjs/common';
import { VoidProposals as VoidProposalsJob, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { VoidProposals } from '../operations/void-proposals.js';

@Injectable()
@Handles(VoidProposalsJob)
export class VoidProposalsHandler implements JobHandler<typeof VoidProposalsJob> {
  constructor(private readonly proposals: VoidProposals) {}

  handle({ rfpId }: PayloadOf<typeof VoidProposalsJob>): Promise<void> {
    return this.proposals.run(rfpId);
  }
}
