import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountReader, EmailTokenRepository, Passwords } from '@peyvand/accounts';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/factories.js';

const OLD = 'an old walnut tree here';
const NEW = 'seven walnut trees at dawn';

describe('an account that is taken back', () => {
  let database: TestDatabase;
  let api: TestApi;
  let counter = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database, { THROTTLE_ACCOUNT: '500', THROTTLE_ADDRESS: '5000' });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Somebody whose session and password a thief has. */
  const victim = async () => {
    const person = await api.a.person({ email: `victim${++counter}@example.org` });
    await api.owner.query('update person set password_hash = $2 where id = $1', [
      person.id,
      await api.app.get(Passwords, { strict: false }).hash(OLD),
    ]);
    return { person, home: person.email, thief: (n: number) => `thief${n}of${person.email}` };
  };
  const linkOf = async (purpose: string, email: string): Promise<string> => {
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from email_token where purpose = $1 and email = $2 order by created_at desc limit 1',
      [purpose, email],
    );
    return api.app.get(EmailTokenRepository, { strict: false }).issue(rows[0]?.id ?? '');
  };
  const askChange = (who: Pick<Person, 'id'>, email: string) =>
    api
      .as(who)
      .request('mutation ($email: String!) { changeEmail(input: { email: $email }) { done refusals { code } } }', {
        email,
      });
  /** Asks for a change and answers the link that is mailed. */
  const asked = async (who: Pick<Person, 'id'>, email: string): Promise<string> => {
    expect((await askChange(who, email)).data.changeEmail.done).toBe(true);
    return linkOf('emailChange', email);
  };
  const resetAsked = async (email: string): Promise<string> => {
    await api.anonymous.request(
      'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { done } }',
      { email },
    );
    return linkOf('passwordReset', email);
  };
  const use = async (
    field: 'confirmEmailChange' | 'undoEmailChange' | 'resetPassword',
    token: string,
    password = OLD,
  ) => {
    const type = {
      confirmEmailChange: 'ConfirmEmailChangeInput',
      undoEmailChange: 'EmailLinkInput',
      resetPassword: 'ResetPasswordInput',
    }[field];
    const passwords = { confirmEmailChange: { password }, undoEmailChange: {}, resetPassword: { password: NEW } };
    const { data } = await api.anonymous.request(
      `mutation ($input: ${type}!) { ${field}(input: $input) { done refusals { code } } }`,
      { input: { token, ...passwords[field] } },
    );
    return data[field].done === true ? 'done' : (data[field].refusals[0].code as string);
  };
  const signIn = async (email: string, password: string): Promise<string> => {
    const { data } = await api.anonymous.request(
      'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { done refusals { code } } }',
      { email, password },
    );
    return data.signIn.done === true ? 'done' : (data.signIn.refusals[0].code as string);
  };
  const addressOf = async ({ id }: Pick<Person, 'id'>) =>
    (await api.app.get(AccountReader, { strict: false }).findPerson(id))?.email;
  /** Holds the account as a request does that takes it back, until `work` was sent and waits; then commits. */
  const whileTakenBack = async <T>(id: string, steps: readonly string[], work: () => Promise<T>): Promise<T> => {
    const taking = await api.owner.connect();
    try {
      await taking.query('begin');
      for (const step of steps) await taking.query(step, [id]);
      const late = work();
      await eventually(async () => {
        const { rows } = await api.owner.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        expect(rows.length).toBeGreaterThan(0);
      });
      await taking.query('commit');
      return await late;
    } finally {
      taking.release();
    }
  };
  const ENDED = [
    'select 1 from person where id = $1 for no key update',
    'delete from session where person_id = $1',
  ] as const;

  it('stays taken back: of two changes asked for, the second is void once the first was undone', async () => {
    const { person, home, thief } = await victim();
    const [first, second] = [await asked(person, thief(1)), await asked(person, thief(2))];
    expect(await use('confirmEmailChange', first)).toBe('done');
    expect(await use('undoEmailChange', await linkOf('emailUndo', home))).toBe('done');
    expect(await use('resetPassword', await resetAsked(home))).toBe('done');
    expect(await use('confirmEmailChange', second)).toBe('LINK_SPENT');
    expect(await addressOf(person)).toBe(home);
    expect([await signIn(home, NEW), await signIn(home, OLD)]).toEqual(['done', 'SIGN_IN_FAILED']);
  });

  it.each(['undoing', 'resetting'] as const)('%s voids every other link, session and pending secret', async (how) => {
    const { person, home, thief } = await victim();
    const secret = await api.as(person).request('mutation { startSecondFactor { secret } }');
    expect(secret.data.startSecondFactor.secret).not.toBeNull();
    const changes = [await asked(person, thief(1)), await asked(person, thief(2))];
    const resets = [await resetAsked(home), await resetAsked(home)];
    if (how === 'undoing') {
      expect(await use('confirmEmailChange', changes[0] ?? '')).toBe('done');
      changes.push(await asked(person, thief(3)));
      resets.push(await resetAsked(thief(1)));
      expect(await use('undoEmailChange', await linkOf('emailUndo', home))).toBe('done');
    } else {
      expect(await use('resetPassword', resets.pop() ?? '')).toBe('done');
    }
    for (const link of changes) expect(await use('confirmEmailChange', link)).toBe('LINK_SPENT');
    for (const link of resets) expect(await use('resetPassword', link)).toBe('LINK_SPENT');
    expect((await api.as(person).request('{ me { id } }')).data.me).toBeNull();
    const { rows } = await api.owner.query(
      `select 1 from person where id = $1 and totp_secret is not null
       union all select 1 from email_token where person_id = $1 and used_at is null`,
      [person.id],
    );
    expect(rows).toEqual([]);
    expect(await addressOf(person)).toBe(home);
  });

  it('a change of the password voids the changes of address that others asked for', async () => {
    const { person, thief, home } = await victim();
    const change = await asked(person, thief(1));
    const { data } = await api
      .as(person)
      .request('mutation ($i: ChangePasswordInput!) { changePassword(input: $i) { done refusals { code } } }', {
        i: { oldPassword: OLD, newPassword: NEW },
      });
    expect(data.changePassword.done).toBe(true);
    expect(await use('confirmEmailChange', change)).toBe('LINK_SPENT');
    expect(await addressOf(person)).toBe(home);
  });

  it('a change is confirmed by the password, so an account of a stranger comes to no address of others', async () => {
    const { person, home, thief } = await victim();
    const link = await asked(person, thief(1));
    expect(await use('confirmEmailChange', link, 'what its reader would guess')).toBe('SIGN_IN_FAILED');
    expect(await addressOf(person)).toBe(home);
    expect(await use('confirmEmailChange', link)).toBe('done');
    expect(await addressOf(person)).toBe(thief(1));
  });

  it('a change is confirmed only while the address is the one it was asked from', async () => {
    const { person, thief } = await victim();
    const [first, second] = [await asked(person, thief(1)), await asked(person, thief(2))];
    expect(await use('confirmEmailChange', first)).toBe('done');
    expect(await use('confirmEmailChange', second)).toBe('LINK_SPENT');
    expect(await addressOf(person)).toBe(thief(1));
  });

  it('the way back stays open, whatever is done from the address the account was moved to', async () => {
    const { person, home, thief } = await victim();
    expect(await use('confirmEmailChange', await asked(person, thief(1)))).toBe('done');
    expect(await use('confirmEmailChange', await asked(person, thief(2)))).toBe('done');
    const [back, between] = [await linkOf('emailUndo', home), await linkOf('emailUndo', thief(1))];
    expect(await use('resetPassword', await resetAsked(thief(2)))).toBe('done');
    expect(await use('undoEmailChange', between)).toBe('done');
    expect(await use('undoEmailChange', back)).toBe('done');
    expect(await addressOf(person)).toBe(home);
  });

  it('the way back to the first address shuts the ways back to later ones', async () => {
    const { person, home, thief } = await victim();
    expect(await use('confirmEmailChange', await asked(person, thief(1)))).toBe('done');
    expect(await use('confirmEmailChange', await asked(person, thief(2)))).toBe('done');
    const [back, between] = [await linkOf('emailUndo', home), await linkOf('emailUndo', thief(1))];
    expect(await use('undoEmailChange', back)).toBe('done');
    expect(await use('undoEmailChange', between)).toBe('LINK_SPENT');
    expect(await addressOf(person)).toBe(home);
  });

  it('undoing and confirming at once end at the old address', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { person, home, thief } = await victim();
      expect(await use('confirmEmailChange', await asked(person, thief(1)))).toBe('done');
      const links = await Promise.all([2, 3, 4].map((n) => asked(person, thief(n))));
      const undo = await linkOf('emailUndo', home);
      const answers = await Promise.all([
        ...links.map((link) => use('confirmEmailChange', link)),
        use('undoEmailChange', undo),
      ]);
      expect(answers.at(-1)).toBe('done');
      expect(await addressOf(person)).toBe(home);
    }
  }, 60_000);

  it('a change asked for from a session that ends meanwhile is not written down', async () => {
    const { person, thief } = await victim();
    await api.as(person).request('{ me { id } }');
    const answer = await whileTakenBack(person.id, ENDED, () => askChange(person, thief(1)));
    expect(errorsOf(answer)).toEqual(['UNAUTHENTICATED']);
    const { rows } = await api.owner.query('select 1 from email_token where person_id = $1', [person.id]);
    expect(rows).toEqual([]);
  });

  it('a password that is replaced while it is checked opens no session and replaces no other', async () => {
    const { person, home } = await victim();
    const replaced = await api.app.get(Passwords, { strict: false }).hash(NEW);
    const steps = [...ENDED, `update person set password_hash = '${replaced}' where id = $1`];
    expect(await whileTakenBack(person.id, steps, () => signIn(home, OLD))).toBe('SIGN_IN_FAILED');
    const other = await victim();
    await api.as(other.person).request('{ me { id } }');
    const answer = await whileTakenBack(other.person.id, steps, () =>
      api
        .as(other.person)
        .request('mutation ($i: ChangePasswordInput!) { changePassword(input: $i) { done refusals { code } } }', {
          i: { oldPassword: OLD, newPassword: 'a password of the thief' },
        }),
    );
    expect(errorsOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(await signIn(other.home, NEW)).toBe('done');
  });
});
