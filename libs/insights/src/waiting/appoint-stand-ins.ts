import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql, OrganizationReader, StandIns, type StandInObject } from '@peyvand/organizations';
import { Audit, Db, EachDue, Outbox } from '@peyvand/platform';
import { barredSql } from '@peyvand/problems';
import { byObjectType, type WaitingObjectType } from './waiting-objects.js';
import type { NameStandInInput } from './waiting.model.js';

const BATCH = 50;

interface Unattended {
  readonly id: string;
  readonly objectType: WaitingObjectType;
  readonly objectId: string;
  readonly problemId: string | null;
  /** Offices that act already, and have nobody either. */
  readonly officeIds: string[];
}

const problem = byObjectType('w', (kind, id) => kind.problem?.(id) ?? 'null::uuid');
const barred = byObjectType('w', (kind, id) => kind.barred?.(id) ?? 'false');

/**
 * What waits for an office none of whose officers may take the next step: they had a part in it or are barred.
 */
const UNATTENDED = `
  select w.id, w.object_type as "objectType", w.object_id as "objectId", x.problem_id as "problemId",
    x.offices as "officeIds"
  from waiting w cross join lateral (select p.id as problem_id,
      array[w.office_id] || array(select s.office_id from office_stand_in s
      where (s.object_type, s.object_id) in (('problem', p.id), ('capacity', w.object_id))) as offices
    from (select ${problem} as id) p) x
  where w.office_id is not null and w.unattended_at is null and not exists (
    select 1 from membership m where m.organization_id = any(x.offices) and m.until is null
      and ${holdsSql('m.organization_id', 'office')}
      and not (${barred})
      and not ${barredSql('x.problem_id', 'm.person_id')})
  order by w.since, w.id limit $1`;

/**
 * Where an office has no officer for a step, the fallback's pool acts; where that has none, the administrator names an
 * office.
 */
@Injectable()
export class AppointStandIns {
  constructor(
    private readonly db: Db,
    private readonly organizations: OrganizationReader,
    private readonly standIns: StandIns,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly each: EachDue,
  ) {}

  /** Answers for how many objects something was done. */
  run(): Promise<number> {
    return this.each.run({
      name: 'insights.appoint-stand-ins',
      batch: BATCH,
      find: (limit) => this.db.query<Unattended>(UNATTENDED, [limit]),
      work: (object) => this.appoint(object),
    });
  }

  /** By an administrator, who need not see what it is about. */
  async name(viewer: Viewer, { waitingId, officeId }: NameStandInInput): Promise<void> {
    await this.db.inTransaction(async () => {
      const row = await this.db.one<Unattended>(
        `select w.id, w.object_type as "objectType", w.object_id as "objectId", ${problem} as "problemId" from waiting w
         where w.id = $1 and w.unattended_at is not null for update of w`,
        [waitingId],
      );
      if (!row) throw new NotFound();
      if (!(await this.organizations.isVerified(officeId, 'office'))) throw new NotFound();
      await this.standIns.add(...standInFor(row), officeId, 'named');
      await this.db.query('update waiting set unattended_at = null where id = $1', [waitingId]);
      await this.audit.write(`${row.objectType}:${row.objectId}`, viewer, 'standIn.named', { officeId });
    });
  }

  private async appoint(object: Unattended): Promise<void> {
    const { id, objectType, objectId, officeIds } = object;
    const fallback = await this.organizations.fallbackOffice();
    if (fallback && !officeIds.includes(fallback)) {
      await this.standIns.add(...standInFor(object), fallback, 'noOfficer');
      return;
    }
    const marked = await this.db.query(
      'update waiting set unattended_at = clock_timestamp() where id = $1 and unattended_at is null returning id',
      [id],
    );
    if (marked.length) await this.outbox.record('waiting.unattended', { objectType, objectId });
  }
}

const standInFor = ({ problemId, objectId }: Unattended): [StandInObject, string] =>
  problemId ? ['problem', problemId] : ['capacity', objectId];
