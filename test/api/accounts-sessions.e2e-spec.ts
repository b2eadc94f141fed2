import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StepUp } from '@peyvand/accounts';
import { ViewerSource } from '@peyvand/platform';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const PASSWORD = 'a walnut tree in spring';
const ME = '{ me { email } }';

describe('sessions', () => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = await accountsBench();
  }, 60_000);
  afterAll(() => bench.close());

  const isIn = async (headers: { cookie?: string; authorization?: string }) =>
    (await bench.send(ME, {}, headers)).data.me !== null;
  const tokenOf = ({ cookie }: { cookie: string }) => cookie.slice(cookie.indexOf('=') + 1);
  const move = (email: string, set: string) =>
    bench.db.query(`update session set ${set} where person_id = (select id from person where email = $1)`, [email]);
  const confirm = (headers: { cookie: string }, password = PASSWORD) =>
    bench.send(
      'mutation($p: String!) { confirmPassword(input: { password: $p }) { done refusals { code field } } }',
      { p: password },
      headers,
    );
  const change = (headers: { cookie: string }, oldPassword: string, newPassword: string) =>
    bench.send(
      'mutation($i: ChangePasswordInput!) { changePassword(input: $i) { done refusals { code field } } }',
      { i: { oldPassword, newPassword } },
      headers,
    );
  /** What signing asks for, as the operations of later libs ask it. */
  const maySign = async (headers: { cookie: string }) => {
    const viewer = await bench.app
      .get(ViewerSource, { strict: false })
      .resolve({ sessionToken: tokenOf(headers), membershipId: null });
    return bench.app
      .get(StepUp, { strict: false })
      .require(viewer)
      .then(
        () => true,
        (error: { code: string }) => error.code,
      );
  };

  it('keep a hash of 256 random bits; nothing in the row opens anything', async () => {
    const session = await bench.person('hash@example.ir');
    expect(session.cookie).toMatch(/^peyvand=[\w-]{43}$/);
    const [row] = await bench.db.query(
      'select s.* from session s join person p on p.id = s.person_id where p.email = $1',
      ['hash@example.ir'],
    );
    for (const value of Object.values(row ?? {}))
      expect(await isIn({ authorization: `Bearer ${String(value)}` })).toBe(false);
    expect(await isIn({ authorization: `Bearer ${tokenOf(session)}` })).toBe(true);
    const hashes = await bench.db.query('select password_hash from person');
    for (const { password_hash } of hashes)
      expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
  });

  it('begin anew at signing in, and end by signing out', async () => {
    const first = await bench.person('anew@example.ir');
    const second = await bench.signIn('anew@example.ir', PASSWORD, first);
    expect(second.cookie).not.toBe(first.cookie);
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
    const out = await bench.send('mutation { signOut { done refusals { code } } }', {}, second);
    expect(out.data.signOut).toEqual({ done: true, refusals: [] });
    expect(out.cookie).toBe('peyvand=');
    expect(await isIn(second)).toBe(false);
  });

  it('are told of with every answer, so that a page hears that its own has ended', async () => {
    const session = await bench.person('told@example.ir');
    const told = async (cookie = '') =>
      (await bench.app.inject({ method: 'POST', url: '/graphql', payload: { query: ME }, headers: { cookie } }))
        .headers['x-peyvand-signed-in'];
    expect([await told(), await told(session.cookie)]).toEqual(['0', '1']);
    await move('told@example.ir', "seen_at = clock_timestamp() - interval '15 days'");
    expect(await told(session.cookie)).toBe('0');
  });

  it('get a new token when the password is confirmed; signing is possible for five minutes by the clock of the database', async () => {
    const before = await bench.person('sign@example.ir');
    expect(await maySign(before)).toBe('STEP_UP_REQUIRED');
    expect((await confirm(before, 'something else entirely')).data.confirmPassword).toEqual({
      done: false,
      refusals: [{ code: 'PASSWORD_WRONG', field: 'password' }],
    });
    const after = await confirm(before);
    expect(after.data.confirmPassword.done).toBe(true);
    expect([await isIn(before), await isIn(after)]).toEqual([false, true]);
    expect(await maySign(after)).toBe(true);
    await move('sign@example.ir', "stepped_up_at = clock_timestamp() - interval '299 seconds'");
    expect(await maySign(after)).toBe(true);
    await move('sign@example.ir', "stepped_up_at = clock_timestamp() - interval '301 seconds'");
    expect(await maySign(after)).toBe('STEP_UP_REQUIRED');
  });

  it('all end but one when the password changes', async () => {
    const here = await bench.person('many@example.ir');
    const there = await bench.signIn('many@example.ir', PASSWORD);
    expect((await change(here, 'not my password', 'another walnut tree')).data.changePassword.refusals).toEqual([
      { code: 'PASSWORD_WRONG', field: 'oldPassword' },
    ]);
    expect((await change(here, PASSWORD, 'basketball')).data.changePassword.refusals).toEqual([
      { code: 'PASSWORD_COMMON', field: 'newPassword' },
    ]);
    const changed = await change(here, PASSWORD, 'another walnut tree');
    expect(changed.data.changePassword.done).toBe(true);
    expect([await isIn(here), await isIn(there), await isIn(changed)]).toEqual([false, false, true]);
    expect((await bench.signIn('many@example.ir', PASSWORD)).data.signIn.done).toBe(false);
    expect((await bench.signIn('many@example.ir', 'another walnut tree')).data.signIn.done).toBe(true);
  });

  it.each([
    ['person', 'idle', "seen_at = clock_timestamp() - interval '13 days 23 hours'", true],
    ['person', 'idle', "seen_at = clock_timestamp() - interval '14 days 1 second'", false],
    ['person', 'absolute', "started_at = clock_timestamp() - interval '29 days 23 hours'", true],
    ['person', 'absolute', "started_at = clock_timestamp() - interval '30 days 1 second'", false],
    ['administrator', 'idle', "seen_at = clock_timestamp() - interval '29 minutes'", true],
    ['administrator', 'idle', "seen_at = clock_timestamp() - interval '30 minutes 1 second'", false],
    ['administrator', 'absolute', "started_at = clock_timestamp() - interval '11 hours 59 minutes'", true],
    ['administrator', 'absolute', "started_at = clock_timestamp() - interval '12 hours 1 second'", false],
  ])('of a %s within the %s limit: %s is %s', async (who, limit, set, expected) => {
    const email = `${who}-${limit}-${String(expected)}@example.ir`;
    let session = await bench.person(email);
    if (who === 'administrator') {
      await bench.db.query('update person set is_administrator = true where email = $1', [email]);
      session = { ...session, ...(await bench.signIn(email, PASSWORD)) };
    }
    await move(email, set);
    expect(await isIn(session)).toBe(expected);
  });

  it('that began with fewer powers do not grow into those of staff', async () => {
    const before = await bench.person('grown@example.ir');
    await bench.db.query("update person set is_administrator = true where email = 'grown@example.ir'");
    expect(await isIn(before)).toBe(false);
    expect(await isIn(await bench.signIn('grown@example.ir', PASSWORD))).toBe(true);
  });

  it('note being used at most once a minute', async () => {
    const session = await bench.person('seen@example.ir');
    const seen = async () =>
      (
        await bench.db.query(
          "select seen_at from session s join person p on p.id = s.person_id where p.email = 'seen@example.ir'",
        )
      )[0]?.seen_at as Date;
    const first = await seen();
    await isIn(session);
    expect(await seen()).toEqual(first);
    await move('seen@example.ir', "seen_at = seen_at - interval '61 seconds'");
    await isIn(session);
    expect((await seen()).getTime()).toBeGreaterThanOrEqual(first.getTime());
  });
});

describe('a neighbour behind the same address', () => {
  it('does not stop a step-up by wrong passwords of their own', async () => {
    const bench = await accountsBench({ THROTTLE_ADDRESS: '3' });
    try {
      const [neighbour, owner] = [await bench.person('next@example.ir'), await bench.person('owner@example.ir')];
      const confirm = async (password: string, headers: { cookie: string }) =>
        (
          await bench.send(
            'mutation($p: String!) { confirmPassword(input: { password: $p }) { done refusals { code } } }',
            { p: password },
            headers,
          )
        ).data.confirmPassword;
      for (let at = 0; at < 4; at++)
        expect((await confirm(`guess number ${at}`, neighbour)).refusals).toEqual([{ code: 'PASSWORD_WRONG' }]);
      expect(await confirm(PASSWORD, owner)).toEqual({ done: true, refusals: [] });
    } finally {
      await bench.close();
    }
  }, 60_000);
});

describe('the cookie', () => {
  it('is bound to its host over HTTPS', async () => {
    const bench = await accountsBench({ PUBLIC_URL: 'https://peyvand.example.ir' });
    try {
      expect((await bench.person('https@example.ir')).cookie).toMatch(/^__Host-peyvand=[\w-]{43}$/);
    } finally {
      await bench.close();
    }
  }, 60_000);
});
