import type { Db } from '@peyvand/platform';
import { holdsSql } from '../capacities/verified.js';
import { leadsSql } from './belongs.js';

/** Today's members `m` of organizations, each once; the condition may use what else is given, from `$2` on. */
export async function membersOf(
  db: Db,
  organizationIds: readonly string[] = [],
  condition = 'true',
  ...values: unknown[]
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select distinct m.person_id as id from membership m
      where m.organization_id = any($1::uuid[]) and m.until is null and ${condition}`,
    [organizationIds, ...values],
  );
  return rows.map(({ id }) => id);
}

/** Today's heads and managers. */
export const leadersOf = (
  db: Db,
  organizationIds?: readonly string[],
  condition = 'true',
  ...values: unknown[]
): Promise<string[]> => membersOf(db, organizationIds, `${leadsSql('m')} and ${condition}`, ...values);

/** Today's officers: members of those that are verified as offices, as steps ask it. */
export const officersOf = (
  db: Db,
  officeIds?: readonly string[],
  condition = 'true',
  ...values: unknown[]
): Promise<string[]> =>
  membersOf(db, officeIds, `${holdsSql('m.organization_id', 'office')} and ${condition}`, ...values);
