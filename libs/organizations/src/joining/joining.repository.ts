import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, violatedUnique } from '@peyvand/platform';
import { JoiningRequestEntity } from './joining-request.entity.js';
import { DAYS_AFTER_REFUSAL, type JoiningSituation } from './joining.workflow.js';

/** Every write on requests to join, and what their steps need to know. */
@Injectable()
export class JoiningRepository {
  constructor(private readonly db: Db) {}

  /** A request of the viewer's own, or one that waits for the viewer as a head. @throws NotFound for all others */
  async get(id: string, viewer: Viewer): Promise<JoiningRequestEntity> {
    const request = await this.db.manager.findOneBy(JoiningRequestEntity, { id });
    const isConcerned =
      request &&
      (viewer.isSystem ||
        viewer.personId === request.personId ||
        viewer.heads(request.organizationId) ||
        (request.claimOfficeId !== null && viewer.isOfficerOf(request.claimOfficeId)));
    if (!isConcerned) throw new NotFound();
    return request;
  }

  /** The same with its row locked until the transaction ends. @throws NotFound */
  async lock(id: string, viewer: Viewer): Promise<JoiningRequestEntity> {
    await this.get(id, viewer);
    return this.db.manager.findOneOrFail(JoiningRequestEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async findOpen(organizationId: string, personId: string): Promise<JoiningRequestEntity | null> {
    return this.db.manager.findOneBy(JoiningRequestEntity, { organizationId, personId, state: 'requested' });
  }

  openOf(personId: string): Promise<JoiningRequestEntity[]> {
    return this.db.manager.find(JoiningRequestEntity, {
      where: { personId, state: 'requested' },
      order: { organizationId: 'ASC' },
    });
  }

  async byIds(ids: readonly string[]): Promise<Map<string, JoiningRequestEntity>> {
    const requests = await this.db.manager.findBy(JoiningRequestEntity, { id: In([...ids]) });
    return new Map(requests.map((request) => [request.id, request]));
  }

  /** What stands for and against a place of the person in each of the organizations, with one statement. */
  async situations(organizationIds: readonly string[], personId: string): Promise<Map<string, JoiningSituation>> {
    const rows = await this.db.query<JoiningSituation>(
      `select o.id as "organizationId", p.id as "personId", o.listed as "isListed",
         p.email_verified_at is not null as "isVerified",
         exists (select 1 from membership m where m.organization_id = o.id and m.person_id = p.id and m.until is null)
           as "isMember",
         exists (select 1 from joining_request j where j.organization_id = o.id and j.person_id = p.id
           and j.state = 'requested') as "hasAsked",
         (select max(j.ended_at) + make_interval(days => $3) from joining_request j
           where j.organization_id = o.id and j.person_id = p.id and j.state = 'refused'
             and j.ended_at > clock_timestamp() - make_interval(days => $3)) as "refusedUntil",
         (select count(*)::int from joining_request j where j.person_id = p.id and j.state = 'requested') as open
       from organization o join person p on p.id = $2 where o.id = any($1::uuid[])`,
      [organizationIds, personId, DAYS_AFTER_REFUSAL],
    );
    return new Map(rows.map((row) => [row.organizationId, row]));
  }

  async situation(organizationId: string, personId: string): Promise<JoiningSituation> {
    const found = (await this.situations([organizationId], personId)).get(organizationId);
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws Refusal JOINING_ASKED where the same person was faster */
  async orAsked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'joining_request_once') throw new Refusal('JOINING_ASKED');
      throw error;
    }
  }

  async overdue(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from joining_request where state = 'requested' and due_at <= clock_timestamp()
        order by due_at, id limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
