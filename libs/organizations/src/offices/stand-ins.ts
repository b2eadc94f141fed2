import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';

export type StandInObject = 'problem' | 'capacity';
export type StandInCause = 'noOfficer' | 'overdue' | 'named';

/** All offices whose officers act on a problem and on what belongs to it, as an array of ids. */
export const officesSql = (object: StandInObject, id: string, officeId: string): string =>
  `(array_remove(array[${officeId}], null) || array(select si.office_id from office_stand_in si
    where si.object_type = '${object}' and si.object_id = ${id}))`;

/**
 * Offices that act beside the one an object belongs to: where that has no officer who may, was silent too long, or the
 * administrator named one.
 * They stay for the life of the object, so that who began a review may end it.
 */
@Injectable()
export class StandIns {
  constructor(private readonly db: Db) {}

  /** Answers whether it is new. */
  async add(object: StandInObject, objectId: string, officeId: string, cause: StandInCause): Promise<boolean> {
    const rows = await this.db.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
        values ($1, $2, $3, $4, clock_timestamp())
       on conflict do nothing returning office_id`,
      [object, objectId, officeId, cause],
    );
    return rows.length > 0;
  }
}
