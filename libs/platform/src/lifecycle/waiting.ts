import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '../db/db.js';

/** For whom an object waits, and until when. Exactly one of party and office; a person only narrows it. */
export interface Wait {
  readonly organizationId?: string | null;
  readonly officeId?: string | null;
  readonly personId?: string | null;
  /** The administrator, for requests no office verifies. */
  readonly administrator?: boolean;
  readonly until?: Date | null;
}

/** Home pages, cockpit and reminders are queries on this table. */
@Injectable()
export class Waiting {
  constructor(private readonly db: Db) {}

  async set(objectType: string, objectId: string, state: string, wait: Wait | null): Promise<void> {
    if (!wait) return this.clear(objectType, objectId);
    // Of the same state somebody was reminded already; a new state begins anew.
    await this.db.query(
      `insert into waiting as w (object_type, object_id, state, organization_id, office_id, person_id, administrator,
        since, until, id, remind_at)
       values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), $8, $9, $8)
       on conflict (object_type, object_id) do update
         set state = excluded.state, organization_id = excluded.organization_id,
         office_id = excluded.office_id, person_id = excluded.person_id, administrator = excluded.administrator,
         since = excluded.since, until = excluded.until, remind_at = excluded.remind_at, escalation = 'none',
         unattended_at = null,
         reminders = case when w.state = excluded.state then w.reminders else 0 end`,
      [
        objectType,
        objectId,
        state,
        wait.organizationId ?? null,
        wait.officeId ?? null,
        wait.personId ?? null,
        wait.administrator ?? false,
        wait.until ?? null,
        newId(),
      ],
    );
  }

  async clear(objectType: string, objectId: string): Promise<void> {
    await this.db.query('delete from waiting where object_type = $1 and object_id = $2', [objectType, objectId]);
  }
}
