import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, violatedUnique, lockKnown, type Sql } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';
import { holdsSql } from './verified.js';
import { missingItems, solvedProblems } from './capacity.checklist.js';
import { OrganizationCapacityEntity } from './capacity.entity.js';
import type { CapacitySituation } from './capacity.workflow.js';
import { capacityParties } from '../organization.parties.js';

const isConcerned: Sql = (t, viewer, kind) => {
  const { organization, office } = capacityParties.is;
  return kind === 'administrator' ? 'true' : `(${organization(t, viewer, kind)} or ${office(t, viewer, kind)})`;
};

type Judged = Pick<OrganizationCapacityEntity, 'id' | 'organizationId' | 'kind' | 'officeId' | 'evidence'>;
type StandIns = ReadonlyMap<string, readonly string[]>;

/** Days before the last day on which its organization is reminded. */
const FIRST_REMINDER = 60;
const SECOND_REMINDER = 14;
const reminderIsDue = `state = 'verified' and verified_until >= ${TODAY} and (
  (expiry_reminders = 0 and verified_until <= ${TODAY} + ${FIRST_REMINDER})
  or (expiry_reminders = 1 and verified_until <= ${TODAY} + ${SECOND_REMINDER}))`;

/** Every write on capacities, and what their steps need to know. */
@Injectable()
export class CapacityRepository {
  constructor(private readonly db: Db) {}

  /**
   * A request that the viewer has to do with: as a member of the organization or as its verifier. For others it is not
   * there.
   * @throws NotFound
   */
  async get(id: string, viewer: Viewer): Promise<OrganizationCapacityEntity> {
    const capacity = await this.db.manager.findOneBy(OrganizationCapacityEntity, { id });
    const standIns = (await this.standIns([id])).get(id) ?? [];
    const isConcerned =
      capacity &&
      (viewer.isSystem ||
        viewer.kind === 'administrator' ||
        viewer.actsFor(capacity.organizationId) ||
        [capacity.officeId, ...standIns].some((officeId) => viewer.isOfficerOf(officeId)));
    if (!isConcerned) throw new NotFound();
    return capacity;
  }

  /** The same with its row locked until the transaction ends. @throws NotFound */
  lock(id: string, viewer: Viewer): Promise<OrganizationCapacityEntity> {
    return lockKnown(this.db, OrganizationCapacityEntity, id, viewer, isConcerned);
  }

  async situation(capacity: Judged, viewer: Viewer): Promise<CapacitySituation> {
    return situationOf(capacity, await this.ownOrganizations(viewer), await this.standIns([capacity.id]));
  }

  /** Situations of many capacities with three statements. */
  async situations(
    ids: readonly string[],
    viewer: Viewer,
  ): Promise<Map<string, CapacitySituation & Pick<OrganizationCapacityEntity, 'state'>>> {
    const capacities = await this.db.manager.findBy(OrganizationCapacityEntity, { id: In([...ids]) });
    const own = await this.ownOrganizations(viewer);
    const standIns = await this.standIns(ids);
    return new Map(
      capacities.map((capacity) => [capacity.id, { ...situationOf(capacity, own, standIns), state: capacity.state }]),
    );
  }

  /** @throws Refusal CAPACITY_EXISTS when the organization has or asked for this capacity already. */
  async orExists<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'organization_capacity_unique') throw new Refusal('CAPACITY_EXISTS', 'kind');
      throw error;
    }
  }

  /** Whether an office has somebody who may judge this organization: an officer who is not one of its members. */
  async hasEligibleOfficer(officeId: string, organizationId: string): Promise<boolean> {
    return (
      (await this.db.one(
        `select 1 from membership m where m.organization_id = $1 and m.until is null and ${holdsSql('$1', 'office')}
         and not exists (select 1 from membership own
           where own.person_id = m.person_id and own.organization_id = $2 and own.until is null)
       limit 1`,
        [officeId, organizationId],
      )) !== null
    );
  }

  /**
   * From its verification on an organization can be an office; what it is responsible for is said by the administrator.
   */
  async openOffice(organizationId: string): Promise<void> {
    await this.db.query('insert into office (organization_id) values ($1) on conflict do nothing', [organizationId]);
  }

  /** Verifications whose last day is over. */
  async overdue(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from organization_capacity where state = 'verified' and verified_until < ${TODAY}
        order by verified_until, id limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  async assign(id: string, assigneeId: string | null): Promise<void> {
    await this.db.query('update organization_capacity set assignee_id = $2 where id = $1', [id, assigneeId]);
    await this.db.query(
      "update waiting set person_id = $2 where object_type = 'capacity' and object_id = $1 and office_id is not null",
      [id, assigneeId],
    );
  }

  async getLocked(id: string): Promise<OrganizationCapacityEntity> {
    const capacity = await this.db.manager.findOne(OrganizationCapacityEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!capacity) throw new NotFound();
    return capacity;
  }

  async dueForReminder(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from organization_capacity where ${reminderIsDue} order by verified_until, id limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Counts a reminder, both of them where the second is due as well. Answers the organization, or null when somebody
   * else was faster.
   */
  async countReminder(id: string): Promise<string | null> {
    const row = await this.db.one<{ organizationId: string }>(
      `update organization_capacity set expiry_reminders = case when verified_until <= ${TODAY} + ${SECOND_REMINDER}
        then 2 else 1 end
       where id = $1 and ${reminderIsDue} returning organization_id as "organizationId"`,
      [id],
    );
    return row?.organizationId ?? null;
  }

  private async standIns(ids: readonly string[]): Promise<StandIns> {
    const rows = await this.db.query<{ id: string; offices: string[] }>(
      `select object_id as id, array_agg(office_id) as offices from office_stand_in
        where object_type = 'capacity' and object_id = any($1::uuid[]) group by object_id`,
      [ids],
    );
    return new Map(rows.map(({ id, offices }) => [id, offices]));
  }

  /** All organizations of the person, also those it does not act for in this request. */
  private async ownOrganizations(viewer: Viewer): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ id: string }>(
      'select organization_id as id from membership where person_id = $1 and until is null',
      [viewer.personId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function situationOf(
  { id, organizationId, kind, officeId, evidence }: Judged,
  own: ReadonlySet<string>,
  standIns: StandIns,
): CapacitySituation {
  return {
    organizationId,
    kind,
    officeId,
    standInIds: standIns.get(id) ?? [],
    hasWrittenReason: false,
    isOwnMember: own.has(organizationId),
    missing: missingItems(kind, evidence).length,
    solvedProblems: solvedProblems(evidence),
  };
}
