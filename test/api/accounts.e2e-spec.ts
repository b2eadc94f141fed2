import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const PASSWORD = 'a walnut tree in spring';

describe('accounts', () => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = await accountsBench({ THROTTLE_ACCOUNT: '60' });
  }, 60_000);
  afterAll(() => bench.close());

  const register = (email: string, more = {}) =>
    bench.send(
      'mutation($i: RegisterInput!) { register(input: $i) { done refusals { code field params { name value } } } }',
      { i: { email, name: 'Maryam Karimi', password: PASSWORD, ...more } },
    );
  const verify = (token: string, password = PASSWORD) =>
    bench.send('mutation($i: VerifyEmailInput!) { verifyEmail(input: $i) { done refusals { code } } }', {
      i: { token, password },
    });

  it('are made by registering, reading the mail and signing in', async () => {
    const asked = await register('Maryam@Example.ir', { locale: 'en' });
    expect(asked.data).toEqual({ register: { done: true, refusals: [] } });
    expect((await bench.signIn('maryam@example.ir', PASSWORD)).data.signIn.refusals).toEqual([
      { code: 'SIGN_IN_FAILED' },
    ]);
    const token = await bench.linkFor('maryam@example.ir');
    expect((await verify(token)).data).toEqual({ verifyEmail: { done: true, refusals: [] } });
    const { cookie, data } = await bench.signIn(' MARYAM@example.ir', PASSWORD);
    expect(data.signIn.done).toBe(true);
    const me = await bench.send('{ me { name email locale timeZone isAdministrator } }', {}, { cookie });
    expect(me.data).toEqual({
      me: {
        name: 'Maryam Karimi',
        email: 'maryam@example.ir',
        locale: 'en',
        timeZone: 'Asia/Tehran',
        isAdministrator: false,
      },
    });
  });

  it('open by a link exactly once, however many hands use it at the same moment', async () => {
    await register('once@example.ir');
    const token = await bench.linkFor('once@example.ir');
    const answers = await Promise.all(Array.from({ length: 50 }, () => verify(token)));
    expect(answers.filter((answer) => answer.data.verifyEmail.done)).toHaveLength(1);
    expect(answers.filter((answer) => answer.data.verifyEmail.refusals[0]?.code === 'LINK_SPENT')).toHaveLength(49);
    const rows = await bench.db.query('select name, password_hash from email_token where email = $1', [
      'once@example.ir',
    ]);
    expect(rows).toEqual([{ name: null, password_hash: null }]);
  });

  it('keep what was registered first when two links of one address are used', async () => {
    await register('twice@example.ir', { name: 'First' });
    const first = await bench.linkFor('twice@example.ir');
    await register('twice@example.ir', { name: 'Second' });
    const second = await bench.linkFor('twice@example.ir');
    await verify(first);
    expect((await verify(second)).data.verifyEmail).toEqual({ done: false, refusals: [{ code: 'LINK_SPENT' }] });
    expect(await bench.db.query('select name from person where email = $1', ['twice@example.ir'])).toEqual([
      { name: 'First' },
    ]);
  });

  it('refuse links that are too old, forged or of another kind', async () => {
    await register('late@example.ir');
    const token = await bench.linkFor('late@example.ir');
    const forged = `${token.slice(0, 37)}${'A'.repeat(43)}`;
    expect((await verify(forged)).data.verifyEmail.refusals).toEqual([{ code: 'LINK_SPENT' }]);
    expect((await verify('nonsense')).data.verifyEmail.refusals).toEqual([{ code: 'LINK_SPENT' }]);
    await bench.db.query(
      "update email_token set expires_at = clock_timestamp() - interval '1 second' where email = 'late@example.ir'",
    );
    expect((await verify(token)).data.verifyEmail.refusals).toEqual([{ code: 'LINK_SPENT' }]);
    const link = await bench.inviteAdministrator('boss@example.ir');
    expect((await verify(link)).data.verifyEmail.refusals).toEqual([{ code: 'LINK_SPENT' }]);
  });

  it('refuse weak passwords and names with hidden direction controls', async () => {
    const refusals = async (more: object) =>
      ((await register('weak@example.ir', more)).data.register.refusals as { code: string; field: string }[]).map(
        ({ code, field }) => [code, field],
      );
    expect(await refusals({ password: 'basketball' })).toEqual([['PASSWORD_COMMON', 'password']]);
    expect(await refusals({ password: 'short' })).toEqual([['TOO_SHORT', 'password']]);
    expect(await refusals({ name: 'Mar\u202eyam' })).toEqual([['BIDI_CONTROL', 'name']]);
    expect(await refusals({ email: 'weak@example.ir, other@example.ir' })).toEqual([['MALFORMED', 'email']]);
    expect(await refusals({ email: 'weak@example.ir\r\nBcc: x@example.ir' })).toEqual([['MALFORMED', 'email']]);
    expect(await refusals({ timeZone: 'Mars/Olympus' })).toEqual([['UNKNOWN_CODE', 'timeZone']]);
  });

  it('change name, language and time zone of their own', async () => {
    const { cookie } = await bench.person('change@example.ir');
    const update = (i: object) =>
      bench.send(
        'mutation($i: UpdateMeInput!) { updateMe(input: $i) { me { name locale timeZone } refusals { code } } }',
        { i },
        { cookie },
      );
    expect((await update({ name: 'مریم کریمی', locale: 'en' })).data.updateMe).toEqual({
      me: { name: 'مریم کریمی', locale: 'en', timeZone: 'Asia/Tehran' },
      refusals: [],
    });
    expect((await update({ timeZone: 'Europe/Berlin' })).data.updateMe.me).toEqual({
      name: 'مریم کریمی',
      locale: 'en',
      timeZone: 'Europe/Berlin',
    });
    expect((await update({ name: '' })).data.updateMe.refusals).toEqual([{ code: 'REQUIRED' }]);
    const stranger = await bench.send('mutation { updateMe(input: { name: "X" }) { me { id } } }');
    expect(stranger.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await bench.send('{ me { id } }')).data).toEqual({ me: null });
  });

  it('become administrators by the link of the operator, new or known', async () => {
    const claim = (i: object) =>
      bench.send(
        'mutation($i: ClaimAdministrationInput!) { claimAdministration(input: $i) { done refusals { code field } } }',
        { i },
      );
    const token = await bench.inviteAdministrator('Root@example.ir');
    expect((await claim({ token })).data.claimAdministration.refusals).toEqual([
      { code: 'REQUIRED', field: 'name' },
      { code: 'REQUIRED', field: 'password' },
    ]);
    expect((await claim({ token, name: 'Root', password: PASSWORD })).data.claimAdministration.done).toBe(true);
    expect((await claim({ token, name: 'Root', password: PASSWORD })).data.claimAdministration.refusals).toEqual([
      { code: 'LINK_SPENT', field: 'token' },
    ]);
    const root = await bench.signIn('root@example.ir', PASSWORD);
    expect((await bench.send('{ me { isAdministrator } }', {}, root)).data).toEqual({ me: { isAdministrator: true } });

    const known = await bench.person('known@example.ir');
    await claim({ token: await bench.inviteAdministrator('known@example.ir') });
    expect((await bench.send('{ me { id } }', {}, known)).data).toEqual({ me: null });
    const again = await bench.signIn('known@example.ir', PASSWORD);
    expect((await bench.send('{ me { isAdministrator } }', {}, again)).data).toEqual({ me: { isAdministrator: true } });
  });
});
