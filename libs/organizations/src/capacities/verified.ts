import type { CapacityKind } from '@peyvand/kernel';
import type { Db } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';

/** SQL that is true while capacity row `c` is verified: its last day counts, to its end in Iran. */
export const isVerifiedSql = (c: string): string => `(${c}.state = 'verified' and ${c}.verified_until >= ${TODAY})`;

/** The same for one that is or once was: to be asked again clears its last day, its steps stay. */
export const wasVerifiedSql = (c: string): string => `(${c}.verified_until is not null or exists (
    select 1 from organization_capacity_step ws where ws.subject_id = ${c}.id and ws."to" = 'verified'))`;

/** SQL: the organization with this id holds one of the capacities, verified. */
export const holdsSql = (organizationId: string, ...kinds: readonly CapacityKind[]): string =>
  `exists (select 1 from organization_capacity hc where hc.organization_id = ${organizationId}
    and hc.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and ${isVerifiedSql('hc')})`;

/** Until the transaction ends the capacity neither ends nor is renewed. */
export async function holdCapacity(db: Db, organizationId: string, kind: CapacityKind): Promise<void> {
  await db.query('select 1 from organization_capacity where organization_id = $1 and kind = $2 for share', [
    organizationId,
    kind,
  ]);
}
