import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, DraftBases } from '@peyvand/platform';
import { textOf } from './text/problem-answers.js';
import { ProblemEntity } from './problem.entity.js';
import { ProblemRemarkEntity } from './problem-remark.entity.js';

/** The owner is reminded of a question when half of its time is over, and again two days before the end. */
const REMINDER_IS_DUE = `state = 'needsInfo' and due_at > clock_timestamp() and (
  (info_reminders = 0 and clock_timestamp() >= waits_since + (due_at - waits_since) / 2) or
  (info_reminders = 1 and clock_timestamp() >= due_at - interval '2 days'
  and clock_timestamp() >= waits_since + (due_at - waits_since) / 2))`;

/** Every write on the tables of problems, and the queries that operations need. */
@Injectable()
export class ProblemRepository {
  constructor(
    private readonly db: Db,
    private readonly bases: DraftBases,
  ) {}

  find(id: string): Promise<ProblemEntity | null> {
    return this.db.manager.findOneBy(ProblemEntity, { id });
  }

  /** Locks the row; what is decided on it holds until the transaction ends. */
  async lock(id: string): Promise<ProblemEntity> {
    const problem = await this.db.manager.findOne(ProblemEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!problem) throw new NotFound();
    return problem;
  }

  /** Shares the row with others who do, and keeps out whoever wants to end it meanwhile. */
  share(id: string): Promise<ProblemEntity | null> {
    return this.db.manager.findOne(ProblemEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Saves changed columns of a draft or of what the office asked about. The revision decides who of two was first. */
  async saveDraft(problem: ProblemEntity, changes: Partial<ProblemEntity>): Promise<void> {
    const { id, state, draftRevision } = problem;
    const saved = await this.db.manager.update(
      ProblemEntity,
      { id, state, draftRevision },
      { ...changes, draftRevision: draftRevision + 1 },
    );
    if (!saved.affected) throw Refusal.stale(id);
    await this.bases.keep(id, draftRevision, textOf(problem));
  }

  async deleteDraft(id: string): Promise<void> {
    const gone = await this.db.manager.delete(ProblemEntity, { id, state: 'draft' });
    if (!gone.affected) throw Refusal.stale(id);
    await this.bases.drop(id);
  }

  async addRemark(problemId: string, viewer: Viewer, text: string): Promise<string> {
    const id = newId();
    await this.db.manager.insert(ProblemRemarkEntity, {
      id,
      problemId,
      text,
      writtenBy: viewer.personId ?? '',
      writtenAt: await this.db.now(),
    });
    return id;
  }

  async assign(id: string, assigneeId: string | null): Promise<void> {
    await this.db.manager.update(ProblemEntity, { id }, { assigneeId });
    await this.db.query(
      "update waiting set person_id = $2 where object_type = 'problem' and object_id = $1 and office_id is not null",
      [id, assigneeId],
    );
  }

  /** What a clock moves on now. The step itself locks the row and sees whether it is still so. */
  due(limit: number): Promise<Pick<ProblemEntity, 'id' | 'state'>[]> {
    return this.db.query(
      `select id, state from problem where due_at <= clock_timestamp() order by due_at, id limit $1`,
      [limit],
    );
  }

  async dueForReminder(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from problem where ${REMINDER_IS_DUE} order by due_at, id limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Answers whether it was this caller who counted it. */
  async countReminder(id: string): Promise<boolean> {
    const rows = await this.db.query(
      `update problem set info_reminders = info_reminders + 1 where id = $1 and ${REMINDER_IS_DUE} returning id`,
      [id],
    );
    return rows.length > 0;
  }

  async setBeingDefined(id: string, beingDefined: boolean): Promise<ProblemEntity> {
    await this.db.manager.update(ProblemEntity, { id }, { beingDefined });
    return this.lock(id);
  }
}
