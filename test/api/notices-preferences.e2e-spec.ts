import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { UnsubscribeLinks } from '../../libs/notices/src/unsubscribe/unsubscribe-links.js';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const SET =
  'mutation($kind: NoticeKind, $mail: MailTiming!) { setNoticePreference(input: { kind: $kind, mail: $mail }) { done refusals { code params { name value } } } }';
const PREFERENCES =
  '{ myNoticePreferences { everyKind kinds { mail isChosen kind { kind why obligatory place subject } } } }';
interface Preference {
  mail: string;
  isChosen: boolean;
  kind: { kind: string; why: string; obligatory: boolean; place: string; subject: string };
}

describe('how one is told', () => {
  let bench: AccountsBench;
  let maryam: Awaited<ReturnType<AccountsBench['person']>>;
  let john: typeof maryam;

  beforeAll(async () => {
    bench = await accountsBench();
    maryam = await bench.person('maryam@example.ir');
    john = await bench.person('john@example.ir', { locale: 'en' });
  }, 60_000);
  afterAll(() => bench.close());

  const set = async (who: typeof maryam, kind: string | null, mail: string) =>
    (await bench.send(SET, { kind, mail }, who)).data.setNoticePreference;
  const timing = async (who: typeof maryam, kind: string): Promise<string | undefined> =>
    ((await bench.send(PREFERENCES, {}, who)).data.myNoticePreferences.kinds as Preference[]).find(
      (row) => row.kind.kind === kind,
    )?.mail;
  const page = async (method: 'GET' | 'POST', token: string, payload?: string) => {
    const headers = payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const {
      statusCode,
      body,
      headers: answered,
    } = await bench.app.inject({
      method,
      url: `/unsubscribe?token=${encodeURIComponent(token)}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    return { statusCode, body, headers: answered };
  };
  const tokenOf = (personId: string, kind: string): string =>
    String(
      new URL(bench.app.get(UnsubscribeLinks, { strict: false }).url('fa', { personId, kind })).searchParams.get(
        'token',
      ),
    );

  it("lists every kind in the reader's words, with why and where to", async () => {
    const query = '{ noticeKinds { kind subject body events why obligatory object place } }';
    const [fa, en] = [await bench.send(query, {}, maryam), await bench.send(query, {}, john)].map(
      ({ data }) => data.noticeKinds as Record<string, unknown>[],
    );
    expect(en?.find(({ kind }) => kind === 'RfpOpened')).toMatchObject({
      subject: '{number} is open',
      events: ['rfp.opened'],
      object: 'rfp',
      place: '/rfps/{id}',
    });
    expect(fa?.find(({ kind }) => kind === 'RfpOpened')?.subject).toContain('درخواست پیشنهاد');
    expect(en?.find(({ kind }) => kind === 'EngagementOffered')).toMatchObject({ why: 'youMustAct', obligatory: true });
  });

  it('is chosen by kind or for all, and never lets one miss what waits', async () => {
    expect(await timing(maryam, 'RfpClosed')).toBe('atOnce');
    expect(await set(maryam, 'RfpClosed', 'never')).toEqual({ done: true, refusals: [] });
    expect(await set(maryam, null, 'daily')).toEqual({ done: true, refusals: [] });
    expect([
      await timing(maryam, 'RfpClosed'),
      await timing(maryam, 'RfpOpened'),
      await timing(maryam, 'EngagementOffered'),
    ]).toEqual(['never', 'daily', 'daily']);
    expect(await set(maryam, 'EngagementOffered', 'never')).toEqual({
      done: false,
      refusals: [{ code: 'OBLIGATORY_NOTICE', params: [{ name: 'kind', value: 'EngagementOffered' }] }],
    });
    await set(maryam, null, 'never');
    expect([
      await timing(maryam, 'RfpOpened'),
      await timing(maryam, 'EngagementOffered'),
      await timing(maryam, 'PasswordChanged'),
    ]).toEqual(['never', 'atOnce', 'atOnce']);
    expect(await timing(john, 'RfpOpened')).toBe('atOnce');
    await bench.send('mutation { resetNoticePreferences(input: { all: true }) { done } }', {}, maryam);
    expect(await timing(maryam, 'RfpClosed')).toBe('atOnce');
  });

  it('ends by a link without signing in, but not by looking at it', async () => {
    const token = tokenOf(maryam.id, 'RfpOpened');
    const asked = await page('GET', token);
    expect(asked).toMatchObject({ statusCode: 200 });
    expect(asked.body).toContain('<html lang="fa" dir="rtl">');
    expect(asked.body).toContain('<form method="post">');
    expect(asked.headers['content-security-policy']).toContain("default-src 'none'");
    expect(await timing(maryam, 'RfpOpened')).toBe('atOnce');
    expect((await page('POST', token, 'List-Unsubscribe=One-Click')).statusCode).toBe(200);
    expect((await page('POST', token)).statusCode).toBe(200);
    expect([
      await timing(maryam, 'RfpOpened'),
      await timing(maryam, 'RfpClosed'),
      await timing(john, 'RfpOpened'),
    ]).toEqual(['never', 'atOnce', 'atOnce']);
    expect((await page('GET', tokenOf(john.id, 'RfpOpened'))).body).toContain('<html lang="en" dir="ltr">');
  });

  it('says nothing to a link that was not signed here, or about what cannot end', async () => {
    const [id, , signature] = tokenOf(john.id, 'RfpOpened').split('.');
    const wrong = [
      `${id}.RfpClosed.${signature}`,
      `${maryam.id}.RfpOpened.${signature}`,
      `${id}.RfpOpened.`,
      'x',
      '',
      `${id}.RfpOpened.${signature}x`,
      tokenOf(john.id, 'EngagementOffered'),
      tokenOf(newId(), 'RfpOpened'),
    ];
    for (const token of wrong)
      for (const method of ['GET', 'POST'] as const) expect((await page(method, token)).statusCode).toBe(404);
    expect(await timing(john, 'RfpOpened')).toBe('atOnce');
  });
});
