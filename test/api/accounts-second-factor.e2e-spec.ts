import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { KnownDevice } from '@peyvand/accounts';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';

const ME = '{ me { secondFactor { enrolled proved required recoveryCodesLeft } } }';
const START = 'mutation { startSecondFactor { secret uri refusals { code } } }';
const CONFIRM =
  'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { done recoveryCodes refusals { code } } }';
const PROVE = 'mutation ($code: String!) { proveSecondFactor(input: { code: $code }) { done refusals { code } } }';
const REMOVE = 'mutation { removeSecondFactor { done refusals { code } } }';

describe('the second factor', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const send = async (token: string, query: string, variables: object = {}, mark = '') => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: { authorization: `Bearer ${token}`, cookie: mark },
    });
    const [cookie, device = ''] = [response.headers['set-cookie'] ?? []].flat();
    return { ...response.json(), token: /=([^;]+)/.exec(cookie ?? '')?.[1] ?? token, mark: device.split(';')[0] ?? '' };
  };
  const codeOf = (secret: string, steps = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
  const enrol = async (person: Person) => {
    const token = await api.signIn(person, { proved: false });
    const { data } = await send(token, START);
    const confirmed = await send(token, CONFIRM, { code: codeOf(data.startSecondFactor.secret) });
    return {
      secret: data.startSecondFactor.secret as string,
      codes: confirmed.data.confirmSecondFactor.recoveryCodes as string[],
      token: confirmed.token,
    };
  };

  it('wakes the powers of officers and administrators, and nothing else does', async () => {
    const office = await api.an.office();
    const administrator = await api.an.administrator();
    for (const [person, query] of [
      [office.head, '{ cockpit { officeId } }'],
      [administrator, 'mutation { disablePerson(input: { email: "a@b.example", reason: "test" }) { done } }'],
    ] as const) {
      const asleep = await api.as(person, { proved: false }).request(query);
      expect(asleep.errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_REQUIRED');
      expect((await api.as(person, { proved: false }).request(ME)).data.me.secondFactor).toEqual({
        enrolled: false,
        proved: false,
        required: true,
        recoveryCodesLeft: 0,
      });
      const { token } = await enrol(person);
      expect((await send(token, query)).errors?.[0]?.extensions.code).not.toBe('SECOND_FACTOR_REQUIRED');
      expect((await send(token, REMOVE)).data.removeSecondFactor.refusals).toEqual([
        { code: 'SECOND_FACTOR_REQUIRED' },
      ]);
    }
  });

  it('is asked for with a fresh password, and its session gets a new token', async () => {
    const person = await api.a.person();
    const stale = await api.signIn(person, { proved: false, steppedUp: false });
    expect((await send(stale, START)).data.startSecondFactor).toEqual({
      secret: null,
      uri: null,
      refusals: [{ code: 'STEP_UP_REQUIRED' }],
    });
    const first = await api.signIn(person, { proved: false });
    const { data } = await send(first, START);
    expect(data.startSecondFactor.uri).toContain('otpauth://totp/Peyvand');
    expect((await send(first, CONFIRM, { code: '000000' })).data.confirmSecondFactor.refusals).toEqual([
      { code: 'CODE_WRONG' },
    ]);
    const confirmed = await send(first, CONFIRM, { code: codeOf(data.startSecondFactor.secret) });
    expect(confirmed.data.confirmSecondFactor.recoveryCodes).toHaveLength(10);
    expect((await send(first, ME)).data.me).toBeNull();
    expect((await send(confirmed.token, ME)).data.me.secondFactor).toMatchObject({
      enrolled: true,
      proved: true,
      required: false,
      recoveryCodesLeft: 10,
    });
  });

  it('takes each code once, however many try it at once', async () => {
    const person = await api.a.person();
    const { secret, codes } = await enrol(person);
    const tokens = await Promise.all(Array.from({ length: 6 }, () => api.signIn(person, { proved: false })));
    const race = await Promise.all(tokens.map((token) => send(token, PROVE, { code: codeOf(secret, 1) })));
    expect(race.filter(({ data }) => data.proveSecondFactor.done)).toHaveLength(1);
    const [one, two] = await Promise.all([0, 1].map(() => api.signIn(person, { proved: false })));
    expect((await send(one ?? '', PROVE, { code: codes[0] })).data.proveSecondFactor.done).toBe(true);
    expect((await send(two ?? '', PROVE, { code: codes[0] })).data.proveSecondFactor.refusals).toEqual([
      { code: 'CODE_WRONG' },
    ]);
  });

  const SESSION = 'select second_factor_at is not null as proved from session where person_id = $1';

  it('is set up anew by who proved it by a recovery code, and the old one holds until then', async () => {
    const office = await api.an.office();
    const { secret, codes, token } = await enrol(office.head);
    const other = await api.signIn(office.head, { proved: false });
    const refused = [{ code: 'SECOND_FACTOR_THERE' }];
    expect((await send(token, START)).data.startSecondFactor.refusals).toEqual(refused);
    const recovered = (await send(other, PROVE, { code: codes[0] })).token;
    const fresh = (await send(recovered, START)).data.startSecondFactor.secret as string;
    expect((await send(token, CONFIRM, { code: codeOf(fresh) })).data.confirmSecondFactor.refusals).toEqual(refused);
    const third = await api.signIn(office.head, { proved: false });
    expect((await send(third, PROVE, { code: codeOf(secret, 1) })).data.proveSecondFactor.done).toBe(true);
    const confirmed = await send(recovered, CONFIRM, { code: codeOf(fresh) });
    expect(confirmed.data.confirmSecondFactor.recoveryCodes).toHaveLength(10);
    const { rows } = await api.owner.query(SESSION, [office.head.id]);
    expect(rows.filter(({ proved }) => proved)).toHaveLength(1);
    expect((await send(confirmed.token, START)).data.startSecondFactor.refusals).toEqual(refused);
    const last = await api.signIn(office.head, { proved: false });
    for (const code of [codeOf(secret, 1), codes[1]])
      expect((await send(last, PROVE, { code })).data.proveSecondFactor.refusals).toEqual([{ code: 'CODE_WRONG' }]);
    expect((await send(last, PROVE, { code: codeOf(fresh, 1) })).data.proveSecondFactor.done).toBe(true);
  });

  it('is read as people type it', async () => {
    const person = await api.a.person();
    const { secret, codes } = await enrol(person);
    const proves = async (code: string) => {
      const answer = await send(await api.signIn(person, { proved: false }), PROVE, { code });
      return answer.data.proveSecondFactor.done as boolean;
    };
    const persian = (code: string) => code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
    const dashed = codeOf(secret, 1).replace(/^(...)/, '$1 - ');
    expect(await proves(persian(dashed))).toBe(true);
    expect(await proves(` ${(codes[0] ?? '').toUpperCase().replace('-', ' \u2013 ')} `)).toBe(true);
    expect(await proves(persian((codes[1] ?? '').replace('-', '')))).toBe(true);
  });

  it('is taken away by an administrator with a recorded check when all is lost, and everything open ends', async () => {
    const RESET = `mutation ($email: String!, $note: String!) { resetSecondFactor(input: { email: $email, note: $note })
      { done refusals { code field } } }`;
    const administrator = await api.an.administrator();
    const office = await api.an.office();
    const note = 'Called back at the number of the contract';
    const reset = async (email: string, options: { steppedUp?: false; note?: string } = {}) =>
      (await api.as(administrator, options).request(RESET, { email, note: options.note ?? note })).data
        .resetSecondFactor;
    const refused = (code: string, field: string | null = null) => ({ done: false, refusals: [{ code, field }] });
    expect(await reset(office.head.email)).toEqual(refused('NO_SECOND_FACTOR', 'email'));
    const { token } = await enrol(office.head);
    expect(await reset(office.head.email, { steppedUp: false })).toEqual(refused('STEP_UP_REQUIRED'));
    expect(await reset(office.head.email, { note: ' ' })).toMatchObject({ done: false, refusals: [{ field: 'note' }] });
    expect(await reset(administrator.email)).toEqual(refused('STEP_NOT_POSSIBLE', 'email'));
    expect((await send(token, ME)).data.me).not.toBeNull();
    const stranger = await api.as(office.head).request(RESET, { email: administrator.email, note });
    expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await reset(office.head.email)).toEqual({ done: true, refusals: [] });
    expect((await send(token, ME)).data.me).toBeNull();
    const { rows } = await api.owner.query('select text from audit_entry where stream = $1 order by seq desc limit 1', [
      `person:${office.head.id}`,
    ]);
    expect(JSON.parse(rows[0].text)).toEqual({ what: 'account.secondFactorReset', by: administrator.id, note });
    expect((await enrol(office.head)).codes).toHaveLength(10);
  });

  it('is asked for where a list looks empty because powers sleep, and only there', async () => {
    const office = await api.an.office();
    const administrator = await api.an.administrator();
    const answerOf = async (who: Person, query: string, proved: boolean) => {
      const { errors } = await api.as(who, proved ? {} : { proved: false }).request(query);
      return errors?.[0]?.extensions.code ?? 'answered';
    };
    const asleep = [
      '{ problems { nodes { id } } }',
      '{ myRfps { totalCount { count } facets { values { count } } } }',
      '{ myWork { edges { cursor } } }',
      '{ myWork { counts { total } } }',
    ];
    for (const query of asleep) {
      expect(await answerOf(office.head, query, false)).toBe('SECOND_FACTOR_REQUIRED');
      expect(await answerOf(office.head, query, true)).toBe('answered');
    }
    expect(await answerOf(administrator, '{ myWork { nodes { id } } }', false)).toBe('SECOND_FACTOR_REQUIRED');
    const others = ['{ notices { nodes { id } } }', '{ myProposals { nodes { id } } }', '{ rfps { nodes { id } } }'];
    for (const query of others) expect(await answerOf(office.head, query, false)).toBe('answered');
    const firm = await api.a.organization();
    for (const query of asleep) expect(await answerOf(firm.head, query, false)).toBe('answered');
  });

  it('is guessed no more than ten times in a while, and its secret is not readable in the database', async () => {
    const person = await api.a.person();
    const { secret } = await enrol(person);
    const token = await api.signIn(person, { proved: false });
    const answers: string[] = [];
    for (let guess = 0; guess < 14; guess += 1)
      answers.push(
        (await send(token, PROVE, { code: String(100_000 + guess) })).data.proveSecondFactor.refusals[0].code,
      );
    expect(answers.filter((code) => code === 'CODE_WRONG').length).toBeLessThanOrEqual(10);
    expect(answers.at(-1)).toBe('THROTTLED');
    const { rows } = await api.owner.query('select totp_secret from person where id = $1', [person.id]);
    expect(rows[0].totp_secret).not.toContain(secret);
    expect(
      JSON.stringify((await api.owner.query('select * from recovery_code where person_id = $1', [person.id])).rows),
    ).not.toMatch(/[0-9a-f]{5}-[0-9a-f]{5}/);
  });

  it('is guessed in one session without using up the tries of another, and in all together fifty times', async () => {
    const person = await api.a.person();
    const { secret } = await enrol(person);
    await api.owner.query('delete from throttle');
    const guess = async (token: string) =>
      (await send(token, PROVE, { code: '1' })).data.proveSecondFactor.refusals[0].code as string;
    const codes: string[] = [];
    const guessAll = async () => {
      const token = await api.signIn(person, { proved: false });
      for (let at = 0; at < 11; at += 1) codes.push(await guess(token));
    };
    await guessAll();
    expect(codes.at(-1)).toBe('THROTTLED');
    const own = await api.signIn(person, { proved: false });
    expect((await send(own, PROVE, { code: codeOf(secret, 1) })).data.proveSecondFactor.done).toBe(true);
    for (let session = 0; session < 6; session += 1) await guessAll();
    // One of the fifty was the right one.
    expect(codes.filter((code) => code === 'CODE_WRONG')).toHaveLength(49);
  });

  it('is proved by the owner on a device where it was proved before, whatever a thief used up', async () => {
    const person = await api.a.person();
    const { secret, codes } = await enrol(person);
    const session = () => api.signIn(person, { proved: false });
    const { mark } = await send(await session(), PROVE, { code: codes[0] });
    expect(mark).toMatch(/^peyvand-device=/);
    await api.owner.query('delete from throttle');
    const guess = async (token: string, device = '') =>
      (await send(token, PROVE, { code: '1' }, device)).data.proveSecondFactor.refusals[0].code as string;
    for (let thief = 0; thief < 5; thief += 1) {
      const token = await session();
      for (let at = 0; at < 10; at += 1) expect(await guess(token)).toBe('CODE_WRONG');
    }
    expect(await guess(await session())).toBe('THROTTLED');
    // Neither the mark of a sign-in, which the thief makes with the password, nor that of another person helps him.
    const other = await api.a.person();
    const fetched = await send(await api.signIn(other, { proved: false }), PROVE, {
      code: (await enrol(other)).codes[0],
    });
    const devices = api.app.get(KnownDevice, { strict: false });
    for (const device of [`peyvand-device=${devices.remember(null, person.email)}`, fetched.mark])
      expect(await guess(await session(), device)).toBe('THROTTLED');
    const proved = await send(await session(), PROVE, { code: codeOf(secret, 1) }, mark);
    expect(proved.data.proveSecondFactor.done).toBe(true);
    // Who stole the mark has one window of guesses by it, in however many sessions.
    const tries: string[] = [];
    for (let at = 0; at < 15; at += 1) tries.push(await guess(await session(), mark));
    expect(tries.filter((code) => code === 'CODE_WRONG')).toHaveLength(10);
  });
});
