import { Refusal, type CapacityKind, type Viewer } from '@peyvand/kernel';

interface Demand {
  /** Only a head or manager will do. */
  readonly leads?: boolean;
}

/**
 * The organization that something new is made for: the one named, else the only one that will do.
 * @throws Refusal STEP_NOT_ALLOWED when the one named is not acted for or not led, CAPACITY_REQUIRED when it lacks the
 *   capacity
 * or none has it, MEMBERSHIP_REQUIRED when several would do.
 */
export function requireOrganization(
  viewer: Viewer,
  capacity?: CapacityKind | null,
  organizationId?: string | null,
  { leads = false }: Demand = {},
): string {
  const acting = viewer.memberships.filter(
    (membership) => !organizationId || membership.organizationId === organizationId,
  );
  const able = acting.filter(({ role }) => !leads || role !== 'member');
  if (organizationId && !able.length) throw new Refusal('STEP_NOT_ALLOWED', 'organizationId');
  const fit = able.filter(({ capacities }) => !capacity || capacities.includes(capacity));
  const [first, ...others] = new Set(fit.map((membership) => membership.organizationId));
  if (first === undefined)
    throw capacity
      ? new Refusal('CAPACITY_REQUIRED', 'organizationId', { capacity })
      : new Refusal('MEMBERSHIP_REQUIRED', 'organizationId');
  if (others.length) throw new Refusal('MEMBERSHIP_REQUIRED', 'organizationId');
  return first;
}
