import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { QuestionRepository } from '../questions/question.repository.js';
import { RfpAccess } from '../rfp-access.js';
import type { CancelRfpInput } from '../rfp.inputs.js';
import { RfpLifecycle } from '../rfp.lifecycle.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../rfp-situations.js';

/** Ends an RFP before an award. Proposals are voided and matches ended by the event. */
@Injectable()
export class CancelRfp {
  constructor(
    private readonly db: Db, private readonly steps: Steps, private readonly lifecycle: RfpLifecycle, private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations, private readonly access: RfpAccess, private readonly questions: QuestionRepository,
  ) {}

  run(viewer: Viewer, { rfpId, reason, note }: CancelRfpInput): Promise<string> {
    if (reason === 'other' && !note) throw new Refusal('NOTE_REQUIRED', 'note');
    return this.db.inTransaction(async () => {
      await this.rfps.lock(rfpId);
      const { rfp, situation } = await this.situations.get(rfpId, viewer);
      const set = { cancelReason: reason, cancelNote: note ?? null };
      const organizationId = viewer.leads(situation.ownerId) ? situation.ownerId : situation.officeId;
      await this.steps.take(this.lifecycle, 'cancel', rfp, situation, viewer, { reason, note: note ?? null, set, organizationId });
      await this.questions.stopWaiting(rfp.id);
      await this.access.endExcept(rfp.id, []);
      return rfp.id;
    });
  }
}
