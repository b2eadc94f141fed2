import { Injectable } from '@nestjs/common';
import { OfficeReader, OrganizationReader, StandIns } from '@peyvand/organizations';
import { Db, EachDue, Outbox } from '@peyvand/platform';
import { ProblemReminders } from '@peyvand/problems';
import { byObjectType, WAITING_OBJECTS, type WaitingObjectKind, type WaitingObjectType } from './waiting-objects.js';
import { LEVELS, nextLevel, type Level } from './waiting-recipients.js';

const BATCH = 50;

type Escalation = 'none' | Level;
const ORDER: readonly Escalation[] = ['none', ...LEVELS];
/** What comes after it. */
const after = (escalation: Escalation): Level[] =>
  LEVELS.filter((level) => ORDER.indexOf(level) > ORDER.indexOf(escalation));

interface Overdue {
  readonly objectType: WaitingObjectType;
  readonly objectId: string;
  readonly state: string;
  readonly escalation: Escalation;
  readonly officeId: string | null;
  readonly problemId: string | null;
  readonly organizationId: string | null;
  readonly reminders: number;
}

interface DueWait extends Pick<Overdue, 'objectType' | 'objectId'> {
  readonly id: string;
}

const OVERDUE = `
  select w.object_type as "objectType", w.object_id as "objectId", w.state, w.escalation, w.reminders,
    w.organization_id as "organizationId",
    ${byObjectType('w', (kind, id) => kind.office(id))} as "officeId",
    ${byObjectType('w', (kind, id) => kind.problem?.(id) ?? 'null::uuid')} as "problemId"
  from waiting w where w.object_type = $1 and w.object_id = $2 and w.remind_at <= clock_timestamp()
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
        this.db.query<DueWait>(
          `select id, object_type as "objectType", object_id as "objectId" from waiting
            where remind_at <= clock_timestamp() order by remind_at, id limit $1`,
          [limit],
        ),
      work: ({ objectType, objectId }) => this.escalate(objectType, objectId),
    });
  }

  private async escalate(objectType: WaitingObjectType, objectId: string): Promise<boolean> {
    const overdue = await this.db.one<Overdue>(OVERDUE, [objectType, objectId]);
    if (!overdue) return false;
    const kind: WaitingObjectKind = WAITING_OBJECTS[objectType];
    const level = kind.clocked.includes(overdue.state)
      ? null
      : await nextLevel(this.db, objectType, objectId, after(overdue.escalation));
    if (!level) {
      await this.db.query('update waiting set remind_at = null where object_type = $1 and object_id = $2', [
        objectType,
        objectId,
      ]);
      return true;
    }
    const { escalation: span } = await this.offices.numbers(overdue.officeId);
    const next = level === 'fallback' ? null : await this.offices.dueAfter(overdue.officeId, span);
    await this.db.query(
      `update waiting set escalation = $3, reminders = reminders + 1, remind_at = $4
        where object_type = $1 and object_id = $2`,
      [objectType, objectId, level, next],
    );
    await this.countForOwner(overdue);
    if (level === 'fallback') await this.callFallback(overdue);
    await this.outbox.record('waiting.overdue', { objectType, objectId, level });
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
