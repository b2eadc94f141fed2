import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { sha256 } from '@peyvand/kernel';
import { EscalateWaiting } from '../../libs/insights/src/waiting/escalate-waiting.js';
import { LapseJoiningRequestsClock } from '../../libs/organizations/src/joining/jobs/lapse-joining-requests.clock.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization, Person } from '../support/factories.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';
import { allTold, toldOf } from '../support/told.js';

const FIELDS = 'id state refusalReason refusalNote waitsFor { role isMine } nextSteps { name operation isPrimary }';
const READ = `query ($id: ID!) {
  joiningRequest(id: $id) { personName personEmail note organization { name } ${FIELDS} } }`;
const STEPS = `query ($id: ID!) { organization(id: $id) { joiningRequests { id personEmail }
  nextSteps { name operation target { field id } refusals { code until } } } }`;

/** SQL that lets so many days go by for a request. */
const later = (days: number): string => `update joining_request set due_at = due_at - interval '${days} days',
  ended_at = ended_at - interval '${days} days' where id = $1`;

describe('joining an organization that is here already', () => {
  let database: TestDatabase;
  let api: TestApi;
  let mailbox: Mailbox;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    mailbox = await startMailbox();
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(
      workerConfig(database.url, { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://peyvand.example.ir' }),
      { jobs: [StoreNotices, SendNoticeMail] },
    );
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  const send = async (person: { id: string }, verb: string, input: object) => {
    const name = `${verb}Joining`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await api.as(person).request(
      `mutation ($input: ${type}!) {
          ${name}(input: $input) { joiningRequest { ${FIELDS} } refusals { code field } } }`,
      { input },
    );
    return answer.errors ? { errors: errorsOf(answer) } : answer.data[name];
  };
  const ask = (person: Person, { id: organizationId }: { id: string }, rest: object = {}) =>
    send(person, 'request', { organizationId, ...rest });
  const asked = async (person: Person, organization: { id: string }, rest: object = {}): Promise<string> => {
    const { joiningRequest, refusals } = await ask(person, organization, rest);
    expect(refusals).toEqual([]);
    return joiningRequest.id;
  };
  const read = async (person: { id: string }, id: string) =>
    (await api.as(person).request(READ, { id })).data.joiningRequest;
  const work = async (person: { id: string }) =>
    (await api.as(person).request('{ myWork { nodes { objectType objectId title nextStep { operation } isMine } } }'))
      .data.myWork.nodes;
  /** Two heads, a manager and a member. */
  const firmOf = async (name: string): Promise<Organization & { second: Person; manager: Person; member: Person }> => {
    const [second, manager, member] = [await api.a.person(), await api.a.person(), await api.a.person()];
    const firm = await api.a.organization({ name, managers: [manager], members: [second, member] });
    await api.owner.query(
      "update membership set role = 'head' where person_id = $1 and organization_id = $2 and until is null",
      [second.id, firm.id],
    );
    return { ...firm, second, manager, member };
  };

  it('is offered where a listed organization bears the name or identifier that is founded: an office answers the claim', async () => {
    const office = await api.an.office({ fallback: true, officers: 2 });
    const elsewhere = await api.an.office();
    const listed = await api.a.organization({ listed: true, name: 'شرکت فرش گلریز (سهامی خاص)', province: 'IR-21' });
    const [person, other] = [await api.a.person({ name: 'Mina Rad' }), await api.a.person()];
    const founding = async (input: object, who = person) =>
      (
        await api.as(who).request(
          `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) {
            organization { name } refusals { code field params { name value } } } }`,
          { input: { province: 'IR-21', ...input } },
        )
      ).data.foundOrganization;
    const offered = [
      { name: 'organizationId', value: listed.id },
      { name: 'name', value: listed.name },
      { name: 'operation', value: 'claimOrganization' },
    ];
    const refused = await founding({ name: 'فرش گل\u200cریز' });
    expect(refused.refusals).toEqual([{ code: 'ORGANIZATION_LISTED', field: 'name', params: offered }]);
    // Its number is as good as its name, and leaves no doubt that it is the same.
    await api.owner.query(
      `insert into organization_identifier (id, organization_id, scheme, country, value)
       values (gen_random_uuid(), $1, 'nationalId', 'IR', '10100006546')`,
      [listed.id],
    );
    const identifiers = [{ scheme: 'nationalId', value: '۱۰۱-۰۰۰۰۶۵۴۶' }];
    expect((await founding({ name: 'گلریز نو', isAnother: true, identifiers })).refusals).toEqual([
      { code: 'IDENTIFIER_LISTED', field: 'identifiers', params: offered },
    ]);
    expect((await founding({ name: '«فرش گلریز»', isAnother: true }, other)).refusals).toEqual([]);
    await api.owner.query("update organization set province = 'IR-07' where not listed and name = '«فرش گلریز»'");
    expect((await founding({ name: 'فرش گلریز', province: 'IR-10' }, other)).refusals).toEqual([]);
    const claim = async (who: Person, name: string) => {
      const answer = await api.as(who).request(
        `mutation ($input: ClaimOrganizationInput!) { claimOrganization(input: $input) {
          joiningRequest { ${FIELDS} organization { id } } refusals { code } } }`,
        { input: { organizationId: listed.id, name } },
      );
      return answer.errors ? { errors: errorsOf(answer) } : answer.data.claimOrganization;
    };
    expect(await claim(person, 'فرش گلرنگ')).toEqual({ errors: ['NOT_FOUND'] });
    expect((await ask(person, listed)).errors).toEqual(['NOT_FOUND']);
    const { joiningRequest } = await claim(person, 'شركت فرش گل ريز');
    expect(joiningRequest).toMatchObject({ state: 'requested', organization: null, waitsFor: [{ role: 'office' }] });
    expect(codesOf(await claim(person, listed.name))).toEqual(['JOINING_ASKED']);
    expect(await toldOf(api, office.head, joiningRequest.id)).toEqual(['OrganizationClaimed']);
    expect(await read(elsewhere.head, joiningRequest.id)).toBeNull();
    expect(await read(office.head, joiningRequest.id)).toMatchObject({
      personName: 'Mina Rad',
      organization: { name: listed.name },
      nextSteps: [{ operation: 'acceptJoining' }, { operation: 'refuseJoining' }],
    });
    expect((await work(office.head)).map(({ objectId }: { objectId: string }) => objectId)).toContain(
      joiningRequest.id,
    );
    const input = { joiningRequestId: joiningRequest.id, role: 'member' };
    expect((await send(elsewhere.head, 'accept', input)).errors).toEqual(['NOT_FOUND']);
    expect((await send(office.head, 'accept', input)).refusals).toEqual([]);
    const { rows } = await api.owner.query(
      `select o.listed, m.role from organization o join membership m on m.organization_id = o.id where o.id = $1`,
      [listed.id],
    );
    expect(rows).toEqual([{ listed: false, role: 'head' }]);
    expect(await claim(other, listed.name)).toEqual({ errors: ['NOT_FOUND'] });
    expect((await founding({ name: 'فرش گلریز' }, other)).refusals).toMatchObject([{ code: 'ORGANIZATION_EXISTS' }]);
    // Moving or renaming goes by the same rule: no legal form, quote or blank keeps two apart.
    const own = await api.owner.query("select id from organization where name = '«فرش گلریز»' and not listed");
    const change = async (input: object) =>
      (
        await api.as(other).request(
          `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
            refusals { code field params { name value } } } }`,
          { input: { organizationId: own.rows[0].id, ...input } },
        )
      ).data.updateOrganization.refusals;
    const params = expect.arrayContaining([{ name: 'organizationId', value: listed.id }]);
    const taken = [{ code: 'ORGANIZATION_EXISTS', field: 'name', params }];
    expect(await change({ province: 'IR-21' })).toEqual(taken);
    expect(await change({ name: 'شركت فرش گل ريز', province: 'IR-21' })).toEqual(taken);
    expect(await change({ name: 'فرش گلریز (سهامی خاص)', headcount: 12 })).toEqual([]);
  });

  it('is asked of the heads, who alone see who asks, and take the person in', async () => {
    const firm = await firmOf('Pump Works');
    const { head, second, manager, member } = firm;
    const outsider = (await api.a.organization()).head;
    const person = await api.a.person({ name: 'Mina Rad', locale: 'fa' });
    await api.owner.query(
      "insert into organization_identifier values (gen_random_uuid(), $1, 'nationalId', 'IR', $2)",
      [firm.id, '10101010101'],
    );
    const search = async (identifier: string) =>
      (
        await api
          .as(person)
          .request('query ($n: String) { organizations(filter: { identifier: $n }) { nodes { id } } }', {
            n: identifier,
          })
      ).data.organizations.nodes;
    expect(await search('۱۰۱۰-۱۰۱۰۱۰۱')).toEqual([{ id: firm.id }]);
    expect(await search('1010101010')).toEqual([]);
    const [offered] = (await api.as(person).request(STEPS, { id: firm.id })).data.organization.nextSteps;
    expect(offered).toEqual({
      name: 'joiningRequest.request',
      operation: 'requestJoining',
      target: { field: 'organizationId', id: firm.id },
      refusals: [],
    });
    const rest = { note: 'I lead the foundry.', idempotencyKey: 'k' };
    const id = await asked(person, firm, rest);
    expect(await asked(person, firm, rest)).toBe(id);
    expect(codesOf(await ask(person, firm))).toEqual(['JOINING_ASKED']);
    const shown = { personName: 'Mina Rad', personEmail: person.email, note: 'I lead the foundry.' };
    expect(await read(person, id)).toMatchObject({
      ...shown,
      state: 'requested',
      waitsFor: [{ role: 'organization', isMine: false }],
      nextSteps: [{ name: 'joiningRequest.withdraw', operation: 'withdrawJoining', isPrimary: false }],
    });
    for (const one of [head, second])
      expect(await read(one, id)).toMatchObject({
        ...shown,
        waitsFor: [{ isMine: true }],
        nextSteps: [
          { name: 'joiningRequest.accept', operation: 'acceptJoining', isPrimary: true },
          { name: 'joiningRequest.refuse', operation: 'refuseJoining', isPrimary: false },
        ],
      });
    expect((await api.as(head).request(STEPS, { id: firm.id })).data.organization.joiningRequests).toEqual([
      { id, personEmail: person.email },
    ]);
    expect(await work(head)).toEqual([
      {
        objectType: 'joiningRequest',
        objectId: id,
        title: 'Pump Works',
        nextStep: { operation: 'acceptJoining' },
        isMine: true,
      },
    ]);
    for (const one of [manager, member, outsider, await api.an.administrator()]) {
      expect(await read(one, id)).toBeNull();
      expect((await api.as(one).request(STEPS, { id: firm.id })).data.organization.joiningRequests).toEqual([]);
      expect(await work(one)).toEqual([]);
    }
    for (const one of [manager, outsider])
      expect(await send(one, 'accept', { joiningRequestId: id, role: 'member' })).toEqual({ errors: ['NOT_FOUND'] });
    expect(await send(person, 'refuse', { joiningRequestId: id, reason: 'notNow' })).toEqual({ errors: ['FORBIDDEN'] });
    const both = await Promise.all(
      [head, second].map((one) => send(one, 'accept', { joiningRequestId: id, role: 'manager' })),
    );
    expect(both.flatMap(codesOf)).toEqual(['STALE']);
    const { data } = await api
      .as(person)
      .request('{ me { memberships { role organization { id } } joiningRequests { state } } }');
    expect(data.me).toEqual({
      memberships: [{ role: 'manager', organization: { id: firm.id } }],
      joiningRequests: [{ state: 'accepted' }],
    });
    expect(await work(head)).toEqual([]);
    expect(codesOf(await ask(person, firm))).toEqual(['ALREADY_MEMBER']);
    expect(await toldOf(api, person)).toEqual(['JoiningAccepted']);
    const told = [await toldOf(api, head), await toldOf(api, second)].map((kinds) => kinds.join()).sort();
    expect(told).toEqual(['JoiningRequested', 'JoiningRequested,MemberTakenIn']);
    for (const one of [manager, member]) expect(await toldOf(api, one)).toEqual([]);
    const [asking] = await found(
      () => mailbox.to(head.email),
      (mails) => mails.length > 0,
    );
    expect(asking?.subject).toBe('Somebody asks to join your organization');
    expect(asking?.text).toContain(`https://peyvand.example.ir/en/joinings/${id}`);
    expect(asking?.text).not.toMatch(/Mina|foundry|Pump/);
    const [answer] = await found(
      () => mailbox.to(person.email),
      (mails) => mails.length > 0,
    );
    expect(answer?.subject).toBe('درخواست عضویت شما پذیرفته شد');
    expect(answer?.text).toContain(`https://peyvand.example.ir/fa/organizations/${firm.id}`);
  }, 60_000);

  it('is refused with a reason, taken back, or lapses after a reminder; and is asked of three at a time', async () => {
    const firms = await Promise.all(['A', 'B', 'C', 'D'].map((name) => api.a.organization({ name: `Mill ${name}` })));
    const [first, second, third, fourth] = firms as [Organization, Organization, Organization, Organization];
    const person = await api.a.person();
    const ids = [await asked(person, first), await asked(person, second), await asked(person, third)] as const;
    expect(codesOf(await ask(person, fourth))).toEqual(['TOO_MANY_JOINING_REQUESTS']);
    const no = { joiningRequestId: ids[0], reason: 'other' };
    expect(codesOf(await send(first.head, 'refuse', no))).toEqual(['NOTE_REQUIRED']);
    expect(await send(first.head, 'refuse', { ...no, note: 'Who are you?' })).toMatchObject({ refusals: [] });
    expect(await read(person, ids[0])).toMatchObject({
      state: 'refused',
      refusalReason: 'other',
      refusalNote: 'Who are you?',
      waitsFor: [],
      nextSteps: [],
    });
    expect(codesOf(await ask(person, first))).toEqual(['JOINING_REFUSED_LATELY']);
    const [step] = (await api.as(person).request(STEPS, { id: first.id })).data.organization.nextSteps;
    const inDays = (Date.parse(step.refusals[0].until) - Date.now()) / 86_400_000;
    expect([step.refusals[0].code, Math.round(inDays)]).toEqual(['JOINING_REFUSED_LATELY', 30]);
    expect(codesOf(await send(person, 'withdraw', { joiningRequestId: ids[1] }))).toEqual([]);
    expect(codesOf(await send(second.head, 'accept', { joiningRequestId: ids[1], role: 'member' }))).toEqual(['STALE']);
    const again = await asked(person, second);

    const half = 'update waiting set remind_at = clock_timestamp() where object_id = any($1) and remind_at < until';
    expect((await api.owner.query(half, [[ids[2], again]])).rowCount).toBe(2);
    await worker.get(EscalateWaiting, { strict: false }).run();
    // Of what has moved on nobody is reminded any more.
    await allTold(api);
    await api.owner.query(later(8), [ids[2]]);
    const clock = worker.get(LapseJoiningRequestsClock, { strict: false });
    expect([await clock.run(), await clock.run()]).toEqual([1, 0]);
    expect((await read(person, ids[2])).state).toBe('lapsed');
    await asked(person, third);
    await api.owner.query(later(31), [ids[0]]);
    await asked(person, first);
    expect(await toldOf(api, person)).toEqual(['JoiningRefused', 'JoiningLapsed']);
    expect(await toldOf(api, second.head)).toEqual([
      'JoiningRequested',
      'JoiningWithdrawn',
      'JoiningRequested',
      'JoiningStillWaits',
    ]);
    expect(await toldOf(api, third.head)).toEqual([
      'JoiningRequested',
      'JoiningStillWaits',
      'JoiningLeftUnanswered',
      'JoiningRequested',
    ]);
  }, 60_000);

  it('tells nothing of what is hidden, and ends with an invitation that is taken, or with the account', async () => {
    const listed = await api.a.organization({ listed: true });
    const [person, officer] = [await api.a.person(), (await api.an.office()).head];
    expect(await ask(person, listed)).toEqual(await ask(person, { id: person.id }));
    expect(codesOf(await ask(officer, listed))).toEqual(['STEP_NOT_ALLOWED']);
    const [invites, asks] = [await api.a.organization(), await api.a.organization()];
    const settled = await asked(person, invites);
    await api
      .as(invites.head)
      .request('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { refusals { code } } }', {
        input: { email: person.email, role: 'member' },
      });
    const { rows } = await api.owner.query<{ id: string }>(
      'update invitation set token_hashes = array[$2] where email = $1 returning id',
      [person.email, sha256('secret')],
    );
    await api
      .as(person)
      .request('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refusals { code } } }', {
        input: { token: `${rows[0]?.id}.secret` },
      });
    expect(await read(person, settled)).toMatchObject({ state: 'accepted', waitsFor: [] });
    const id = await asked(person, asks, { note: 'My own words' });
    const own = await api.as(person).request('{ ownData { document } }');
    expect(String(own.data.ownData.document)).toContain('My own words');
    const { data } = await api.as(person).request('mutation { closeAccount { done } }');
    expect(data.closeAccount.done).toBe(true);
    expect(await read(asks.head, id)).toMatchObject({
      state: 'withdrawn',
      personName: 'A former member',
      personEmail: null,
      note: null,
    });
    expect(await work(asks.head)).toEqual([]);
  }, 60_000);
});
