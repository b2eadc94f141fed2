import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Audit, Db, EachDue, Outbox } from '@peyvand/platform';
import type { RfpEntity } from '../rfp.entity.js';
import { RfpRepository } from '../rfp.repository.js';

const BATCH = 20;

/** Asked in time and not answered when answers were due. */
const IS_DUE = `r.state = 'open' and r.extended_at is null and r.answers_until <= clock_timestamp()
  and exists (select 1 from question q where q.rfp_id = r.id and q.asked_at < r.answers_until
    and q.answered_at is null)`;

/**
 * Questions that are open when their answers were due move the close, once. Whoever comes first after that time applies
 * it under the RFP's row lock: the clock, a submission, an answer or the close itself.
 */
@Injectable()
export class ExtendClose {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpRepository,
    private readonly offices: OfficeReader,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly each: EachDue,
  ) {}

  /** Locks the RFP and answers it as it is after an extension that was due. */
  async lock(rfpId: string): Promise<RfpEntity> {
    const rfp = await this.rfps.lock(rfpId);
    return (await this.isDue(rfpId)) ? this.extend(rfp) : rfp;
  }

  /** Applies an extension that is due; locks nothing where none is, so that submissions do not wait for each other. */
  async applyDue(rfpId: string): Promise<void> {
    if (await this.isDue(rfpId)) await this.lock(rfpId);
  }

  /** Applies what is due of all RFPs; answers how many. */
  run(): Promise<number> {
    return this.each.run({
      name: 'rfps.extend-close',
      batch: BATCH,
      find: (limit) =>
        this.db.query<{ id: string }>(
          `select r.id from rfp r where ${IS_DUE} order by r.answers_until, r.id limit $1`,
          [limit],
        ),
      work: ({ id }) => this.applyDue(id),
    });
  }

  private async isDue(rfpId: string): Promise<boolean> {
    return (await this.db.one(`select 1 from rfp r where r.id = $1 and ${IS_DUE}`, [rfpId])) !== null;
  }

  private async extend(rfp: RfpEntity): Promise<RfpEntity> {
    const { closesAt, answersUntil } = rfp;
    if (!closesAt || !answersUntil) return rfp;
    const { questionExtension } = await this.offices.numbers(rfp.officeId);
    const later = await this.offices.dueAfter(rfp.officeId, questionExtension, closesAt);
    // Answers get the same time more, so that they stay as far before the close as they were.
    const answers = new Date(answersUntil.getTime() + later.getTime() - closesAt.getTime());
    await this.rfps.moveClose(
      rfp,
      { closesAt: later, answersUntil: answers, questionsUntil: rfp.questionsUntil },
      { kind: 'questionExtension', extendedAt: await this.db.now() },
    );
    await this.audit.write(`rfp:${rfp.id}`, Viewer.system, 'rfp.deadlineMoved', {
      id: rfp.id,
      from: closesAt.toISOString(),
      to: later.toISOString(),
    });
    await this.outbox.record('rfp.deadlineMoved', { rfpId: rfp.id, problemId: rfp.problemId });
    return this.rfps.lock(rfp.id);
  }
}
