import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { sha256 } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Person } from '../support/factories.js';
import { toldOf } from '../support/told.js';

describe('what is told of places in an organization', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const take = async (person: Person, mutation: string, input: object): Promise<void> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api
      .as(person)
      .request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } } }`, { input });
    expect([errors, data?.[mutation]?.refusals]).toEqual([undefined, []]);
  };
  /** Two heads, a manager and a member. */
  const firmOf = async () => {
    const people = [await api.a.person(), await api.a.person(), await api.a.person()];
    const { id, head, members } = await api.a.organization({ managers: people.slice(0, 2), members: people.slice(2) });
    const [, second, manager, member] = members as [Colleague, Colleague, Colleague, Colleague];
    await api.owner.query("update membership set role = 'head' where id = $1", [second.membershipId]);
    return { id, head, second, manager, member };
  };
  const accept = async (person: Person, email: string): Promise<void> => {
    const { rows } = await api.owner.query<{ id: string }>(
      'update invitation set token_hashes = array[$2] where email = $1 returning id',
      [email, sha256('secret')],
    );
    await take(person, 'acceptInvitation', { token: `${rows[0]?.id}.secret` });
  };

  it('an accepted invitation: to who invited and to the heads, not to others nor to who accepted', async () => {
    const { head, second, manager, member } = await firmOf();
    const invited = await api.a.person();
    await take(manager, 'inviteMember', { email: invited.email, role: 'member' });
    await accept(invited, invited.email);
    for (const person of [head, second, manager]) expect(await toldOf(api, person)).toEqual(['InvitationAccepted']);
    for (const person of [member, invited]) expect(await toldOf(api, person)).toEqual([]);
  });

  it('an accepted invitation: not to who invited and left meanwhile, but to an officer from outside', async () => {
    const { id, head, manager } = await firmOf();
    const invited = await api.a.person();
    await take(manager, 'inviteMember', { email: invited.email, role: 'member' });
    await take(manager, 'leaveOrganization', { organizationId: id });
    await accept(invited, invited.email);
    expect(await toldOf(api, head)).toEqual(['MemberLeft', 'InvitationAccepted']);
    expect(await toldOf(api, manager)).toEqual([]);
    const { head: officer } = await api.an.office();
    const listed = await api.a.organization({ listed: true });
    const first = await api.a.person();
    await take(officer, 'inviteMember', { organizationId: listed.id, email: first.email, role: 'head' });
    await accept(first, first.email);
    expect(await toldOf(api, officer, listed.id)).toEqual(['InvitationAccepted']);
  });

  it('a changed role: to the person and the other heads', async () => {
    const { head, second, manager, member } = await firmOf();
    await take(head, 'changeRole', { membershipId: member.membershipId, role: 'manager' });
    expect(await toldOf(api, member)).toEqual(['RoleChanged']);
    expect(await toldOf(api, second)).toEqual(['MemberRoleChanged']);
    for (const person of [head, manager]) expect(await toldOf(api, person)).toEqual([]);
  });

  it('a removal: to the person, who has left the organization, and the other heads', async () => {
    const { id, head, second, manager, member } = await firmOf();
    await take(head, 'removeMember', { membershipId: member.membershipId });
    expect(await toldOf(api, member, member.id)).toEqual(['MembershipEnded']);
    expect(await toldOf(api, member, id)).toEqual([]);
    expect(await toldOf(api, second, id)).toEqual(['MemberRemoved']);
    for (const person of [head, manager]) expect(await toldOf(api, person)).toEqual([]);
  });

  it('leaving: to the heads of today, not to one who left before it was told', async () => {
    const { id, head, second, manager, member } = await firmOf();
    await worker.close();
    await take(member, 'leaveOrganization', { organizationId: id });
    await take(second, 'leaveOrganization', { organizationId: id });
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
    expect(await toldOf(api, head)).toEqual(['MemberLeft', 'MemberLeft']);
    for (const person of [second, manager, member]) expect(await toldOf(api, person)).toEqual([]);
  });
});
