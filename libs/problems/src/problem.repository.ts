import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { ProblemEntity } from './problem.entity.js';
import { ProblemRemarkEntity } from './problem-remark.entity.js';

/** Every write on the tables of problems, and the queries that operations need. */
@Injectable()
export class ProblemRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<ProblemEntity | null> {
    return this.db.manager.findOneBy(ProblemEntity, { id });
  }

  /** Locks the row; what is decided on it holds until the transaction ends. */
  async lock(id: string): Promise<ProblemEntity> {
    const problem = await this.db.manager.findOne(ProblemEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!problem) throw new NotFound('There is no such problem');
    return problem;
  }

  /** Shares the row with others who do, and keeps out whoever wants to end it meanwhile. */
  share(id: string): Promise<ProblemEntity | null> {
    return this.db.manager.findOne(ProblemEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Saves changed columns of a draft. The revision decides who of two was first. */
  async saveDraft({ id, draftRevision }: ProblemEntity, changes: Partial<ProblemEntity>): Promise<void> {
    const saved = await this.db.manager.update(ProblemEntity, { id, state: 'draft', draftRevision }, { ...changes, draftRevision: draftRevision + 1 });
    if (!saved.affected) throw Refusal.stale(id);
  }

  async deleteDraft(id: string): Promise<void> {
    const gone = await this.db.manager.delete(ProblemEntity, { id, state: 'draft' });
    if (!gone.affected) throw Refusal.stale(id);
  }

  async addRemark(problemId: string, viewer: Viewer, text: string): Promise<string> {
    const id = newId();
    await this.db.manager.insert(ProblemRemarkEntity, { id, problemId, text, writtenBy: viewer.personId ?? '', writtenAt: await this.db.now() });
    return id;
  }

  async setBeingDefined(id: string, beingDefined: boolean): Promise<ProblemEntity> {
    await this.db.manager.update(ProblemEntity, { id }, { beingDefined });
    return this.lock(id);
  }
}
