import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { NOTHING_SUBMITTED } from '../content/rfp-choices.js';
import { ExtendClose } from '../questions/extend-close.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { RfpAccess } from '../access/rfp-access.js';
import type { RfpEntity } from '../rfp.entity.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import type { RfpStepName } from '../lifecycle/rfp.workflow.js';

/**
 * The steps at the deadline and after it. Whoever runs them does so inside one transaction with what happens to the
 * proposals: the row lock of `run` waits for every submission under way, and none can come after it.
 */
@Injectable()
export class CloseRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly situations: RfpSituations,
    private readonly questions: QuestionRepository,
    private readonly access: RfpAccess,
    private readonly extension: ExtendClose,
    private readonly problems: ProblemReader,
  ) {}

  /**
   * Closes the RFP if its deadline was reached by the database's clock; null when it is not due or somebody was faster.
   * @throws Refusal PROBLEM_WITHDRAWN when its problem has ended: it is cancelled instead, however late that event is.
   */
  async run(rfpId: string): Promise<RfpEntity | null> {
    if (!this.db.isInTransaction) throw new Error('An RFP is closed in one transaction with its proposals');
    const rfp = await this.extension.lock(rfpId);
    const now = await this.db.now();
    if (rfp.state !== 'open' || !rfp.closesAt || rfp.closesAt > now) return null;
    await this.problems.lockLive(rfp.problemId);
    await this.questions.stopWaiting(rfpId);
    return this.take('close', rfp, { closedAt: now });
  }

  /** Nothing was locked at the close. */
  fail(rfp: RfpEntity): Promise<RfpEntity> {
    return this.take('fail', rfp, { failReason: NOTHING_SUBMITTED }, NOTHING_SUBMITTED);
  }

  /** Both steps of the opening at once: no custodian is needed. */
  async openProposals(rfp: RfpEntity): Promise<RfpEntity> {
    return this.take('finishOpening', await this.take('startOpening', rfp));
  }

  /** Those who submitted nothing lose their access at the close. */
  keepAccessOf(rfpId: string, organizationIds: readonly string[]): Promise<void> {
    return this.access.endExcept(rfpId, organizationIds);
  }

  private async take(
    step: RfpStepName,
    rfp: RfpEntity,
    set: Partial<RfpEntity> = {},
    reason: string | null = null,
  ): Promise<RfpEntity> {
    const { situation } = await this.situations.get(rfp.id, Viewer.system);
    return this.steps.take(this.lifecycle, step, rfp, situation, Viewer.system, { set, reason });
  }
}
