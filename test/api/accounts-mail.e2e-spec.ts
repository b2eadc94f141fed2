import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendAccountMail, SendNoticeMail, SendRegistrationMail, StoreNotices } from '@peyvand/contracts';
import { foldEmail } from '@peyvand/language';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';
import { workerConfig } from '../support/config.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';

const PASSWORD = 'a walnut tree in spring';
const VERIFY = 'mutation($t: String!, $p: String!) { verifyEmail(input: { token: $t, password: $p }) { done } }';

describe('mails about accounts', () => {
  let mailbox: Mailbox;
  let bench: AccountsBench;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    mailbox = await startMailbox();
    bench = await accountsBench();
    worker = await createWorker(
      workerConfig(bench.url, { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://peyvand.example.ir' }),
      { jobs: [SendRegistrationMail, SendAccountMail, StoreNotices, SendNoticeMail] },
    );
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await bench.close();
    await mailbox.close();
  });

  const register = (email: string, locale: string, name = 'Maryam', password = PASSWORD) =>
    bench.send('mutation($i: RegisterInput!) { register(input: $i) { done refusals { code } } }', {
      i: { email, name, password, locale },
    });

  it('bring the link to whom it belongs, in the language asked for, and the link opens the account', async () => {
    await register('new@example.ir', 'fa', 'Click http://evil.example');
    const [mail] = await found(
      () => mailbox.to('new@example.ir'),
      (mails) => mails.length === 1,
    );
    expect(mail?.subject).toBe('نشانی رایانامه خود را تأیید کنید');
    expect(mail?.html).toContain('dir="rtl"');
    expect(mail?.text).not.toContain('evil');
    const url = new URL(String(/https:\S+/.exec(String(mail?.text))?.[0]));
    expect([url.host, url.pathname]).toEqual(['peyvand.example.ir', '/fa/verify-email']);
    const answer = await bench.send(VERIFY, { t: url.searchParams.get('token'), p: PASSWORD });
    expect(answer.data.verifyEmail.done).toBe(true);
    expect((await bench.signIn('new@example.ir', PASSWORD)).data.signIn.done).toBe(true);
  }, 30_000);

  const again = (email: string, password = PASSWORD) =>
    bench.send('mutation($i: RequestRegistrationLinkInput!) { requestRegistrationLink(input: $i) { done } }', {
      i: { email, password },
    });
  const opens = async (text?: string) => {
    const url = new URL(String(/https:\S+/.exec(String(text))?.[0]));
    const { data } = await bench.send(VERIFY, { t: url.searchParams.get('token'), p: PASSWORD });
    return data.verifyEmail.done as boolean;
  };

  it('bring the link again to who asks, as long as there is nothing to open yet', async () => {
    await register('again@example.ir', 'en');
    await bench.db.query("update email_token set expires_at = clock_timestamp() where email = 'again@example.ir'");
    // Nothing is sent to these; the mail below is asked for after theirs.
    await again('nobody@example.ir');
    await bench.person('opened@example.ir');
    await again('opened@example.ir');
    expect((await again('Again@Example.ir')).data.requestRegistrationLink.done).toBe(true);
    const mails = await found(
      () => mailbox.to('again@example.ir'),
      (all) => all.length === 2,
    );
    expect(await opens(mails[1]?.text)).toBe(true);
    expect((await bench.signIn('again@example.ir', PASSWORD)).data.signIn.done).toBe(true);
    expect([...mailbox.to('nobody@example.ir'), ...mailbox.to('opened@example.ir')]).toEqual([]);
    const asked = await Promise.all(Array.from({ length: 12 }, () => again('flood@example.ir')));
    expect(asked.filter(({ data }) => data.requestRegistrationLink.done)).toHaveLength(10);
  }, 30_000);

  it('bring again the link of the one who asks, not that of another who registered the address since', async () => {
    const count = (mails: number) =>
      found(
        () => mailbox.to('mine@example.ir'),
        (all) => all.length === mails,
      );
    await register('mine@example.ir', 'en');
    await register('mine@example.ir', 'en', 'Somebody else', 'words of somebody else');
    await count(2);
    // Nothing is sent for a password of neither; the mail below is asked for after it.
    await again('mine@example.ir', 'words of a third one');
    await again('mine@example.ir');
    const mails = await count(3);
    expect(await opens(mails[2]?.text)).toBe(true);
    expect((await bench.signIn('mine@example.ir', PASSWORD)).data.signIn.done).toBe(true);
    expect((await bench.signIn('mine@example.ir', 'words of somebody else')).data.signIn.done).toBe(false);
  }, 30_000);

  it('bring no link of a registration that would be older than seven days when it is opened', async () => {
    const made = (email: string, hours: number) =>
      bench.db.query(
        "update email_token set created_at = clock_timestamp() - $2 * interval '1 hour' where email = $1",
        [email, hours],
      );
    for (const [email, hours] of [
      ['old@example.ir', 6 * 24 + 1],
      ['young@example.ir', 6 * 24 - 1],
    ] as const) {
      await register(email, 'en');
      await found(
        () => mailbox.to(email),
        (all) => all.length === 1,
      );
      await made(email, hours);
      expect((await again(email)).data.requestRegistrationLink.done).toBe(true);
    }
    await found(
      () => mailbox.to('young@example.ir'),
      (all) => all.length === 2,
    );
    expect(mailbox.to('old@example.ir')).toHaveLength(1);
  }, 30_000);

  it.each([
    ['rahimi@\u0631\u06cc\u062e\u062a\u0647.example', 'rahimi@xn--pgbhi4g64a.example'],
    ['\u200e\u0631\u062d\u06cc\u0645\u06cc@foundry.example\u200f', '\u0631\u062d\u06cc\u0645\u06cc@foundry.example'],
  ])(
    'reach %j, and every spelling of it signs in',
    async (written, kept) => {
      expect((await register(written, 'en')).data.register.done).toBe(true);
      const [mail] = await found(
        // The server shows domains in their own script.
        () => mailbox.mails.filter(({ recipients }) => recipients.map(foldEmail).includes(kept)),
        (mails) => mails.length === 1,
      );
      const token = new URL(String(/https:\S+/.exec(String(mail?.text))?.[0])).searchParams.get('token');
      await bench.send(VERIFY, { t: token, p: PASSWORD });
      for (const spelling of [
        written,
        kept,
        ` ${kept.toUpperCase()}\u200f`,
        `\u202a${kept}\u202c`,
        `\u2068${kept}\u2069`,
      ])
        expect((await bench.signIn(spelling, PASSWORD)).data.signIn.done).toBe(true);
    },
    30_000,
  );

  it('bring a link for a new password to an address that somebody registered, and to no unknown one', async () => {
    await register('victim@example.ir', 'en', 'Somebody else', 'words of somebody else');
    for (const email of ['unknown@example.ir', 'victim@example.ir'])
      await bench.send('mutation($e: String!) { requestPasswordReset(input: { email: $e }) { done } }', { e: email });
    const mails = await found(
      () => mailbox.to('victim@example.ir').filter(({ text }) => text?.includes('/reset-password?token=')),
      (all) => all.length === 1,
    );
    const url = new URL(String(/https:\S+/.exec(String(mails[0]?.text))?.[0]));
    const { data } = await bench.send('mutation($i: ResetPasswordInput!) { resetPassword(input: $i) { done } }', {
      i: { token: url.searchParams.get('token'), password: PASSWORD, name: 'Victim' },
    });
    expect(data.resetPassword.done).toBe(true);
    expect((await bench.signIn('victim@example.ir', PASSWORD)).data.signIn.done).toBe(true);
    expect(mailbox.to('unknown@example.ir')).toEqual([]);
  }, 30_000);

  it("tell the owner of a known address, in the owner's language, and hold no secret", async () => {
    await bench.person('known@example.ir', { locale: 'en', name: 'Owner' });
    const asked = await register('known@example.ir', 'fa');
    expect(asked.data.register).toEqual({ done: true, refusals: [] });
    const [mail] = await found(
      () => mailbox.to('known@example.ir'),
      (mails) => mails.length === 1,
    );
    expect(mail?.subject).toBe('You already have an account at Peyvand');
    expect(mail?.text).not.toContain('token=');
    expect(mail?.text).toContain('https://peyvand.example.ir/en/sign-in');
  }, 30_000);

  it('warn about a changed password', async () => {
    const session = await bench.person('changed@example.ir', { locale: 'en' });
    await bench.send(
      'mutation($i: ChangePasswordInput!) { changePassword(input: $i) { done } }',
      { i: { oldPassword: PASSWORD, newPassword: 'another walnut tree' } },
      session,
    );
    const [mail] = await found(
      () => mailbox.to('changed@example.ir'),
      (mails) => mails.length === 1,
    );
    expect(mail?.subject).toBe('Your password was changed');
    expect(mail?.recipients).toEqual(['changed@example.ir']);
  }, 30_000);
});
