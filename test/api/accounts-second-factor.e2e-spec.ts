import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
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

  const send = async (token: string, query: string, variables: object = {}) => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: { authorization: `Bearer ${token}` },
    });
    const cookie = [response.headers['set-cookie'] ?? []].flat()[0];
    return { ...response.json(), token: /=([^;]+)/.exec(cookie ?? '')?.[1] ?? token };
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
});
