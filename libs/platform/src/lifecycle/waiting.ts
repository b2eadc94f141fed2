import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '../db/db.js';
import type { Wait } from './wait-table.js';

type Waits = Wait | readonly Wait[] | null;

/** An object, its state and whom it waits for. */
interface WaitingObject {
  readonly objectId: string;
  readonly state: string;
  readonly waits: Waits;
}

/** What of a wait names its object and whom. */
const WAITED =
  'object_id uuid, state text, organization_id uuid, office_id uuid, person_id uuid, administrator boolean';

/** How a draft of such an object is called here: it waits for its author alone, apart from the object. */
export const draftOf = (objectType: string): string => `${objectType}Draft`;

/** Home pages, cockpit and reminders are queries on this table. */
@Injectable()
export class Waiting {
  constructor(private readonly db: Db) {}

  /** What the object waited for already, in the same state and for the same, goes on as it was. */
  set(objectType: string, objectId: string, state: string, waits: Waits): Promise<void> {
    return this.setAll(objectType, [{ objectId, state, waits }]);
  }

  /** The same for many objects of one type, in two statements. */
  async setAll(objectType: string, objects: readonly WaitingObject[]): Promise<void> {
    const rows = objects.flatMap(({ objectId, state, waits }) =>
      [waits ?? []]
        .flat()
        .map((wait) => ({
          id: newId(),
          object_id: objectId,
          state,
          organization_id: wait.organizationId ?? null,
          office_id: wait.officeId ?? null,
          person_id: wait.personId ?? null,
          administrator: wait.administrator ?? false,
          role: wait.role,
          until: wait.until ?? null,
          counted_in: wait.countedIn ?? null,
          reminder: wait.reminder,
          escalates: wait.escalates,
        })),
    );
    const given = JSON.stringify(rows);
    await this.db.query(
      `delete from waiting w where w.object_type = $1 and w.object_id = any($2::uuid[]) and not exists (
         select 1 from jsonb_to_recordset($3::jsonb) as g(${WAITED})
         where (w.object_id, w.state, w.organization_id, w.office_id, w.person_id, w.administrator) is not distinct from
           (g.object_id, g.state, g.organization_id, g.office_id, g.person_id, g.administrator))`,
      [objectType, objects.map(({ objectId }) => objectId), given],
    );
    if (!rows.length) return;
    await this.db.query(
      `insert into waiting (object_type, object_id, state, id, organization_id, office_id, person_id, administrator,
         role, since, until, counted_in, reminder, escalates, remind_at)
       select $1, g.object_id, g.state, g.id, g.organization_id, g.office_id, g.person_id, g.administrator, g.role,
         n.now, g.until, g.counted_in, g.reminder, g.escalates, ${remindAtSql('g.reminder', 'n.now', 'g.until')}
       from jsonb_to_recordset($2::jsonb) as g(id uuid, ${WAITED}, role text, until timestamptz, counted_in text,
         reminder text, escalates text), (select clock_timestamp() as now) n
       on conflict do nothing`,
      [objectType, given],
    );
  }

  async clear(objectType: string, ...objectIds: readonly string[]): Promise<void> {
    await this.db.query('delete from waiting where object_type = $1 and object_id = any($2::uuid[])', [
      objectType,
      objectIds,
    ]);
  }

  /** What the object waited for ends, and from now on it waits as said. */
  async renew(objectType: string, objectId: string, state: string, wait: Wait): Promise<void> {
    await this.clear(objectType, objectId);
    await this.set(objectType, objectId, state, wait);
  }

  /** What one person alone was to do for the organization, and its heads have not been told of, is due at once. */
  async fallDue(organizationId: string, personId: string): Promise<void> {
    await this.db.query(
      `update waiting set until = least(until, n.now), remind_at = n.now
       from (select clock_timestamp() as now) n
       where organization_id = $1 and person_id = $2 and escalates = 'heads' and remind_at is not null`,
      [organizationId, personId],
    );
  }

  /** Gives what waits another end. `dues` is SQL for rows of object type, object and end; `$1…` are its values. */
  async moveEnds(dues: string, values: readonly unknown[]): Promise<void> {
    await this.db.query(
      `update waiting w set until = d.until,
         remind_at = case when w.remind_at is not null then ${remindAtSql('w.reminder', 'w.since', 'd.until')} end
       from (${dues}) d (object_type, object_id, until)
       where w.object_type = d.object_type and w.object_id = d.object_id and w.until is distinct from d.until`,
      [...values],
    );
  }

  /** Ends ahead that were counted in working days over this day, and not over `instead` as well; until the commit. */
  countedOver(day: string, instead: string | null): Promise<CountedEnd[]> {
    const over = (which: string): string =>
      `(${localDay('since')} < ${which}::date and ${localDay('until')} >= ${which}::date)`;
    return this.db.query<CountedEnd>(
      `select id, until, counted_in as "countedIn" from waiting
        where counted_in is not null and until > clock_timestamp() and ${over('$1')}
          and not coalesce(${over('$2')}, false) order by id for update`,
      [day, instead],
    );
  }

  /** The same waits with later ends. */
  async moveOn(ends: readonly CountedEnd[]): Promise<void> {
    await this.db.query(
      `update waiting w set until = e.until,
         remind_at = case when w.remind_at is not null and w.escalation = 'none'
           then ${remindAtSql('w.reminder', 'w.since', 'e.until')} else w.remind_at end
       from jsonb_to_recordset($1::jsonb) as e(id uuid, until timestamptz) where w.id = e.id`,
      [JSON.stringify(ends)],
    );
  }
}

/** An end that was counted in working days, those of a time zone. */
export interface CountedEnd {
  readonly id: string;
  readonly until: Date;
  readonly countedIn: string;
}

/** SQL: on which day it is where working days were counted. */
const localDay = (instant: string): string => `(${instant} at time zone counted_in)::date`;

/** SQL: when who must act is told of it. */
const remindAtSql = (reminder: string, since: string, until: string): string =>
  `case ${reminder} when 'end' then ${until} when 'half' then ${since} + (${until} - ${since}) / 2 end`;
