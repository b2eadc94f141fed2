import { Injectable } from '@nestjs/common';
import { newId, Refusal, Viewer, type MembershipRole } from '@peyvand/kernel';
import { Audit, Db, Outbox, Signals, violatedUnique, Waiting } from '@peyvand/platform';
import { MembershipEntity } from './membership.entity.js';

export type Membership = Pick<MembershipEntity, 'id' | 'organizationId' | 'role'>;

export type Placed = Pick<MembershipEntity, 'id' | 'organizationId' | 'role' | 'personId'>;

const PLACED =
  'select id, organization_id as "organizationId", role, person_id as "personId" from membership where until is null';

/** Every write on memberships. */
@Injectable()
export class MembershipRepository {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly signals: Signals,
    private readonly waiting: Waiting,
  ) {}

  /** @throws Refusal ALREADY_MEMBER */
  async begin(organizationId: string, personId: string, role: MembershipRole, viewer: Viewer): Promise<string> {
    const id = newId();
    try {
      await this.db.manager.insert(MembershipEntity, {
        id,
        organizationId,
        personId,
        role,
        since: await this.db.now(),
        until: null,
      });
    } catch (error) {
      if (violatedUnique(error) === 'membership_live') throw new Refusal('ALREADY_MEMBER');
      throw error;
    }
    await this.audit.write(`organization:${organizationId}`, viewer, 'membership.started', {
      membership: id,
      person: personId,
      role,
    });
    await this.outbox.record('membership.started', { membershipId: id, organizationId });
    return id;
  }

  find(organizationId: string, personId: string | null): Promise<Membership | null> {
    return this.db.one<Membership>(
      `select id, organization_id as "organizationId", role from membership
        where organization_id = $1 and person_id = $2 and until is null`,
      [organizationId, personId],
    );
  }

  findPlace(id: string): Promise<Placed | null> {
    return this.db.one<Placed>(`${PLACED} and id = $1`, [id]);
  }

  findPlaceOf(organizationId: string, personId: string | null): Promise<Placed | null> {
    return this.db.one<Placed>(`${PLACED} and organization_id = $1 and person_id = $2`, [organizationId, personId]);
  }

  /** Where a person has a place, in the order of their ids. */
  async organizationsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select organization_id as id from membership where person_id = $1 and until is null order by organization_id',
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  async hasOtherHead(organizationId: string, id: string): Promise<boolean> {
    return (
      (await this.db.one(`${PLACED} and organization_id = $1 and id <> $2 and role = 'head' limit 1`, [
        organizationId,
        id,
      ])) !== null
    );
  }

  /**
   * What the person has under way in the organization is left. The signal tells open subscriptions to look again at
   * what the person may see.
   */
  async end({ id, organizationId, personId }: Placed, viewer: Viewer): Promise<void> {
    await this.db.query('update membership set until = clock_timestamp() where id = $1 and until is null', [id]);
    await this.waiting.fallDue(organizationId, personId);
    await this.audit.write(`organization:${organizationId}`, viewer, 'membership.ended', {
      membership: id,
      person: personId,
    });
    await this.outbox.record('membership.ended', {
      membershipId: id,
      organizationId,
      personId,
      byPersonId: viewer.personId ?? '',
    });
    this.signals.publish('membership.ended', personId);
  }

  async setRole({ id, organizationId, personId }: Placed, role: MembershipRole, viewer: Viewer): Promise<void> {
    await this.db.query('update membership set role = $2 where id = $1', [id, role]);
    await this.audit.write(`organization:${organizationId}`, viewer, 'membership.roleChanged', {
      membership: id,
      person: personId,
      role,
    });
    await this.outbox.record('membership.roleChanged', {
      membershipId: id,
      organizationId,
      personId,
      byPersonId: viewer.personId ?? '',
    });
  }

  /** Whether the mailbox belongs to a member. */
  async hasMember(organizationId: string, email: string): Promise<boolean> {
    return (
      (await this.db.one(
        `select 1 from membership m join person p on p.id = m.person_id
       where m.organization_id = $1 and p.email = $2 and m.until is null`,
        [organizationId, email],
      )) !== null
    );
  }
}

/**
 * The viewer with a place it just took, so that the answer to taking it is complete. Capacities count from the next
 * request on.
 */
export const joined = (viewer: Viewer, membership: Membership): Viewer =>
  new Viewer(
    viewer.kind,
    viewer.personId,
    [...viewer.memberships, { ...membership, capacities: [] }],
    viewer.sessionId,
    viewer.steppedUpAt,
    viewer.locale,
  );
