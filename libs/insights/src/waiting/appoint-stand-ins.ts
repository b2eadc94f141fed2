import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { holdsSql, OrganizationReader, StandIns, type StandInObject } from '@peyvand/organizations';
import { Audit, Db, EachDue, Outbox, Waiting } from '@peyvand/platform';
import { barredOnMatchesSql } from '@peyvand/problems';
import { rfpParties } from '@peyvand/rfps';
import { hasOfficerSql, officeToActSql, problemOfSql, standInsSql } from './waiting-officers.js';

const BATCH = 50;

interface Unattended {
  readonly id: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly problemId: string | null;
  /** Offices that act already, and have nobody either. */
  readonly officeIds: string[];
}

const problem = problemOfSql('w');

/** Rows of `waiting` with their problem and the offices that act. */
const ACTING = `waiting w cross join lateral (select p.id as problem_id,
    array[${officeToActSql('w')}] || ${standInsSql('w', 'p.id')} as offices
  from (select ${problem} as id) p) x`;

/**
 * What waits for an office none of whose officers may take the next step: they had a part in it or are barred.
 */
const UNATTENDED = `
  select w.id, w.object_type as "objectType", w.object_id as "objectId", x.problem_id as "problemId",
    x.offices as "officeIds"
  from ${ACTING}
  where x.offices[1] is not null and w.unattended_at is null and not ${hasOfficerSql('x.offices', 'x.problem_id')}
  order by w.since, w.id limit $1`;

/** What was without anybody until an officer came, to one of its offices or to the fallback, who may act on it. */
const ATTENDED = `
  select w.id from ${ACTING}
  where w.unattended_at is not null
    and ${hasOfficerSql('(x.offices || array(select f.organization_id from office f where f.is_fallback))', 'x.problem_id')}
  order by w.since, w.id limit $1`;

/**
 * RFPs with matches in review that wait as a whole no more, because some were decided on, and whose offices have nobody
 * left for the others.
 */
const UNATTENDED_MATCHES = `
  select r.id, r.office_id as "officeId" from rfp r
  where r.state = 'open' and exists (select 1 from match x where x.rfp_id = r.id and x.state = 'inReview')
    and not exists (select 1 from waiting w where w.object_type = 'reviewQueue' and w.object_id = r.id)
    and not exists (select 1 from membership m
      where m.organization_id = any(${rfpParties.sql.office('r')}) and m.until is null
      and ${holdsSql('m.organization_id', 'office')}
      and not ${barredOnMatchesSql('r.id', 'r.problem_id', 'm.person_id')})
  order by r.id limit $1`;

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
    private readonly waiting: Waiting,
  ) {}

  /** Answers for how many objects something was done. */
  async run(): Promise<number> {
    // First, so that a fallback office that has somebody now is called in the same run.
    await this.each.run({
      name: 'insights.attend-again',
      batch: BATCH,
      find: (limit) => this.db.query<{ id: string }>(ATTENDED, [limit]),
      work: ({ id }) => this.attend(id),
    });
    await this.each.run({
      name: 'insights.queue-unattended-matches',
      batch: BATCH,
      find: (limit) => this.db.query<{ id: string; officeId: string }>(UNATTENDED_MATCHES, [limit]),
      work: (rfp) => this.queue(rfp),
    });
    return this.each.run({
      name: 'insights.appoint-stand-ins',
      batch: BATCH,
      find: (limit) => this.db.query<Unattended>(UNATTENDED, [limit]),
      work: (object) => this.appoint(object),
    });
  }

  /** By an administrator, who need not see what it is about. */
  async name(viewer: Viewer, waitingId: string, officeId: string): Promise<void> {
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

  private async attend(id: string): Promise<void> {
    await this.db.query('update waiting set unattended_at = null where id = $1', [id]);
  }

  /** With its row held, so that it does not close meanwhile. Without a time: nobody is late, there is nobody. */
  private async queue({ id, officeId }: { id: string; officeId: string }): Promise<boolean> {
    const isOpen = await this.db.one("select 1 from rfp where id = $1 and state = 'open' for share", [id]);
    if (isOpen)
      await this.waiting.set('reviewQueue', id, 'inReview', {
        role: 'office',
        officeId,
        reminder: 'none',
        escalates: 'none',
      });
    return isOpen !== null;
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
