import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague } from '../support/factories.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';
import { toldOf } from '../support/told.js';

const CHANGE = 'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { refusals { code } } }';
const REMOVE = 'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { refusals { code } } }';

describe('notices and their mails', () => {
  let database: TestDatabase;
  let api: TestApi;
  let mailbox: Mailbox;
  const workers: NestFastifyApplication[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    mailbox = await startMailbox();
    api = await startApi(database);
  }, 90_000);

  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  const work = async (): Promise<void> => {
    const config = workerConfig(database.url, { SMTP_URL: mailbox.url });
    for (let n = 0; n < 2; n += 1) workers.push(await createWorker(config, { jobs: [StoreNotices, SendNoticeMail] }));
  };
  const subjects = (email: string) => mailbox.to(email).map(({ subject }) => subject);

  const kindsStored = async (personId: string): Promise<string[]> =>
    (
      await api.owner.query<{ kind: string }>('select kind from notice where recipient_id = $1 order by created_at', [
        personId,
      ])
    ).rows.map(({ kind }) => kind);

  it('come in the order of what happened, although the later event is handled first', async () => {
    const [second, member] = [await api.a.person(), await api.a.person()];
    const firm = await api.a.organization({ managers: [second], members: [member] });
    const [, other, moved] = firm.members as [Colleague, Colleague, Colleague];
    await api.owner.query("update membership set role = 'head' where id = $1", [other.membershipId]);
    const input = { membershipId: moved.membershipId };
    await api.as(firm.head).request(CHANGE, { input: { ...input, role: 'manager' } });
    await api.as(firm.head).request(REMOVE, { input });
    const late = await api.owner.query(
      `update outbox set not_before = clock_timestamp() + interval '1 hour'
        where event = 'membership.roleChanged' and consumer = $1`,
      [StoreNotices.name],
    );
    expect(late.rowCount).toBe(1);
    await work();
    await found(
      () => kindsStored(second.id),
      (kinds) => kinds.length === 1,
    );
    await api.owner.query(
      "update outbox set not_before = clock_timestamp() where event = 'membership.roleChanged' and consumer = $1",
      [StoreNotices.name],
    );
    const mails = await found(
      () => subjects(second.email),
      (all) => all.length === 2,
    );
    expect(mails).toEqual([
      'The role of a member of your organization has changed',
      'A member of your organization was removed',
    ]);
    await found(
      () => subjects(moved.email),
      (all) => all.length === 2,
    );
    expect(subjects(moved.email)).toEqual([
      'Your role in your organization has changed',
      'Your membership of an organization has ended',
    ]);
    expect(await kindsStored(second.id)).toEqual(['MemberRemoved', 'MemberRoleChanged']);
    expect(await toldOf(api, second)).toEqual(['MemberRoleChanged', 'MemberRemoved']);
  }, 60_000);

  it('keep the order of two events of one transaction, and one event waits for none that is dead', async () => {
    const { rows: dead } = await api.owner.query<{ id: string }>(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before, dead_at)
        values ($1, $2, 'membership.ended', 'notices.store', 'events', '{}', clock_timestamp(), clock_timestamp(),
          clock_timestamp()) returning id`,
      [newId(), newId()],
    );
    expect(dead).toHaveLength(1);
    const successor = await api.a.person();
    const firm = await api.a.organization({ managers: [successor] });
    const [, place] = firm.members as [Colleague, Colleague];
    await api
      .as(firm.head)
      .request('mutation ($input: HandOverInput!) { handOver(input: $input) { refusals { code } } }', {
        input: { membershipId: place.membershipId, newRole: 'manager' },
      });
    await found(
      () => subjects(successor.email),
      (all) => all.length === 2,
    );
    expect(await toldOf(api, successor)).toEqual(['RoleChanged', 'MemberRoleChanged']);
    expect(subjects(successor.email)).toEqual([
      'Your role in your organization has changed',
      'The role of a member of your organization has changed',
    ]);
    const { rows } = await api.owner.query<{ count: number }>(
      `select count(distinct created_at)::int as count from outbox
        where event = 'membership.roleChanged' and payload->>'organizationId' = $1`,
      [firm.id],
    );
    expect(rows).toEqual([{ count: 2 }]);
  }, 60_000);

  it('are one per person, event and object, and one mail per person and event: the weightiest', async () => {
    const office = await api.an.office({ officers: 2 });
    const [head, officer] = office.officers as [Colleague, Colleague];
    await api.as(head).request(CHANGE, { input: { membershipId: officer.membershipId, role: 'head' } });
    await found(
      () => subjects(officer.email),
      (all) => all.length === 1,
    );
    expect(await toldOf(api, officer)).toEqual(['OfficeHeadBegins']);
    const { rows } = await api.owner.query<{ id: string }>(
      "select id from organization_capacity where organization_id = $1 and kind = 'office'",
      [office.id],
    );
    const eventId = newId();
    await api.owner.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
        values ($1, $2, 'capacity.verified', 'notices.store', 'events', $3, clock_timestamp(), clock_timestamp())`,
      [newId(), eventId, { capacityId: rows[0]?.id, organizationId: office.id }],
    );
    const outcomes = await found(
      async () =>
        (
          await api.owner.query<{ kind: string; outcome: string }>(
            `select n.kind, m.outcome from notice n join notice_mail m on m.notice_id = n.id
              where n.event_id = $1 and n.recipient_id = $2 order by n.kind`,
            [eventId, head.id],
          )
        ).rows,
      (all) => all.length === 2,
    );
    expect(outcomes).toEqual([
      { kind: 'CapacityVerified', outcome: 'withAnother' },
      { kind: 'OfficeHeadBegins', outcome: 'sent' },
    ]);
    expect(subjects(head.email)).toEqual(['You are the head of an office']);
  }, 60_000);
});
