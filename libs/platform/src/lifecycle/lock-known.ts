import type { EntityTarget } from 'typeorm';
import { NotFound, type Viewer } from '@peyvand/kernel';
import type { Db } from '../db/db.js';
import type { Sql } from '../projection/mapping.js';
import type { Stateful } from './lifecycle.js';

/**
 * Locks a row until the transaction ends, in the statement that asks whether the viewer knows of it: who does not
 * neither waits for others nor makes them wait. What decides on it is loaded after it, for a statement that waits for a
 * lock answers other tables as they were before.
 * @throws NotFound
 */
export async function lockKnown<Row extends Stateful>(
  db: Db,
  entity: EntityTarget<Row>,
  id: string | null,
  viewer: Viewer,
  known: Sql,
): Promise<Row> {
  const { organizationIds, officeIds, personId, locale } = viewer;
  const query = db.manager.createQueryBuilder(entity, 't').setLock('pessimistic_write').where('t.id = :id', { id });
  if (!viewer.isSystem)
    query.andWhere(
      known('t', (attribute, cast) => `:${attribute}::${cast}`, viewer.kind),
      { organizationIds, officeIds, personId, locale },
    );
  const row = await query.getOne();
  if (!row) throw new NotFound();
  return row;
}
