import { Injectable } from '@nestjs/common';
import { OfficeReader, OrganizationReader, StandIns } from '@peyvand/organizations';
import { Db, EachDue, Outbox, type Escalates } from '@peyvand/platform';
import { ProblemReminders } from '@peyvand/problems';
import { officeOfSql, problemOfSql } from './waiting-officers.js';
import { LEVELS, nextLevel, type Level } from './waiting-recipients.js';

const BATCH = 50;

type Escalation = 'none' | Level;

/** Who is told one after the other. The object's table says by which of these it goes. */
const LADDERS: Readonly<Record<Escalates, readonly Level[]>> = {
  office: LEVELS,
  heads: ['reminded'],
  none: ['reminded'],
};
/** What comes after a level. */
const after = (levels: readonly Level[], escalation: Escalation): readonly Level[] =>
  escalation === 'none' ? levels : levels.slice(levels.indexOf(escalation) + 1);

interface Overdue {
  readonly objectType: string;
  readonly objectId: string;
  readonly escalates: Escalates;
  readonly escalation: Escalation;
  readonly officeId: string | null;
  readonly problemId: string | null;
  readonly organizationId: string | null;
  readonly reminders: number;
}

const OVERDUE = `
  select w.object_type as "objectType", w.object_id as "objectId", w.escalates, w.escalation, w.reminders,
    w.organization_id as "organizationId",
    ${officeOfSql('w')} as "officeId",
    ${problemOfSql('w')} as "problemId"
  from waiting w where w.id = $1 and w.remind_at <= clock_timestamp()
  for update of w skip locked`;

/**
 * What waits too long is not left alone: first who must act is reminded, then the office's head is told as well,
 * then the fallback office takes it up beside the one that was silent. A level at which nobody may act is passed over.
 */
@Injectable()
export class EscalateWaiting {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly offices: OfficeReader,
    private readonly organizations: OrganizationReader,
    private readonly standIns: StandIns,
    private readonly problems: ProblemReminders,
    private readonly each: EachDue,
  ) {}

  /** Answers how many objects were moved on. Any number of workers may run it: the row lock lets one of them act. */
  run(): Promise<number> {
    return this.each.run({
      name: 'insights.escalate-waiting',
      batch: BATCH,
      find: (limit) =>
        this.db.query<{ id: string }>(
          'select id from waiting where remind_at <= clock_timestamp() order by remind_at, id limit $1',
          [limit],
        ),
      work: ({ id }) => this.escalate(id),
    });
  }

  private async escalate(id: string): Promise<boolean> {
    const overdue = await this.db.one<Overdue>(OVERDUE, [id]);
    if (!overdue) return false;
    const { objectType, objectId, officeId, escalates, escalation } = overdue;
    const ladder = LADDERS[escalates];
    const level = await nextLevel(this.db, id, after(ladder, escalation));
    const { escalation: span } = await this.offices.numbers(officeId);
    const next = level && after(ladder, level).length ? await this.offices.dueAfter(officeId, span) : null;
    await this.db.query(
      `update waiting set escalation = coalesce($2, escalation), reminders = reminders + 1, remind_at = $3
        where id = $1`,
      [id, level, next],
    );
    if (!level) return true;
    await this.countForOwner(overdue);
    if (level === 'fallback') await this.callFallback(overdue);
    await this.outbox.record('waiting.overdue', { waitingId: id, objectType, objectId, level });
    return true;
  }

  /** An office may close a problem because its owner is silent, but only after reminders. */
  private async countForOwner({ problemId, organizationId, reminders }: Overdue): Promise<void> {
    if (problemId && organizationId) await this.problems.countOwnerReminders(problemId, organizationId, reminders + 1);
  }

  private async callFallback({ objectType, objectId, problemId, officeId }: Overdue): Promise<void> {
    const fallback = await this.organizations.fallbackOffice();
    if (!fallback || fallback === officeId) return;
    if (problemId) await this.standIns.add('problem', problemId, fallback, 'overdue');
    else if (objectType === 'capacity') await this.standIns.add('capacity', objectId, fallback, 'overdue');
  }
}
