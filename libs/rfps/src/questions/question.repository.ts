import { Injectable } from '@nestjs/common';
import { HangFiles } from '@peyvand/files';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Waiting, waitOf } from '@peyvand/platform';
import type { AnswererKind } from '../content/rfp-choices.js';
import type { AskQuestionInput } from '../rfp.inputs.js';
import { QuestionEntity } from './question.entity.js';
import { questionWaits, type QuestionWait } from './question.waits.js';

@Injectable()
export class QuestionRepository {
  constructor(
    private readonly db: Db,
    private readonly waiting: Waiting,
    private readonly files: HangFiles,
  ) {}

  find(id: string): Promise<QuestionEntity | null> {
    return this.db.manager.findOneBy(QuestionEntity, { id });
  }

  /** Stores a question with its pictures; until it is answered the RFP's owner is waited for. */
  async add(
    rfpId: string,
    organizationId: string,
    viewer: Viewer,
    { text, fileIds }: AskQuestionInput,
    wait: QuestionWait,
  ): Promise<string> {
    const id = newId();
    await this.db.manager.insert(QuestionEntity, {
      id,
      rfpId,
      organizationId,
      askedBy: viewer.personId ?? '',
      text,
      askedAt: await this.db.now(),
      answer: null,
      answeredBy: null,
      answeredFor: null,
      answeredAt: null,
    });
    await this.files.run(viewer, fileIds ?? [], 'question', id, { stream: `rfp:${rfpId}` });
    await this.waiting.set('question', id, 'open', await waitOf(questionWaits, { state: 'open' }, wait));
    return id;
  }

  async answer(question: QuestionEntity, viewer: Viewer, answer: string, answeredFor: AnswererKind): Promise<void> {
    const answered = await this.db.query(
      `update question set answer = $2, answered_by = $3, answered_for = $4, answered_at = clock_timestamp()
       where id = $1 and answered_at is null returning id`,
      [question.id, answer, viewer.personId, answeredFor],
    );
    if (!answered.length) throw new Refusal('QUESTION_ANSWERED');
    await this.waiting.clear('question', question.id);
  }

  /**
   * At the close what is still open stays unanswered, and an addendum under way unpublished; nobody waits for them any
   * more.
   */
  async stopWaiting(rfpId: string): Promise<void> {
    await this.db.query(
      `delete from waiting
       where (object_type = 'question' and object_id in (select id from question where rfp_id = $1))
         or (object_type in ('addendum', 'addendumDraft') 
           and object_id in (select id from addendum where rfp_id = $1))`,
      [rfpId],
    );
  }
}
