import type { CapacityKind } from '@peyvand/kernel';

/** SQL that is true while capacity row `c` is verified: its last day counts. */
export const isVerifiedSql = (c: string): string => `(${c}.state = 'verified' and ${c}.verified_until >= current_date)`;

/** SQL: the organization with this id holds one of the capacities, verified. */
export const holdsSql = (organizationId: string, ...kinds: readonly CapacityKind[]): string =>
  `exists (select 1 from organization_capacity hc where hc.organization_id = ${organizationId}
    and hc.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and ${isVerifiedSql('hc')})`;
