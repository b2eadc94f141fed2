import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Passwords } from '@peyvand/accounts';
import { InvitationRepository } from '../../libs/organizations/src/members/invitation.repository.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { browserOf, type Browser } from '../support/pages.js';

const PASSWORD = 'a walnut tree in spring';
const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { refusals { code } } }';

/** Without the marks around names and addresses. */
const plain = (body: string): string => body.replaceAll(/[\u2068\u2069]/g, '');

describe('the page of an invitation', () => {
  let database: TestDatabase;
  let api: TestApi;
  let browser: Browser;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    browser = browserOf(api.app);
  }, 90_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const linkFor = async (email: string, locale = 'en'): Promise<string> => {
    const { rows } = await api.owner.query<{ id: string }>('select id from invitation where email = $1', [email]);
    const token = await api.app.get(InvitationRepository, { strict: false }).issue(String(rows[0]?.id));
    return `/${locale}/accept-invitation?token=${token}`;
  };
  const invite = (head: { id: string }, email: string, role = 'member') =>
    api.as(head).request(INVITE, { input: { email, role } });
  const places = async (email: string): Promise<string[]> => {
    const { rows } = await api.owner.query<{ role: string }>(
      'select m.role from membership m join person p on p.id = m.person_id where p.email = $1 and m.until is null',
      [email],
    );
    return rows.map(({ role }) => role);
  };
  const withPassword = async (email: string) => {
    const person = await api.a.person({ email });
    const hash = await api.app.get(Passwords, { strict: false }).hash(PASSWORD);
    await api.owner.query('update person set password_hash = $2 where id = $1', [person.id, hash]);
    return person;
  };

  it('says who invites to what and as whom, and takes the place for who is signed in, once', async () => {
    const head = await api.a.person({ name: 'Sara Ahmadi' });
    await api.a.organization({ name: 'Foundry of <Isfahan>', capacities: ['solver'], head });
    const person = await api.a.person({ email: 'signed@example.ir' });
    await invite(head, person.email, 'manager');
    const url = await linkFor(person.email);
    const cookie = `peyvand=${await api.signIn(person)}`;
    for (let look = 0; look < 3; look++) {
      const page = await browser.open(url, { cookie });
      expect(plain(page.body)).toContain(
        'Sara Ahmadi invites you to Foundry of &lt;Isfahan&gt; on Peyvand. Your role: manager.',
      );
      expect([page.status, page.fields]).toEqual([200, []]);
      expect(page.body).not.toContain('not verified');
    }
    expect(await places(person.email)).toEqual([]);
    const foreign = await browser.press(url, {}, { cookie, 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, await places(person.email)]).toEqual([403, []]);
    expect((await browser.press(url, {}, { cookie })).heading).toBe('You accepted');
    expect(await places(person.email)).toEqual(['manager']);
    expect((await browser.press(url, {}, { cookie })).status).toBe(404);
  });

  it('warns of an organization that nobody verified, and names no one who left it', async () => {
    const manager = await api.a.person({ name: 'Gone Away' });
    await api.a.organization({ managers: [manager] });
    await invite(manager, 'warned@example.ir');
    const url = await linkFor('warned@example.ir');
    const before = await browser.open(url);
    expect(plain(before.body)).toContain('Gone Away invites you');
    expect(before.body).toContain('This organization is not verified yet.');
    await api.owner.query('update membership set until = clock_timestamp() where person_id = $1', [manager.id]);
    const page = await browser.open(url);
    expect(page.body).toContain('You are invited to');
    expect(page.body).not.toContain('Gone Away');
  });

  it('signs its reader in and takes the place in one press; another who is signed in takes nothing', async () => {
    const { head } = await api.a.organization({ capacities: ['solver'] });
    const person = await withPassword('out@example.ir');
    await invite(head, person.email);
    const url = await linkFor(person.email);
    const cookie = `peyvand=${await api.signIn(head)}`;
    const other = await browser.open(url, { cookie });
    expect([other.fields, plain(other.body)]).toEqual([
      ['password'],
      expect.stringContaining(`signed in as ${head.email}`),
    ]);
    const wrong = await browser.press(url, { password: 'not this one' }, { cookie });
    expect([wrong.status, wrong.headers['set-cookie']]).toEqual([422, undefined]);
    expect(wrong.body).toContain('This is not your password. Please try again.');
    expect(await places(person.email)).toEqual([]);
    const done = await browser.press(url, { password: PASSWORD });
    expect([done.status, await places(person.email)]).toEqual([200, ['member']]);
    const set = [done.headers['set-cookie']].flat().map((value) => String(value));
    expect(set.every((value) => value.includes('HttpOnly; SameSite=Lax'))).toBe(true);
    const session = String(set.find((value) => value.startsWith('peyvand='))).split(';', 1)[0] ?? '';
    const me = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: session },
      payload: { query: '{ me { email } }' },
    });
    expect(me.json()).toEqual({ data: { me: { email: person.email } } });
  });

  it('registers who has no account, for the invited address alone', async () => {
    const { head } = await api.a.organization({ capacities: ['solver'] });
    await invite(head, 'fresh@example.ir');
    const url = await linkFor('fresh@example.ir', 'fa');
    expect((await browser.open(url)).fields).toEqual(['name', 'password']);
    const short = await browser.press(url, { name: 'مریم', password: 'کوتاه' });
    expect([short.status, short.faultAt('password')]).toEqual([
      422,
      'این متن کوتاه‌تر از ۱۰ نویسه است. لطفاً آن را کامل‌تر کنید.',
    ]);
    expect(short.body).toContain('value="مریم"');
    const sent = await browser.press(url, { name: 'مریم', password: PASSWORD, email: 'else@example.ir' });
    expect([sent.status, sent.heading]).toEqual([200, 'رایانامه خود را ببینید']);
    const { rows } = await api.owner.query<{ email: string }>(
      "select email from email_token where purpose = 'registration'",
    );
    expect(rows).toEqual([{ email: 'fresh@example.ir' }]);
    expect((await browser.open(url)).status).toBe(200);
  });

  it('tells a link that is used, too old or withdrawn from one that was never sent, and offers nothing by it', async () => {
    const head = await api.a.person({ name: 'Sara Ahmadi' });
    await api.a.organization({ name: 'Foundry', capacities: ['solver'], head });
    const unknown = [
      await browser.open('/en/accept-invitation?token=x'),
      await browser.open(`/en/accept-invitation?token=${head.id}.x`),
    ];
    expect(unknown.map(({ status, body }) => [status, body === unknown[0]?.body])).toEqual([
      [404, true],
      [404, true],
    ]);
    for (const [change, en, fa] of [
      ['expires_at = clock_timestamp()', 'This invitation is too old.', 'مهلت این دعوت گذشته است.'],
      ['withdrawn_at = clock_timestamp()', 'took this invitation back.', 'سازمان این دعوت را پس گرفته است.'],
      ['accepted_at = clock_timestamp(), accepted_by = invited_by', 'was accepted already.', 'پیش‌تر پذیرفته شده است.'],
    ] as const) {
      const email = `${change.split('_', 1)[0]}@example.ir`;
      await invite(head, email);
      const url = await linkFor(email);
      await api.owner.query(`update invitation set ${change} where email = $1`, [email]);
      for (const page of [await browser.open(url), await browser.press(url, { name: 'A B', password: PASSWORD })]) {
        expect([page.status, page.fields]).toEqual([404, []]);
        expect(plain(page.body)).toContain('Sara Ahmadi invites you to Foundry on Peyvand.');
        expect(page.body).toContain(en);
      }
      expect((await browser.open(await linkFor(email, 'fa'))).body).toContain(fa);
    }
  });
});
