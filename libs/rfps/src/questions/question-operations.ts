import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db, Idempotency, Outbox } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import type { RfpEntity } from '../rfp.entity.js';
import type { AnswerQuestionInput, AskQuestionInput } from '../rfp.inputs.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { answeringOf, questionActs } from './question.acts.js';
import { ExtendClose } from './extend-close.js';
import { QuestionGate } from './question-gate.js';
import { QuestionRepository } from './question.repository.js';

/** A company asks; who it is, only the office learns. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations,
    private readonly questions: QuestionRepository,
    private readonly gate: QuestionGate,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: AskQuestionInput): Promise<string> {
    return this.idempotency.once(viewer, 'askQuestion', input, async () => {
      const organizationId = await this.gate.asker(viewer, input);
      const pass = await this.gate.ready(organizationId, await this.gate.pictures(viewer, input));
      const rfp = await this.rfps.share(input.rfpId);
      await stillTaken(this.db, rfp, rfp.questionsUntil, 'QUESTIONS_CLOSED');
      pass(rfp, input.text);
      const { situation } = (await this.situations.load([rfp.id], viewer)).get(rfp.id) ?? {};
      if (!situation) throw new NotFound();
      const id = await this.questions.add(rfp.id, organizationId, viewer, input, {
        ownerId: situation.ownerId,
        until: rfp.answersUntil,
      });
      await this.audit.write(`rfp:${rfp.id}`, viewer, 'question.asked', { id });
      await this.outbox.record('rfp.questionAsked', { questionId: id, rfpId: rfp.id });
      return id;
    });
  }
}

/** Owner, definer or office answers, to all at once. Answers the RFP's id. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations,
    private readonly questions: QuestionRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly extension: ExtendClose,
    private readonly leaks: OwnerLeaks,
  ) {}

  run(viewer: Viewer, { questionId, answer }: AnswerQuestionInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const question = await this.questions.find(questionId);
      const { situation } = await this.situations.get(question?.rfpId ?? null, viewer);
      if (!question) throw new NotFound();
      await this.extension.applyDue(question.rfpId);
      const rfp = await this.rfps.share(question.rfpId);
      await stillTaken(this.db, rfp, rfp.answersUntil, 'ANSWERS_CLOSED');
      await this.leaks.refuseOf(rfp, { answer });
      const answering = answeringOf(viewer, situation);
      if (!answering.side) throw new NotFound();
      questionActs.require('answer', 'open', viewer, answering);
      await this.questions.answer(question, viewer, answer, answering.side);
      await this.audit.write(`rfp:${rfp.id}`, viewer, 'question.answered', { id: question.id });
      await this.outbox.record('rfp.questionAnswered', { questionId: question.id, rfpId: rfp.id });
      return question.id;
    });
  }
}

/** By the database's clock; without a date of its own the close is the end. @throws Refusal with the deciding time. */
async function stillTaken(db: Db, rfp: RfpEntity, until: Date | null, code: string): Promise<void> {
  const now = await db.now();
  const end = until ?? rfp.closesAt;
  if (rfp.state !== 'open') throw new Refusal('RFP_NOT_OPEN', undefined, { state: rfp.state });
  if (!end || now >= end) throw new Refusal(code, undefined, { decidedAt: now.toISOString() });
}
