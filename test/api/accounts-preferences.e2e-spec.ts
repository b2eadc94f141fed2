import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountReader } from '@peyvand/accounts';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const PREFERRED = '{ me { locale calendar digits money timeZone } }';
const SESSION = '{ session { id idleUntil absoluteUntil stepUpUntil secondFactorAt } }';
const MINUTE = 60_000;

interface Ends {
  idleUntil: string;
  absoluteUntil: string;
  stepUpUntil: string | null;
  secondFactorAt: string | null;
}

describe('what people prefer, and how long their session holds', () => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = await accountsBench();
  }, 60_000);
  afterAll(() => bench.close());

  const update = (headers: { cookie: string }, input: object) =>
    bench.send(
      'mutation($i: UpdateMeInput!) { updateMe(input: $i) { refusals { code field } me { calendar digits money } } }',
      { i: input },
      headers,
    );
  const endsOf = async (headers: { cookie: string }): Promise<Ends> =>
    (await bench.send(SESSION, {}, headers)).data.session as Ends;
  const minutesUntil = (moment: string | null): number =>
    Math.round((new Date(moment ?? '').getTime() - Date.now()) / MINUTE);

  it('is what is usual in the language until something else is chosen, and again when that is taken back', async () => {
    const someone = await bench.person('prefers@example.ir');
    expect((await bench.send(PREFERRED, {}, someone)).data.me).toEqual({
      locale: 'fa',
      calendar: 'persian',
      digits: 'persian',
      money: 'rial',
      timeZone: 'Asia/Tehran',
    });
    expect((await update(someone, { digits: 'latin', money: 'toman' })).data.updateMe).toEqual({
      refusals: [],
      me: { calendar: 'persian', digits: 'latin', money: 'toman' },
    });
    const english = await update(someone, { locale: 'en' });
    expect(english.data.updateMe.me).toEqual({ calendar: 'gregorian', digits: 'latin', money: 'toman' });
    const back = await update(someone, { digits: null, money: null, locale: 'fa' });
    expect(back.data.updateMe.me).toEqual({ calendar: 'persian', digits: 'persian', money: 'rial' });
  });

  it('reaches those who write mails', async () => {
    const someone = await bench.person('written.to@example.ir');
    await update(someone, { calendar: 'gregorian' });
    const contacts = await bench.app.get(AccountReader, { strict: false }).contacts([someone.id]);
    expect(contacts.get(someone.id)?.reading).toEqual({
      timeZone: 'Asia/Tehran',
      calendar: 'gregorian',
      digits: 'persian',
    });
  });

  it('tells nobody of a session who has none', async () => {
    expect((await bench.send(SESSION)).data.session).toBeNull();
  });

  it('ends by idling and at last, later for others than for staff', async () => {
    const other = await endsOf(await bench.person('other@example.ir'));
    expect(minutesUntil(other.idleUntil)).toBe(14 * 24 * 60);
    expect(minutesUntil(other.absoluteUntil)).toBe(30 * 24 * 60);
    const staff = await bench.person('staff@example.ir');
    await bench.db.query(`update person set is_administrator = true where id = $1`, [staff.id]);
    await bench.db.query(`update session set is_staff = true where person_id = $1`, [staff.id]);
    const ends = await endsOf(staff);
    expect(minutesUntil(ends.idleUntil)).toBe(30);
    expect(minutesUntil(ends.absoluteUntil)).toBe(12 * 60);
  });

  it('is over when it says so', async () => {
    const someone = await bench.person('over@example.ir');
    const { idleUntil } = await endsOf(someone);
    const left = new Date(idleUntil).getTime() - Date.now();
    const idle = (ms: number) =>
      bench.db.query(`update session set seen_at = seen_at - $2 * interval '1 millisecond' where person_id = $1`, [
        someone.id,
        ms,
      ]);
    await idle(left - MINUTE);
    expect(await endsOf(someone)).not.toBeNull();
    await idle(left + MINUTE);
    expect(await endsOf(someone)).toBeNull();
  });

  it('tells until when the password counts that was given, and no longer', async () => {
    const someone = await bench.person('confirms@example.ir');
    await bench.db.query('update session set stepped_up_at = null where person_id = $1', [someone.id]);
    expect((await endsOf(someone)).stepUpUntil).toBeNull();
    const { cookie } = await bench.send(
      'mutation { confirmPassword(input: { password: "a walnut tree in spring" }) { done } }',
      {},
      someone,
    );
    expect(minutesUntil((await endsOf({ cookie })).stepUpUntil)).toBe(5);
    await bench.db.query(
      `update session set stepped_up_at = stepped_up_at - interval '5 minutes' where person_id = $1`,
      [someone.id],
    );
    expect((await endsOf({ cookie })).stepUpUntil).toBeNull();
  });

  it('tells when the second factor was proved', async () => {
    const someone = await bench.person('proved@example.ir');
    expect((await endsOf(someone)).secondFactorAt).toBeNull();
    const [row] = await bench.db.query(
      'update session set second_factor_at = clock_timestamp() where person_id = $1 returning second_factor_at',
      [someone.id],
    );
    expect((await endsOf(someone)).secondFactorAt).toBe((row?.second_factor_at as Date).toISOString());
  });
});
