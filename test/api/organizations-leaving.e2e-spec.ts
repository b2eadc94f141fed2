import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Person } from '../support/factories.js';

const LEAVE =
  'mutation ($input: LeaveOrganizationInput!) { leaveOrganization(input: $input) { done refusals { code } } }';
const REMOVE =
  'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { organization { memberships { role } } refusals { code } } }';
const CHANGE =
  'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { membership { role } refusals { code } } }';
const HAND_OVER =
  'mutation ($input: HandOverInput!) { handOver(input: $input) { organization { memberships { role personName } } refusals { code } } }';

describe('places in an organization', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const take = async (person: Pick<Person, 'id'>, query: string, input: object) =>
    Object.values((await api.as(person).request(query, { input })).data ?? {})[0];
  const firmOf = async () => {
    const [manager, member] = [await api.a.person(), await api.a.person()];
    const { id, head, members } = await api.a.organization({ managers: [manager], members: [member] });
    return { id, head, manager: members[1] as Colleague, member: members[2] as Colleague };
  };

  it('are left, save by the last head', async () => {
    const { id, head, member } = await firmOf();
    expect(codesOf(await take(head, LEAVE, { organizationId: id }))).toEqual(['LAST_HEAD']);
    expect(await take(member, LEAVE, { organizationId: id })).toEqual({ done: true, refusals: [] });
    expect((await api.as(member).request('{ me { memberships { role } } }')).data.me.memberships).toEqual([]);
    expect(errorsOf(await api.as((await firmOf()).head).request(LEAVE, { input: { organizationId: id } }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('are given away only with the password given lately', async () => {
    const { id, head, manager } = await firmOf();
    const before = await api.owner.query('select id, role from membership where organization_id = $1 order by id', [
      id,
    ]);
    const leftOpen = api.as(head, { steppedUp: false });
    const [change, handOver] = [
      { membershipId: manager.membershipId, role: 'head' },
      { membershipId: manager.membershipId, newRole: 'member' },
    ];
    expect(codesOf((await leftOpen.request(CHANGE, { input: change })).data.changeRole)).toEqual(['STEP_UP_REQUIRED']);
    expect(codesOf((await leftOpen.request(HAND_OVER, { input: handOver })).data.handOver)).toEqual([
      'STEP_UP_REQUIRED',
    ]);
    const after = await api.owner.query('select id, role from membership where organization_id = $1 order by id', [id]);
    expect(after.rows).toEqual(before.rows);
    expect(codesOf(await take(head, HAND_OVER, handOver))).toEqual([]);
  });

  it('are ended by a head, those of members also by a manager', async () => {
    const { head, manager, member } = await firmOf();
    expect(codesOf(await take(member, REMOVE, { membershipId: manager.membershipId }))).toEqual(['STEP_NOT_ALLOWED']);
    expect(codesOf(await take(manager, REMOVE, { membershipId: head.membershipId }))).toEqual(['STEP_NOT_ALLOWED']);
    expect(await take(manager, REMOVE, { membershipId: member.membershipId })).toEqual({
      organization: { memberships: [{ role: 'head' }, { role: 'manager' }] },
      refusals: [],
    });
    expect(
      errorsOf(await api.as((await firmOf()).head).request(REMOVE, { input: { membershipId: manager.membershipId } })),
    ).toEqual(['NOT_FOUND']);
    expect(codesOf(await take(head, REMOVE, { membershipId: head.membershipId }))).toEqual(['STEP_NOT_POSSIBLE']);
  });

  it('are changed by a head, who stays as long as there is no other', async () => {
    const { head, manager, member } = await firmOf();
    expect(codesOf(await take(manager, CHANGE, { membershipId: member.membershipId, role: 'manager' }))).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    expect(codesOf(await take(head, CHANGE, { membershipId: head.membershipId, role: 'member' }))).toEqual([
      'LAST_HEAD',
    ]);
    expect(await take(head, CHANGE, { membershipId: member.membershipId, role: 'manager' })).toEqual({
      membership: { role: 'manager' },
      refusals: [],
    });
  });

  it('are handed over in one step', async () => {
    const { head, manager } = await firmOf();
    expect(codesOf(await take(manager, HAND_OVER, { membershipId: head.membershipId, newRole: 'member' }))).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    expect(await take(head, HAND_OVER, { membershipId: manager.membershipId, newRole: 'member' })).toMatchObject({
      refusals: [],
    });
    const { rows } = await api.owner.query('select role from membership where id = any($1) order by role', [
      [head.membershipId, manager.membershipId],
    ]);
    expect(rows).toEqual([{ role: 'head' }, { role: 'member' }]);
  });

  it('of two heads who leave at once, one stays', async () => {
    const { id, head, manager } = await firmOf();
    await take(head, CHANGE, { membershipId: manager.membershipId, role: 'head' });
    const answers = await Promise.all([head, manager].map((one) => take(one, LEAVE, { organizationId: id })));
    expect(answers.flatMap((answer) => codesOf(answer))).toEqual(['LAST_HEAD']);
  });
});
