import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';
import { browserOf, type Browser } from '../support/pages.js';

const PASSWORD = 'a walnut tree in spring';

describe('the pages of an account', () => {
  let bench: AccountsBench;
  let browser: Browser;

  beforeAll(async () => {
    bench = await accountsBench({ PUBLIC_URL: 'https://peyvand.example' });
    browser = browserOf(bench.app);
  }, 90_000);
  afterAll(() => bench.close());

  const isIn = async (email: string, password = PASSWORD) =>
    (await bench.signIn(email, password)).data.signIn.done as boolean;
  const asked = async (purpose: string, email: string) =>
    Number(
      (await bench.db.query('select count(*) from email_token where purpose = $1 and email = $2', [purpose, email]))[0]
        ?.count,
    );

  it('open an account with the password of the registration, once, and not by a look', async () => {
    await bench.send('mutation($i: RegisterInput!) { register(input: $i) { done } }', {
      i: { email: 'new@example.ir', name: 'New', password: PASSWORD },
    });
    const url = `/fa/verify-email?token=${await bench.linkFor('new@example.ir')}`;
    for (let look = 0; look < 3; look++) expect((await browser.open(url)).body).toContain('new@example.ir');
    expect(await isIn('new@example.ir')).toBe(false);
    const wrong = await browser.press(url, { password: 'another walnut' });
    expect([wrong.status, wrong.faultAt('password')]).toEqual([422, expect.stringContaining('نام‌نویسی')]);
    expect(wrong.body).not.toContain('another walnut');
    expect((await browser.press(url)).faultAt('password')).toBe('لطفاً این بخش را پر کنید.');
    const done = await browser.press(url, { password: PASSWORD });
    expect([done.status, done.heading]).toEqual([200, 'حساب شما باز شد']);
    expect(await isIn('new@example.ir')).toBe(true);
    const twice = await browser.press(url, { password: PASSWORD });
    expect([twice.status, twice.fields]).toEqual([404, ['email', 'password']]);
  });

  it('send the link of a registration again', async () => {
    await bench.send('mutation($i: RegisterInput!) { register(input: $i) { done } }', {
      i: { email: 'late@example.ir', name: 'Late', password: PASSWORD },
    });
    await bench.db.query("update email_token set expires_at = clock_timestamp() where email = 'late@example.ir'");
    const token = await bench.linkFor('late@example.ir');
    const url = `/en/verify-email?token=${token}`;
    expect((await browser.open(url)).status).toBe(404);
    const bad = await browser.press(url, { again: '1', email: 'no address', password: PASSWORD });
    expect([bad.status, bad.faultAt('email')]).toEqual([
      422,
      'This is not written in the form asked for. Please check and correct it.',
    ]);
    expect(bad.body).toContain('value="no address"');
    expect(bad.body).not.toContain(PASSWORD);
    const sent = await browser.press(url, { again: '1', email: 'late@example.ir', password: PASSWORD });
    expect([sent.status, sent.heading]).toEqual([200, 'Look into your mailbox']);
    expect((await browser.open(url)).status).toBe(200);
  });

  it('are throttled like the mutations', async () => {
    await bench.send('mutation($i: RegisterInput!) { register(input: $i) { done } }', {
      i: { email: 'guessed@example.ir', name: 'Guessed', password: PASSWORD },
    });
    const url = `/en/verify-email?token=${await bench.linkFor('guessed@example.ir')}`;
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess++)
      statuses.push((await browser.press(url, { password: `guess number ${guess}` })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429, 429]);
    expect((await browser.press(url, { password: PASSWORD })).body).toMatch(/Try again in \d+ minutes\./);
  });

  it('set a new password; what is wrong with one is said at its field', async () => {
    await bench.person('forgot@example.ir', { locale: 'en', name: 'Walnut Grove' });
    const url = `/en/reset-password?token=${await bench.linkOf('passwordReset', 'forgot@example.ir')}`;
    const page = await browser.open(url);
    expect([page.status, page.fields]).toEqual([200, ['password']]);
    const short = await browser.press(url, { password: 'short' });
    expect(short.faultAt('password')).toBe('This is shorter than 10 characters. Please write more.');
    expect((await browser.press(url, { password: 'Walnut Grove' })).faultAt('password')).toContain('easily guessed');
    expect((await browser.press(url, { password: 'x'.repeat(257) })).faultAt('password')).toContain('longer than 256');
    const done = await browser.press(url, { password: 'a plum tree in autumn' });
    expect([done.status, done.heading]).toEqual([200, 'The new password is set']);
    expect([await isIn('forgot@example.ir'), await isIn('forgot@example.ir', 'a plum tree in autumn')]).toEqual([
      false,
      true,
    ]);
    expect((await browser.press(url, { password: 'a third tree of some kind' })).status).toBe(404);
    expect(await isIn('forgot@example.ir', 'a plum tree in autumn')).toBe(true);
  });

  it('ask for another link of a new password, with the same answer for every address', async () => {
    const url = '/fa/reset-password?token=x';
    const answers = [];
    for (const email of ['forgot@example.ir', 'nobody@example.ir'])
      answers.push(await browser.press(url, { again: '1', email }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toBe(answers[1]?.body);
    expect(await asked('passwordReset', 'nobody@example.ir')).toBe(1);
  });

  it('ask a registration that is not open for a name besides', async () => {
    await bench.send('mutation($i: RegisterInput!) { register(input: $i) { done } }', {
      i: { email: 'waiting@example.ir', name: 'A stranger', password: 'words of a stranger' },
    });
    const url = `/en/reset-password?token=${await bench.linkOf('passwordReset', 'waiting@example.ir')}`;
    expect((await browser.open(url)).fields).toEqual(['name', 'password']);
    const nameless = await browser.press(url, { name: ' ', password: PASSWORD });
    expect(nameless.faultAt('name')).toBe('Please fill this in.');
    const kept = await browser.press(url, { name: '"><b>Maryam', password: 'short' });
    expect(kept.body).toContain('value="&quot;&gt;&lt;b&gt;Maryam"');
    expect((await browser.press(url, { name: 'Maryam', password: PASSWORD })).status).toBe(200);
    expect(await isIn('waiting@example.ir')).toBe(true);
  });

  it('move an account to another address and give it back', async () => {
    const { id } = await bench.person('before@example.ir', { locale: 'en' });
    const move = await bench.linkOf('emailChange', 'after@example.ir', {
      personId: id,
      askedFrom: 'before@example.ir',
    });
    const url = `/en/confirm-email?token=${move}`;
    expect((await browser.open(url)).body).toContain('after@example.ir');
    expect(await isIn('before@example.ir')).toBe(true);
    const wrong = await browser.press(url, { password: 'words of somebody' });
    expect([wrong.status, wrong.faultAt('password')]).toEqual([422, expect.stringContaining('not your password')]);
    expect(await isIn('before@example.ir')).toBe(true);
    expect((await browser.press(url, { password: PASSWORD })).heading).toBe('The address was changed');
    expect([await isIn('before@example.ir'), await isIn('after@example.ir')]).toEqual([false, true]);
    expect((await browser.press(url, { password: PASSWORD })).status).toBe(404);
    const back = `/en/undo-email-change?token=${await bench.linkFor('before@example.ir')}`;
    expect((await browser.open(back)).body).toContain('before@example.ir');
    expect(await isIn('after@example.ir')).toBe(true);
    expect((await browser.press(back)).heading).toBe('The account was given back');
    expect([await isIn('before@example.ir'), await isIn('after@example.ir')]).toEqual([true, false]);
    expect((await browser.press(back)).status).toBe(404);
  });

  it('make an administrator of whom the operator named, with an account where there is none', async () => {
    const linkFor = async (email: string) => `/en/claim-administration?token=${await bench.inviteAdministrator(email)}`;
    const url = await linkFor('root@example.ir');
    expect((await browser.open(url)).fields).toEqual(['name', 'password']);
    const short = await browser.press(url, { name: 'Root', password: 'short' });
    expect([short.status, short.faultAt('name')]).toEqual([422, null]);
    expect(short.faultAt('password')).not.toBeNull();
    expect((await browser.press(url, { name: 'Root', password: PASSWORD })).heading).toBe(
      'You are an administrator now',
    );
    expect((await browser.press(url, { name: 'Root', password: PASSWORD })).status).toBe(404);

    const known = await bench.person('known@example.ir');
    const second = await linkFor('known@example.ir');
    expect((await browser.open(second)).fields).toEqual([]);
    expect((await bench.send('{ me { isAdministrator } }', {}, known)).data).toEqual({
      me: { isAdministrator: false },
    });
    expect((await browser.press(second)).status).toBe(200);
    expect((await bench.send('{ me { id } }', {}, known)).data).toEqual({ me: null });
    for (const email of ['root@example.ir', 'known@example.ir']) {
      const session = await bench.signIn(email, PASSWORD);
      expect((await bench.send('{ me { isAdministrator } }', {}, session)).data.me.isAdministrator).toBe(true);
    }
  });

  it('offer nothing where the operation would refuse the link', async () => {
    const { id } = await bench.person('moved@example.ir');
    const stale = await bench.linkOf('emailChange', 'x@example.ir', { personId: id, askedFrom: 'earlier@example.ir' });
    const url = `/fa/confirm-email?token=${stale}`;
    const refused = await browser.press(url, { password: PASSWORD });
    expect([refused.status, refused.fields]).toEqual([404, []]);
    expect(await isIn('moved@example.ir')).toBe(true);
  });
});
