import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountReader, EmailTokenRepository, Passwords } from '@peyvand/accounts';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { done refusals { code } } }';
const ASK = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { done refusals { code } } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { done refusals { code } } }';
const CONFIRM =
  'mutation ($token: String!) { confirmEmailChange(input: { token: $token, password: "an old walnut tree here" }) { done refusals { code } } }';
const link = (field: string) =>
  `mutation ($token: String!) { ${field}(input: { token: $token }) { done refusals { code } } }`;
const NEW_PASSWORD = 'seven walnut trees at dawn';

describe('getting back in, and being shut out', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database, { THROTTLE_ACCOUNT: '500' });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const newest = async (purpose: string): Promise<{ id: string; token: string }> => {
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from email_token where purpose = $1 order by created_at desc limit 1',
      [purpose],
    );
    const id = rows[0]?.id ?? '';
    return { id, token: await api.app.get(EmailTokenRepository, { strict: false }).issue(id) };
  };
  const withPassword = async (email: string) => {
    const person = await api.a.person({ email });
    await api.owner.query('update person set password_hash = $2 where id = $1', [
      person.id,
      await api.app.get(Passwords, { strict: false }).hash('an old walnut tree here'),
    ]);
    return person;
  };
  const signsIn = async (email: string, password: string): Promise<boolean> =>
    (await api.anonymous.request(SIGN_IN, { email, password })).data.signIn.done === true;

  it('a forgotten password is set anew by one of fifty uses of its link, and every session ends', async () => {
    const person = await withPassword('forgot@example.org');
    const session = api.as(person);
    expect((await session.request('{ me { id } }')).data.me).not.toBeNull();
    const answers = await Promise.all(
      ['forgot@example.org', 'nobody@example.org'].map((email) => api.anonymous.request(ASK, { email })),
    );
    expect(answers[0]).toEqual(answers[1]);
    await api.owner.query("delete from email_token where email = 'nobody@example.org'");
    const { token } = await newest('passwordReset');
    const uses = await Promise.all(
      Array.from({ length: 50 }, () => api.anonymous.request(RESET, { input: { token, password: NEW_PASSWORD } })),
    );
    expect(uses.filter(({ data }) => data.resetPassword.done === true)).toHaveLength(1);
    expect(
      new Set(uses.flatMap(({ data }) => data.resetPassword.refusals.map(({ code }: { code: string }) => code))),
    ).toEqual(new Set(['LINK_SPENT']));
    expect((await session.request('{ me { id } }')).data.me).toBeNull();
    expect(await signsIn('forgot@example.org', NEW_PASSWORD)).toBe(true);
  }, 60_000);

  it('a link for a new password works for half an hour', async () => {
    await withPassword('late@example.org');
    await api.anonymous.request(ASK, { email: 'late@example.org' });
    const { id, token } = await newest('passwordReset');
    const { rows } = await api.owner.query<{ minutes: number }>(
      'select extract(epoch from expires_at - created_at)::int / 60 as minutes from email_token where id = $1',
      [id],
    );
    expect(rows[0]?.minutes).toBeLessThanOrEqual(30);
    await api.owner.query("update email_token set expires_at = clock_timestamp() - interval '1 second' where id = $1", [
      id,
    ]);
    expect(
      (await api.anonymous.request(RESET, { input: { token, password: NEW_PASSWORD } })).data.resetPassword.refusals,
    ).toEqual([{ code: 'LINK_SPENT' }]);
  });

  it('an account moves to a proved address, and the old one can take it back', async () => {
    const person = await withPassword('before@example.org');
    const ask = (email: string, options = {}) =>
      api
        .as(person, options)
        .request('mutation ($email: String!) { changeEmail(input: { email: $email }) { done refusals { code } } }', {
          email,
        });
    expect((await ask('after@example.org', { steppedUp: false })).data.changeEmail.refusals).toEqual([
      { code: 'STEP_UP_REQUIRED' },
    ]);
    expect((await ask('after@example.org')).data.changeEmail.done).toBe(true);
    const { token } = await newest('emailChange');
    expect((await api.anonymous.request(CONFIRM, { token })).data.confirmEmailChange.done).toBe(true);
    expect(await signsIn('after@example.org', 'an old walnut tree here')).toBe(true);
    const undo = await newest('emailUndo');
    expect(
      (await api.anonymous.request(link('undoEmailChange'), { token: undo.token })).data.undoEmailChange.done,
    ).toBe(true);
    expect((await api.app.get(AccountReader, { strict: false }).findPersonByEmail('before@example.org'))?.id).toBe(
      person.id,
    );
    expect((await api.as(person, { steppedUp: false }).request('{ me { id } }')).data.me).toBeNull();
    const taken = await api.a.person({ email: 'taken@example.org' });
    expect(taken.id).not.toBe(person.id);
    const other = await withPassword('other@example.org');
    await api.as(other).request('mutation { changeEmail(input: { email: "taken@example.org" }) { done } }');
    const blocked = await newest('emailChange');
    expect((await api.anonymous.request(CONFIRM, { token: blocked.token })).data.confirmEmailChange.refusals).toEqual([
      { code: 'LINK_SPENT' },
    ]);
  });

  it('sessions are listed and ended one by one, or all the others', async () => {
    const person = await api.a.person();
    await api.signIn(person);
    await api.signIn(person);
    const list = async () =>
      (await api.as(person).request('{ me { sessions { id isCurrent userAgent } } }')).data.me.sessions as {
        id: string;
        isCurrent: boolean;
      }[];
    expect(await list()).toHaveLength(3);
    const other = (await list()).find(({ isCurrent }) => !isCurrent);
    const end = 'mutation ($id: ID!) { endSession(input: { sessionId: $id }) { done } }';
    const stranger = await api.a.person();
    expect((await api.as(stranger).request(end, { id: other?.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.as(person).request(end, { id: other?.id })).data.endSession.done).toBe(true);
    await api.as(person).request('mutation { endOtherSessions { done } }');
    expect(await list()).toMatchObject([{ isCurrent: true }]);
  });

  it('somebody who is shut out is out at once, and looks like somebody who is not there', async () => {
    const administrator = await api.an.administrator();
    const person = await withPassword('out@example.org');
    const open = api.as(person);
    expect((await open.request('{ me { id } }')).data.me).not.toBeNull();
    const disable = (email: string) =>
      api
        .as(administrator)
        .request(
          'mutation ($email: String!) { disablePerson(input: { email: $email, reason: "Left the company" }) { done refusals { code } } }',
          { email },
        );
    expect((await disable('out@example.org')).data.disablePerson.done).toBe(true);
    expect((await open.request('{ me { id } }')).data.me).toBeNull();
    expect(await signsIn('out@example.org', 'an old walnut tree here')).toBe(false);
    const [answer, unknown] = await Promise.all(
      ['out@example.org', 'nobody@example.org'].map((email) =>
        api.anonymous.request(SIGN_IN, { email, password: 'x' }),
      ),
    );
    expect(answer).toEqual(unknown);
    expect((await disable(administrator.email)).data.disablePerson.refusals).toEqual([{ code: 'LAST_ADMINISTRATOR' }]);
    await api.as(administrator).request('mutation { enablePerson(input: { email: "out@example.org" }) { done } }');
    expect(await signsIn('out@example.org', 'an old walnut tree here')).toBe(true);
  });
});
