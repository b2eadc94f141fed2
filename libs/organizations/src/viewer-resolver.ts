import { Injectable } from '@nestjs/common';
import { addStaffRule, Sessions } from '@peyvand/accounts';
import { Forbidden, Viewer, type ActingMembership, type ViewerKind } from '@peyvand/kernel';
import type { Credentials, ViewerSource } from '@peyvand/platform';
import { isVerifiedSql } from './capacities/verified.js';

// Officers' sessions are as short as the administrator's.
addStaffRule(
  (personId) => `exists (
  select 1 from membership sm join organization_capacity sc on sc.organization_id = sm.organization_id
  where sm.person_id = ${personId} and sm.until is null and sc.kind = 'office' and ${isVerifiedSql('sc')})`,
);

/** Active memberships of the person of session `s`, oldest first; read with it, as every request needs both. */
const MEMBERSHIPS = `(select coalesce(json_agg(json_build_object('id', m.id, 'organizationId', m.organization_id,
    'role', m.role, 'capacities', array(select c.kind from organization_capacity c
      where c.organization_id = m.organization_id and ${isVerifiedSql('c')} order by c.kind))
    order by m.since, m.id), '[]') from membership m where m.person_id = s.person_id and m.until is null)`;

/**
 * Who is asking: the session's person with the memberships it acts for, and what their organizations hold verified
 * right now.
 */
@Injectable()
export class ViewerResolver implements ViewerSource {
  constructor(private readonly sessions: Sessions) {}

  async resolve({ sessionToken, membershipId }: Credentials): Promise<Viewer> {
    const session = await this.sessions.resolve<{ memberships: ActingMembership[] }>(sessionToken, {
      memberships: MEMBERSHIPS,
    });
    if (!session) return Viewer.anonymous;
    const { memberships } = session;
    const acting = membershipId === null ? memberships : memberships.filter(({ id }) => id === membershipId);
    if (membershipId !== null && !acting.length) throw new Forbidden('This is not a membership of yours');
    const awake = session.isProved ? acting : acting.map(withoutOffice);
    const isAdministrator = session.isAdministrator && session.isProved;
    const lacksSecondFactor =
      !session.isProved && (session.isAdministrator || acting.some(({ capacities }) => capacities.includes('office')));
    return new Viewer(
      kindOf(isAdministrator, awake),
      session.personId,
      awake,
      session.sessionId,
      session.steppedUpAt,
      session.locale,
      lacksSecondFactor,
    );
  }
}

/** The powers of an officer sleep until the second factor is proved. */
const withoutOffice = (membership: ActingMembership): ActingMembership => ({
  ...membership,
  capacities: membership.capacities.filter((kind) => kind !== 'office'),
});

function kindOf(isAdministrator: boolean, memberships: readonly ActingMembership[]): ViewerKind {
  if (isAdministrator) return 'administrator';
  return memberships.some(({ capacities }) => capacities.includes('office')) ? 'officer' : 'person';
}
