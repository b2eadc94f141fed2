import { Injectable } from '@nestjs/common';
import { newId, Refusal, Viewer, type MembershipRole } from '@peyvand/kernel';
import { Audit, Db, Outbox, violatedUnique } from '@peyvand/platform';
import { MembershipEntity } from './membership.entity.js';

export type Membership = Pick<MembershipEntity, 'id' | 'organizationId' | 'role'>;

/** Every write on memberships. */
@Injectable()
export class MembershipRepository {
  constructor(private readonly db: Db, private readonly audit: Audit, private readonly outbox: Outbox) {}

  /** @throws Refusal ALREADY_MEMBER */
  async begin(organizationId: string, personId: string, role: MembershipRole, viewer: Viewer): Promise<string> {
    const id = newId();
    try {
      await this.db.manager.insert(MembershipEntity, { id, organizationId, personId, role, since: await this.db.now(), until: null });
    } catch (error) {
      if (violatedUnique(error) === 'membership_live') throw new Refusal('ALREADY_MEMBER');
      throw error;
    }
    await this.audit.write(`organization:${organizationId}`, viewer, 'membership.started', { membership: id, person: personId, role });
    await this.outbox.record('membership.started', { membershipId: id, organizationId });
    return id;
  }

  find(organizationId: string, personId: string | null): Promise<Membership | null> {
    return this.db.one<Membership>(
      'select id, organization_id as "organizationId", role from membership where organization_id = $1 and person_id = $2 and until is null', [organizationId, personId]);
  }

  /** Whether the mailbox belongs to a member. */
  async hasMember(organizationId: string, email: string): Promise<boolean> {
    return (await this.db.one(
      `select 1 from membership m join person p on p.id = m.person_id
       where m.organization_id = $1 and p.email = $2 and m.until is null`, [organizationId, email])) !== null;
  }
}

/** The viewer with a place it just took, so that the answer to taking it is complete. Capacities count from the next request on. */
export const joined = (viewer: Viewer, membership: Membership): Viewer =>
  new Viewer(viewer.kind, viewer.personId, [...viewer.memberships, { ...membership, capacities: [] }], viewer.sessionId, viewer.steppedUpAt, viewer.locale);
