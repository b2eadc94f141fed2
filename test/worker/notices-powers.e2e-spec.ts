import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OneTimeCodes, SecondFactorRepository } from '@peyvand/accounts';
import { SendInvitationMail, SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { newId, sha256 } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';

describe('who gets powers or loses their key', () => {
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
      { jobs: [StoreNotices, SendNoticeMail, SendInvitationMail] },
    );
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  const mailOf = async ({ email }: Pick<Person, 'email'>, subject: string) => {
    const mails = await found(
      () => mailbox.to(email).filter((mail) => mail.subject === subject),
      (there) => there.length > 0,
    );
    expect(mails).toHaveLength(1);
    return String(mails[0]?.text);
  };
  const kindsOf = async ({ id }: Pick<Person, 'id'>) => {
    const { rows } = await api.owner.query<{ kind: string }>('select kind from notice where recipient_id = $1', [id]);
    return rows.map(({ kind }) => kind).sort();
  };
  /** A session that began before its person was staff. */
  const earlierSession = async ({ id }: Pick<Person, 'id'>) => {
    const token = newId();
    await api.owner.query(
      `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, user_agent)
       values ($1, $2, $3, false, clock_timestamp(), clock_timestamp(), 'test')`,
      [newId(), id, sha256(token)],
    );
    return async (): Promise<boolean> => {
      const answer = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ me { id } }' },
        headers: { authorization: `Bearer ${token}` },
      });
      return answer.json().data.me !== null;
    };
  };

  it('as the office is verified: its head and its officers hear why their sessions ended and what comes next', async () => {
    const member = await api.a.person({ locale: 'fa' });
    const park = await api.a.organization({ members: [member] });
    const capacityId = newId();
    await api.owner.query(
      `insert into organization_capacity (id, organization_id, kind, state, requested_at)
       values ($1, $2, 'office', 'pending', clock_timestamp())`,
      [capacityId, park.id],
    );
    const isOpen = await earlierSession(park.head);
    expect(await isOpen()).toBe(true);
    const { data } = await api
      .as(await api.an.administrator())
      .request('mutation ($input: VerifyCapacityInput!) { verifyCapacity(input: $input) { refusals { code } } }', {
        input: { capacityId, verifiedUntil: new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10) },
      });
    expect(data.verifyCapacity.refusals).toEqual([]);
    expect(await isOpen()).toBe(false);
    const text = await mailOf(park.head, 'You are the head of an office');
    expect(text).toMatch(/sessions that you began before you had them have ended/);
    expect(text).toMatch(/Sign in again and set up a second factor/);
    expect(await mailOf(member, 'شما هماهنگ‌کننده یک کانون هستید')).toContain('دوباره وارد شوید');
    expect(await kindsOf(park.head)).toContain('OfficeHeadBegins');
    expect(await kindsOf(member)).toEqual(['OfficerBegins']);
  }, 60_000);

  it('as the place changes: who is handed an office, and nobody in a firm', async () => {
    const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { refusals { code } } }`;
    const office = await api.an.office();
    const second = office.officers[1];
    const [manager] = [await api.a.person()];
    const firm = await api.a.organization({ managers: [manager] });
    for (const [head, membershipId] of [
      [firm.head, firm.members[1]?.membershipId],
      [office.head, second?.membershipId],
    ] as const) {
      const { data } = await api.as(head).request(HAND_OVER, { input: { membershipId, newRole: 'member' } });
      expect(data.handOver.refusals).toEqual([]);
    }
    await mailOf(second as Person, 'You are the head of an office');
    expect([await kindsOf(second as Person), await kindsOf(office.head)]).toEqual([
      ['MemberRoleChanged', 'OfficeHeadBegins'],
      [],
    ]);
    expect((await kindsOf(manager)).filter((kind) => /Begins/.test(kind))).toEqual([]);
  }, 60_000);

  it('as an invitation is taken: who comes into an office', async () => {
    const office = await api.an.office();
    const invited = await api.a.person();
    await api
      .as(office.head)
      .request(
        'mutation ($email: String!) { inviteMember(input: { email: $email, role: member }) { refusals { code } } }',
        { email: invited.email },
      );
    const text = await mailOf(invited, 'You are invited to an organization on Peyvand');
    const token = new URL(String(/https:\S+/.exec(text)?.[0])).searchParams.get('token');
    await api
      .as(invited)
      .request('mutation ($token: String!) { acceptInvitation(input: { token: $token }) { refusals { code } } }', {
        token,
      });
    await mailOf(invited, 'You are a coordinator now');
    expect(await kindsOf(invited)).toEqual(['OfficerBegins']);
  }, 60_000);

  it('as an administrator takes the second factor away: the person and the head of the office', async () => {
    const office = await api.an.office();
    const officer = office.officers[1] as Person;
    const factors = api.app.get(SecondFactorRepository, { strict: false });
    await factors.begin(officer.id, api.app.get(OneTimeCodes, { strict: false }).encrypt('JBSWY3DPEHPK3PXP'));
    await factors.confirm(officer.id);
    const { data } = await api
      .as(await api.an.administrator())
      .request(
        'mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { done refusals { code } } }',
        { input: { email: officer.email, note: 'Came in person with an identity card' } },
      );
    expect(data.resetSecondFactor.done).toBe(true);
    const texts = [
      await mailOf(officer, 'Your second factor was taken away'),
      await mailOf(office.head, 'The second factor of a coordinator was taken away'),
    ];
    expect(texts.join()).not.toContain('identity card');
    expect([await kindsOf(officer), await kindsOf(office.head)]).toEqual([
      ['SecondFactorReset'],
      ['OfficerSecondFactorReset'],
    ]);
  }, 60_000);
});
