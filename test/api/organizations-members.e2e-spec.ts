import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendInvitationMail, SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { codesOf, errorsOf, startApi, type Client, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';

const INVITE =
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { organization { invitations { email role } } refusals { code field } } }';
const ACCEPT =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { membership { role organization { id listed headcount } } refusals { code field } } }';

const PREVIEW = `query ($token: String!) {
  invitation(token: $token) { organizationName isVerified invitedBy email role state isOtherAddress } }`;
const WITHDRAW =
  'mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { refusals { code } } }';
const OPEN = 'query ($id: ID!) { organization(id: $id) { invitations { id state } } }';

describe('invitations', () => {
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
      { jobs: [SendInvitationMail, StoreNotices, SendNoticeMail] },
    );
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  const invite = async (person: { id: string }, input: object) =>
    (await api.as(person).request(INVITE, { input })).data.inviteMember;
  const tokenFor = async (email: string, mails = 1): Promise<string> => {
    const received = await found(
      () => mailbox.to(email),
      (all) => all.length === mails,
    );
    return new URL(String(/https:\S+/.exec(String(received[mails - 1]?.text))?.[0])).searchParams.get('token') ?? '';
  };
  const preview = async (client: Client, token: string) => (await client.request(PREVIEW, { token })).data?.invitation;
  const accept = async (person: { id: string }, token: string) =>
    (await api.as(person).request(ACCEPT, { input: { token } })).data.acceptInvitation;

  it('go by mail to an address; its owner takes the place, once', async () => {
    const firm = await api.a.organization({ name: 'Verified Firm', capacities: ['solver'] });
    const invited = await api.a.person({ email: 'invited@example.ir', locale: 'fa' });
    expect(await invite(firm.head, { email: ' Invited@Example.ir ', role: 'manager' })).toEqual({
      organization: { invitations: [{ email: 'invited@example.ir', role: 'manager' }] },
      refusals: [],
    });
    const token = await tokenFor('invited@example.ir');
    const [mail] = mailbox.to('invited@example.ir');
    expect(mail?.subject).toBe('دعوت به عضویت در سازمانی در سامانه پیوند');
    expect(mail?.text).toContain('Verified Firm');
    const { rows } = await api.owner.query<{ all: string }>(
      'select invitation::text as all from invitation where email = $1',
      ['invited@example.ir'],
    );
    expect(rows[0]?.all).not.toContain(token.split('.')[1]);
    const thief = await api.a.person();
    expect(codesOf(await accept(thief, token))).toEqual(['INVITATION_OTHER_ADDRESS']);
    const shown = {
      organizationName: 'Verified Firm',
      isVerified: true,
      invitedBy: firm.head.name,
      email: invited.email,
      role: 'manager',
    };
    expect(await preview(api.anonymous, token)).toEqual({ ...shown, state: 'open', isOtherAddress: null });
    expect(await preview(api.as(thief), token)).toEqual({ ...shown, state: 'open', isOtherAddress: true });
    expect(await preview(api.as(invited), token)).toEqual({ ...shown, state: 'open', isOtherAddress: false });
    const answers = await Promise.all([accept(invited, token), accept(invited, token)]);
    expect(answers.flatMap(codesOf)).toEqual(['INVITATION_USED']);
    expect(answers.map(({ membership }) => membership).find(Boolean)).toEqual({
      role: 'manager',
      organization: { id: firm.id, listed: false, headcount: 20 },
    });
    expect(await preview(api.anonymous, token)).toMatchObject({ state: 'used' });
    expect(codesOf(await invite(firm.head, { email: 'invited@example.ir', role: 'member' }))).toEqual([
      'ALREADY_MEMBER',
    ]);
  }, 30_000);

  it('do not carry the name of an organization nobody verified, nor work when too old or forged', async () => {
    const firm = await api.a.organization({ name: 'Win money at evil.example' });
    const invited = await api.a.person({ email: 'late@example.ir' });
    await invite(firm.head, { email: 'late@example.ir', role: 'member' });
    const token = await tokenFor('late@example.ir');
    expect(mailbox.to('late@example.ir')[0]?.text).not.toContain('evil');
    await api.owner.query("update invitation set expires_at = clock_timestamp() where email = 'late@example.ir'");
    expect(codesOf(await accept(invited, token))).toEqual(['INVITATION_EXPIRED']);
    expect(await preview(api.anonymous, token)).toMatchObject({ state: 'expired', isVerified: false });
    for (const forged of ['x', `${token}x`, `${firm.id}.${token.split('.')[1]}`, 'x'.repeat(300)]) {
      expect(codesOf(await accept(invited, forged.slice(0, 256)))).toEqual(['INVITATION_INVALID']);
      expect(await preview(api.anonymous, forged)).toBeNull();
    }
    await invite(firm.head, { email: 'late@example.ir', role: 'member' });
    expect(codesOf(await accept(invited, await tokenFor('late@example.ir', 2)))).toEqual([]);
  }, 30_000);

  it('are taken back by who could send them; a stranger finds none, and their links say so', async () => {
    const [manager, member] = [await api.a.person(), await api.a.person()];
    const firm = await api.a.organization({ managers: [manager], members: [member], capacities: ['solver'] });
    const stranger = (await api.a.organization()).head;
    const invited = await api.a.person({ email: 'regretted@example.ir' });
    await invite(firm.head, { email: invited.email, role: 'head' });
    const token = await tokenFor(invited.email);
    const open = async () =>
      (await api.as(firm.head).request(OPEN, { id: firm.id })).data.organization.invitations as { id: string }[];
    const [{ id: invitationId } = { id: '' }] = await open();
    const withdraw = (person: { id: string }) => api.as(person).request(WITHDRAW, { input: { invitationId } });
    expect(errorsOf(await withdraw(stranger))).toEqual(['NOT_FOUND']);
    for (const person of [manager, member, await api.an.administrator()])
      expect(codesOf((await withdraw(person)).data.withdrawInvitation)).toEqual(['STEP_NOT_ALLOWED']);
    expect(codesOf((await withdraw(firm.head)).data.withdrawInvitation)).toEqual([]);
    expect(codesOf((await withdraw(firm.head)).data.withdrawInvitation)).toEqual(['INVITATION_WITHDRAWN']);
    expect(await open()).toEqual([]);
    expect(codesOf(await accept(invited, token))).toEqual(['INVITATION_WITHDRAWN']);
    expect(await preview(api.as(invited), token)).toMatchObject({ state: 'withdrawn' });
    // The place can be offered again; the old link stays what it was.
    await invite(firm.head, { email: invited.email, role: 'member' });
    expect(await open()).toMatchObject([{ state: 'open' }]);
    expect(await preview(api.anonymous, token)).toMatchObject({ state: 'withdrawn' });
  }, 30_000);

  it('tell what they offer in the body of a request alone, to who does not guess', async () => {
    for (const [query, status] of [
      ['{ invitation(token: "x") { state } }', 405],
      ['{ ...q } fragment q on Query { me: invitation(token: "x") { state } }', 405],
      ['{ me { id } }', 200],
    ] as const) {
      const url = `/graphql?query=${encodeURIComponent(query)}`;
      const asked = await api.app.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1' } });
      expect([query, asked.statusCode]).toEqual([query, status]);
    }
    const tries = [];
    for (let n = 0; n < 40 && tries.at(-1) !== 'THROTTLED'; n++) {
      const { errors } = await api.anonymous.request(PREVIEW, { token: 'the same guess' });
      tries.push((errors?.[0]?.extensions.refusals as { code: string }[] | undefined)?.[0]?.code);
    }
    expect(tries.length).toBeGreaterThan(1);
    expect(tries.at(-1)).toBe('THROTTLED');
  });

  it('are given by heads and managers; only a head offers the place of a head', async () => {
    const [manager, member] = [await api.a.person(), await api.a.person()];
    const firm = await api.a.organization({ managers: [manager], members: [member] });
    expect(codesOf(await invite(manager, { email: 'a@example.ir', role: 'head' }))).toEqual(['STEP_NOT_ALLOWED']);
    expect(codesOf(await invite(manager, { email: 'a@example.ir', role: 'member' }))).toEqual([]);
    expect(codesOf(await invite(member, { email: 'b@example.ir', role: 'member', organizationId: firm.id }))).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    expect(
      codesOf(
        await invite((await api.a.organization()).head, {
          email: 'b@example.ir',
          role: 'member',
          organizationId: firm.id,
        }),
      ),
    ).toEqual(['STEP_NOT_ALLOWED']);
    expect(errorsOf(await api.anonymous.request(INVITE, { input: { email: 'b@example.ir', role: 'member' } }))).toEqual(
      ['UNAUTHENTICATED'],
    );
  });

  it('bring the first head of a listed organization, from an office', async () => {
    const listed = await api.a.organization({ listed: true });
    const office = await api.an.office({ fields: [] });
    const comer = await api.a.person({ email: 'comer@example.ir' });
    expect(
      codesOf(await invite(comer, { organizationId: listed.id, email: 'comer@example.ir', role: 'head' })),
    ).toEqual(['STEP_NOT_ALLOWED']);
    expect(
      codesOf(await invite(office.head, { organizationId: listed.id, email: 'comer@example.ir', role: 'member' })),
    ).toEqual(['STEP_NOT_ALLOWED']);
    expect(
      codesOf(await invite(office.head, { organizationId: listed.id, email: 'comer@example.ir', role: 'head' })),
    ).toEqual([]);
    expect((await accept(comer, await tokenFor('comer@example.ir'))).membership).toEqual({
      role: 'head',
      organization: { id: listed.id, listed: false, headcount: 20 },
    });
  }, 30_000);

  it('are limited in number', async () => {
    const firm = await api.a.organization();
    await api.owner.query(
      `insert into invitation (id, organization_id, email, role, locale, created_at, expires_at)
       select gen_random_uuid(), $1, n || '@example.net', 'member', 'fa', now(), now() + interval '1 day'
         from generate_series(1, 50) n`,
      [firm.id],
    );
    expect(codesOf(await invite(firm.head, { email: 'more@example.net', role: 'member' }))).toEqual([
      'TOO_MANY_INVITATIONS',
    ]);
    expect(codesOf(await invite(firm.head, { email: '7@example.net', role: 'manager' }))).toEqual([]);
  });

  it('and requests for capacities are told to those who have to act', async () => {
    const office = await api.an.office({ fallback: true, fields: [] });
    const firm = await api.a.organization();
    const evidence = [{ item: 'registration', statement: 'One' }];
    const asked = await api
      .as(firm.head)
      .request(
        'mutation ($input: RequestCapacityInput!) { requestCapacity(input: $input) { capacity { id } refusals { code } } }',
        { input: { kind: 'problemOwner', evidence } },
      );
    const { id } = asked.data.requestCapacity.capacity;
    const kinds = (person: { id: string }) =>
      found(
        async () =>
          (
            await api.owner.query<{ kind: string }>(
              'select kind from notice where recipient_id = $1 and object_id = $2 order by id',
              [person.id, id],
            )
          ).rows.map(({ kind }) => kind),
        (all) => all.length > 0,
      );
    expect(await kinds(office.officers[1] ?? office.head)).toEqual(['CapacityRequested']);
    await api
      .as(office.head)
      .request('mutation ($input: VerifyCapacityInput!) { verifyCapacity(input: $input) { refusals { code } } }', {
        input: { capacityId: id, verifiedUntil: new Date(Date.now() + 8.64e7).toISOString().slice(0, 10) },
      });
    expect(await kinds(firm.head)).toEqual(['CapacityVerified']);
  }, 30_000);
});
