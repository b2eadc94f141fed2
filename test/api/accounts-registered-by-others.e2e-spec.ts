import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const STRANGERS = 'words of the stranger';
const OWN = 'seven walnut trees at dawn';

describe('an address that a stranger registered', () => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = await accountsBench();
  }, 60_000);
  afterAll(() => bench.close());

  const register = async (email: string, password: string): Promise<string> => {
    const { data } = await bench.send('mutation($i: RegisterInput!) { register(input: $i) { done } }', {
      i: { email, name: 'The stranger', password, locale: 'en', timeZone: 'Europe/Berlin' },
    });
    expect(data.register.done).toBe(true);
    return bench.linkFor(email);
  };
  const use = async (field: 'verifyEmail' | 'resetPassword', input: object): Promise<string> => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const { data } = await bench.send(
      `mutation($i: ${type}!) { ${field}(input: $i) { done refusals { code field } } }`,
      { i: input },
    );
    const [refusal] = data[field].refusals as { code: string; field: string }[];
    return refusal ? `${refusal.code} ${refusal.field}` : String(data[field].done);
  };
  const resetAsked = async (email: string): Promise<string> => {
    await bench.send('mutation($email: String!) { requestPasswordReset(input: { email: $email }) { done } }', {
      email,
    });
    return bench.linkFor(email);
  };
  const signsIn = async (email: string, password: string): Promise<boolean> =>
    (await bench.signIn(email, password)).data.signIn.done === true;
  const peopleOf = (email: string) =>
    bench.db.query('select name, locale, time_zone from person where email = $1', [email]);

  it('gets no account by its reader who follows the link and does not know the password', async () => {
    const token = await register('victim@example.ir', STRANGERS);
    for (const password of ['what I always take', 'or was it this one'])
      expect(await use('verifyEmail', { token, password })).toBe('SIGN_IN_FAILED password');
    expect(await peopleOf('victim@example.ir')).toEqual([]);
    expect(await signsIn('victim@example.ir', STRANGERS)).toBe(false);
  });

  it('opens for who knows the password, after however many wrong tries of a window', async () => {
    const token = await register('typing@example.ir', OWN);
    const answers: string[] = [];
    for (let at = 0; at < 12; at++) answers.push(await use('verifyEmail', { token, password: `guess number ${at}` }));
    expect(answers.filter((answer) => answer === 'SIGN_IN_FAILED password')).toHaveLength(10);
    expect(answers.at(-1)).toMatch(/^THROTTLED/);
    expect(await use('verifyEmail', { token, password: OWN })).toMatch(/^THROTTLED/);
    await bench.db.query("update throttle set window_ends_at = clock_timestamp() - interval '1 second'");
    expect(await use('verifyEmail', { token, password: OWN })).toBe('true');
    expect(await signsIn('typing@example.ir', OWN)).toBe(true);
  });

  it('is not closed by tries with a link that is wrong, nor with the link of another', async () => {
    const first = await register('two@example.ir', STRANGERS);
    const second = await register('two@example.ir', OWN);
    const forged = `${second.slice(0, 37)}${'A'.repeat(43)}`;
    for (let at = 0; at < 12; at++) await use('verifyEmail', { token: forged, password: 'a wrong password' });
    for (let at = 0; at < 12; at++) await use('verifyEmail', { token: first, password: 'a wrong password' });
    expect(await use('verifyEmail', { token: second, password: OWN })).toBe('true');
    expect(await use('verifyEmail', { token: first, password: STRANGERS })).toMatch(/^(LINK_SPENT|THROTTLED)/);
  });

  it("opens by a new password of its reader, with nothing of the stranger's", async () => {
    const email = 'reset@example.ir';
    const stranger = await register(email, STRANGERS);
    const [other, reset] = [await resetAsked(email), await resetAsked(email)];
    expect(await use('resetPassword', { token: reset, password: OWN })).toBe('REQUIRED name');
    expect(await use('resetPassword', { token: reset, password: OWN, name: 'Victim' })).toBe('true');
    expect(await peopleOf(email)).toEqual([{ name: 'Victim', locale: 'fa', time_zone: 'Asia/Tehran' }]);
    expect([await signsIn(email, STRANGERS), await signsIn(email, OWN)]).toEqual([false, true]);
    expect(await use('verifyEmail', { token: stranger, password: STRANGERS })).toBe('LINK_SPENT token');
    expect(await use('resetPassword', { token: other, password: STRANGERS, name: 'X' })).toBe('LINK_SPENT token');
    expect(
      await bench.db.query(
        'select 1 from email_token where email = $1 and (used_at is null or password_hash is not null)',
        [email],
      ),
    ).toEqual([]);
  });

  it('opens once, whichever links of it are used at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const email = `race${round}@example.ir`;
      const links = [await register(email, OWN), await register(email, OWN)];
      const reset = await resetAsked(email);
      const answers = await Promise.all([
        ...links.map((token) => use('verifyEmail', { token, password: OWN })),
        use('resetPassword', { token: reset, password: OWN, name: 'Victim' }),
      ]);
      // A reset that comes after the opening would be one of an account; it is void by then.
      expect(answers.filter((answer) => answer === 'true')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'LINK_SPENT token')).toHaveLength(2);
      expect(await peopleOf(email)).toHaveLength(1);
      await bench.db.query('delete from throttle');
    }
  }, 30_000);

  it('and that has an account by now loses session, password and links of it by a reset', async () => {
    const email = 'account@example.ir';
    const { cookie } = await bench.person(email);
    const late = await register(email, STRANGERS);
    const [other, reset] = [await resetAsked(email), await resetAsked(email)];
    expect(await use('resetPassword', { token: reset, password: OWN })).toBe('true');
    expect((await bench.send('{ me { id } }', {}, { cookie })).data.me).toBeNull();
    expect([await signsIn(email, 'a walnut tree in spring'), await signsIn(email, OWN)]).toEqual([false, true]);
    expect(await use('resetPassword', { token: other, password: STRANGERS })).toBe('LINK_SPENT token');
    expect(await use('verifyEmail', { token: late, password: STRANGERS })).toBe('LINK_SPENT token');
  });

  it('is the only one without an account that a link for a new password opens', async () => {
    const token = await resetAsked('nobody@example.ir');
    expect(await use('resetPassword', { token, password: OWN, name: 'Nobody' })).toBe('LINK_SPENT token');
    expect(await peopleOf('nobody@example.ir')).toEqual([]);
  });
});
