import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Passwords } from '@peyvand/accounts';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';
import { countStatements } from '../support/statements.js';

const PASSWORD = 'a walnut tree in spring';
const REGISTER = 'mutation($i: RegisterInput!) { register(input: $i) { done refusals { code field } } }';

describe('guessing', () => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = await accountsBench({ THROTTLE_ADDRESS: '500' });
  }, 60_000);
  afterAll(() => bench.close());

  const codes = (answers: { data: { signIn: { refusals: { code: string }[] } } }[]) =>
    answers.map((answer) => answer.data.signIn.refusals[0]?.code ?? 'in');

  it('is stopped after a few tries, from however many addresses, also when they come at once', async () => {
    await bench.person('target@example.ir');
    const tries: Awaited<ReturnType<typeof bench.signIn>>[] = [];
    for (let round = 0; round < 20; round++)
      tries.push(
        ...(await Promise.all(
          Array.from({ length: 50 }, (_, at) =>
            bench.signIn('target@example.ir', `guess number ${round}-${at}`, { address: `203.0.113.${at}` }),
          ),
        )),
      );
    const evaluated = codes(tries).filter((code) => code === 'SIGN_IN_FAILED').length;
    expect(tries).toHaveLength(1_000);
    expect(evaluated).toBeLessThanOrEqual(20);
    expect(codes(tries).filter((code) => code === 'THROTTLED')).toHaveLength(1_000 - evaluated);
  }, 60_000);

  it('does not lock out for good: the window ends by the clock of the database', async () => {
    expect(codes([await bench.signIn('target@example.ir', PASSWORD)])).toEqual(['THROTTLED']);
    const told = await bench.send(
      'mutation { signIn(input: { email: "target@example.ir", password: "x" }) { refusals { code params { name value } } } }',
    );
    const wait = told.data.signIn.refusals[0].params[0];
    expect(wait.name).toBe('retryAfterSeconds');
    expect(Number(wait.value)).toBeGreaterThan(0);
    expect(Number(wait.value)).toBeLessThanOrEqual(900);
    await bench.db.query("update throttle set window_ends_at = clock_timestamp() - interval '1 second'");
    expect(codes([await bench.signIn('target@example.ir', PASSWORD)])).toEqual(['in']);
    for (let at = 0; at < 15; at++) expect(codes([await bench.signIn('target@example.ir', PASSWORD)])).toEqual(['in']);
  });

  it('over many accounts is stopped by address, and an IPv6 customer is one address', async () => {
    const one = await accountsBench({ THROTTLE_ADDRESS: '30' });
    try {
      const tries = await Promise.all(
        Array.from({ length: 60 }, (_, at) =>
          one.signIn(`nobody${at}@example.ir`, 'whatever it is', { address: `2001:db8:5:6::${at}` }),
        ),
      );
      expect(codes(tries).filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(30);
      expect(codes([await one.signIn('nobody@example.ir', 'whatever it is', { address: '2001:db8:5:7::1' })])).toEqual([
        'SIGN_IN_FAILED',
      ]);
    } finally {
      await one.close();
    }
  }, 60_000);

  it('through an open session is counted by session', async () => {
    const session = await bench.person('open@example.ir');
    const confirm = (password: string) =>
      bench.send(
        'mutation($p: String!) { confirmPassword(input: { password: $p }) { refusals { code } } }',
        { p: password },
        session,
      );
    const answers = [];
    for (let at = 0; at < 12; at++)
      answers.push((await confirm(`guess number ${at}`)).data.confirmPassword.refusals[0].code);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 'PASSWORD_WRONG'), 'THROTTLED', 'THROTTLED']);
    expect((await confirm(PASSWORD)).data.confirmPassword.refusals[0].code).toBe('THROTTLED');
    expect(codes([await bench.signIn('open@example.ir', PASSWORD)])).toEqual(['in']);
  });

  it('and other tries of neighbours do not stop the one who moves an account to another address', async () => {
    const one = await accountsBench({ THROTTLE_ADDRESS: '20' });
    const confirm = `mutation { confirmPassword(input: { password: "${PASSWORD}" }) { done } }`;
    const ask = async (cookie: string) => {
      const change = 'mutation { changeEmail(input: { email: "new@example.ir" }) { done refusals { code } } }';
      const { data } = await one.send(change, {}, { cookie });
      return String(data.changeEmail.refusals[0]?.code ?? data.changeEmail.done);
    };
    const often = async (cookie: string, times: number) => {
      const codes: string[] = [];
      for (let at = 0; at < times; at++) codes.push(await ask(cookie));
      return codes.filter((code) => code !== 'THROTTLED').length;
    };
    try {
      for (const name of ['a', 'b', 'c'])
        expect(await often((await one.person(`${name}@example.ir`)).cookie, 11)).toBe(10);
      const { cookie } = await one.person('moving@example.ir');
      expect(await ask((await one.send(confirm, {}, { cookie })).cookie)).toBe('true');
      // Nor does a thief in a session of his own.
      expect(await often((await one.signIn('moving@example.ir', PASSWORD)).cookie, 12)).toBe(10);
      const own = await one.signIn('moving@example.ir', PASSWORD);
      expect(await ask((await one.send(confirm, {}, own)).cookie)).toBe('true');
      // All sessions of a person together have fifty; twelve of them were used above.
      let looked = 0;
      for (let session = 0; session < 4; session++)
        looked += await often((await one.signIn('moving@example.ir', PASSWORD)).cookie, 10);
      expect(looked).toBe(38);
    } finally {
      await one.close();
    }
  }, 60_000);

  describe('by strangers', () => {
    const guess = (email: string, cookie?: string) => bench.signIn(email, 'a wrong password', { cookie });
    const lockOut = async (email: string) => {
      for (let at = 0; at < 10; at++) expect(codes([await guess(email)])).toEqual(['SIGN_IN_FAILED']);
      expect(codes([await bench.signIn(email, PASSWORD)])).toEqual(['THROTTLED']);
    };

    it('does not stop the owner on a device where they signed in before', async () => {
      const { mark } = await bench.person('known@example.ir');
      await lockOut('known@example.ir');
      expect(codes([await bench.signIn('known@example.ir', PASSWORD, { cookie: mark })])).toEqual(['in']);
      // The door stays closed to strangers.
      expect(codes([await bench.signIn('known@example.ir', PASSWORD)])).toEqual(['THROTTLED']);
    });

    it('does not stop the owner in a session that lives', async () => {
      const session = await bench.person('living@example.ir');
      await lockOut('living@example.ir');
      const answer = await bench.send(
        'mutation($p: String!) { confirmPassword(input: { password: $p }) { done refusals { code } } }',
        { p: PASSWORD },
        session,
      );
      expect(answer.data.confirmPassword).toEqual({ done: true, refusals: [] });
    });

    it('gains one window by a stolen mark, and none by a forged one or that of another account', async () => {
      const { mark } = await bench.person('stolen@example.ir');
      const other = await bench.person('thief@example.ir');
      const fetched = await bench.signIn('thief@example.ir', PASSWORD, { cookie: other.mark });
      await lockOut('stolen@example.ir');
      const name = mark.slice(0, mark.indexOf('=') + 1);
      const forged = [
        other.mark,
        fetched.mark,
        `${name}${'A'.repeat(43)}.${'A'.repeat(43)}`,
        // The signature of one number beside another number.
        `${other.mark.slice(0, name.length + 43)}${mark.slice(name.length + 43)}`,
      ];
      for (const cookie of forged) expect(codes([await guess('stolen@example.ir', cookie)])).toEqual(['THROTTLED']);
      const tries = [];
      for (let at = 0; at < 15; at++) tries.push(await guess('stolen@example.ir', mark));
      expect(codes(tries).filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(10);
    });

    it('leaves a browser of several people known for each, and counts each apart', async () => {
      const first = await bench.person('first@example.ir');
      await bench.person('second@example.ir');
      const { mark } = await bench.signIn('second@example.ir', PASSWORD, { cookie: first.mark });
      for (const email of ['first@example.ir', 'second@example.ir']) {
        await bench.db.query('delete from throttle');
        await lockOut(email);
        expect(codes([await bench.signIn(email, PASSWORD, { cookie: mark })])).toEqual(['in']);
      }
    });
  });

  it('on many devices of one account stays within bounds: a mark costs its password', async () => {
    const bounded = await bench.person('bounded@example.ir');
    await bench.db.query('delete from throttle');
    const tries = [];
    for (let at = 0; at < 100; at++)
      tries.push(
        await bench.signIn('bounded@example.ir', `guess number ${at}`, at % 2 ? { cookie: bounded.mark } : {}),
      );
    expect(codes(tries).filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(20);
  });

  it('is not multiplied by aliases, fragments or other fields of the same document', async () => {
    const one = (alias: string, at: number) =>
      `${alias}: signIn(input: { email: "alias@example.ir", password: "guess number ${at}" }) { done }`;
    const documents = [
      `mutation { ${Array.from({ length: 100 }, (_, at) => one(`a${at}`, at)).join(' ')} }`,
      `mutation { ${one('a', 1)} ${one('b', 2)} }`,
      `mutation { ...f ${one('b', 2)} } fragment f on Mutation { ${one('a', 1)} }`,
      `mutation { ${one('a', 1)} changePassword(input: { oldPassword: "x", newPassword: "y" }) { done } }`,
    ];
    const before = await bench.db.query('select count(*) from throttle');
    for (const document of documents) {
      const answer = await bench.send(document);
      expect(answer.status).toBe(400);
      expect(answer.errors[0].extensions.code).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
    }
    expect(await bench.db.query('select count(*) from throttle')).toEqual(before);
  });
});

describe('whether an account exists', () => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = await accountsBench({ THROTTLE_ACCOUNT: '100000', THROTTLE_ADDRESS: '100000' });
  });
  afterAll(() => bench.close());

  /** The answer, and what takes time: hashes of passwords and statements. */
  const workOf = async (ask: () => Promise<{ status: number; body: string }>) => {
    const passwords = bench.app.get(Passwords, { strict: false });
    const hash = passwords.hash.bind(passwords);
    const matches = passwords.matches.bind(passwords);
    let hashes = 0;
    passwords.hash = (...given) => {
      hashes += 1;
      return hash(...given);
    };
    passwords.matches = (...given) => {
      hashes += 1;
      return matches(...given);
    };
    try {
      const {
        result: { status, body },
        statements,
      } = await countStatements(ask);
      return { answer: `${status} ${body}`, hashes, statements };
    } finally {
      Object.assign(passwords, { hash, matches });
    }
  };

  it('is not told by signing in, neither by the answer nor by the work it takes', async () => {
    await bench.person('there@example.ir');
    const signIn = (email: string) => workOf(() => bench.signIn(email, 'a wrong password'));
    // Both have been tried once, so that what is done for a first try only is done.
    for (const email of ['there@example.ir', 'absent@example.ir']) await signIn(email);
    const known = await signIn('there@example.ir');
    expect(known).toEqual(await signIn('absent@example.ir'));
    expect(known.hashes).toBe(1);
  });

  it('is not told by asking for the link of a registration again', async () => {
    await bench.person('verified@example.ir');
    await bench.send(REGISTER, { i: { email: 'waiting@example.ir', name: 'Somebody', password: PASSWORD } });
    const again = (email: string, password = PASSWORD) =>
      workOf(() =>
        bench.send(
          'mutation($i: RequestRegistrationLinkInput!) { requestRegistrationLink(input: $i) { done refusals { code } } }',
          { i: { email, password } },
        ),
      );
    const waiting = await again('waiting@example.ir');
    expect(waiting.answer).toBe('200 {"data":{"requestRegistrationLink":{"done":true,"refusals":[]}}}\n');
    for (const email of ['verified@example.ir', 'absent@example.ir']) expect(await again(email)).toEqual(waiting);
    expect(await again('waiting@example.ir', 'a wrong password')).toEqual(waiting);
    for (let at = 0; at < 4; at++)
      await bench.send(REGISTER, {
        i: { email: 'waiting@example.ir', name: 'Somebody', password: `${PASSWORD} ${at}` },
      });
    expect(await again('waiting@example.ir', `${PASSWORD} 3`)).toEqual(waiting);
    expect(waiting.hashes).toBe(3);
  });

  it('is not told by registering, neither by the answer nor by the work it takes', async () => {
    await bench.person('owner@example.ir');
    const register = (email: string) =>
      workOf(() => bench.send(REGISTER, { i: { email, name: 'Somebody', password: PASSWORD } }));
    const known = await register('owner@example.ir');
    expect(known).toEqual(await register('nobody@example.ir'));
    expect(known.hashes).toBe(1);
  });
});
