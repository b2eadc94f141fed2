import { Injectable } from '@nestjs/common';
import { CancelRfpOfProblem, EndRfpAccess, ReopenRfpAccess, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { CancelRfp } from '../operations/cancel-rfp.js';
import { RfpAccess } from '../access/rfp-access.js';

@Injectable()
@Handles(CancelRfpOfProblem)
export class CancelRfpOfProblemHandler implements JobHandler<typeof CancelRfpOfProblem> {
  constructor(private readonly rfps: CancelRfp) {}

  handle({ problemId }: PayloadOf<typeof CancelRfpOfProblem>): Promise<void> {
    return this.rfps.runFor(problemId);
  }
}

@Injectable()
@Handles(EndRfpAccess)
export class EndRfpAccessHandler implements JobHandler<typeof EndRfpAccess> {
  constructor(private readonly access: RfpAccess) {}

  handle({ organizationId }: PayloadOf<typeof EndRfpAccess>): Promise<void> {
    return this.access.endOf(organizationId);
  }
}

@Injectable()
@Handles(ReopenRfpAccess)
export class ReopenRfpAccessHandler implements JobHandler<typeof ReopenRfpAccess> {
  constructor(private readonly access: RfpAccess) {}

  handle({ organizationId }: PayloadOf<typeof ReopenRfpAccess>): Promise<void> {
    return this.access.reopenOf(organizationId);
  }
}
