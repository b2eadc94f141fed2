import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { SendNoticeDigest, SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { MakeDigests } from '@peyvand/notices';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { factories, type Factories, type Person } from '../support/factories.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';

/** Names and values that mean to add a receiver, a header or a second line, or to turn the text around. */
const HOSTILE = [
  'x\r\nBcc: thief@example.org',
  'x\nCc: thief@example.org',
  'a, thief@example.org',
  '"a" <thief@example.org>',
  'a\u2028Bcc: thief@example.org',
  'a;thief@example.org',
  '\u202egro.elpmaxe@feiht',
  '=?utf-8?q?Bcc:_thief@example.org?=',
];

describe('mails of notices', () => {
  let database: TestDatabase;
  let mailbox: Mailbox;
  let pool: pg.Pool;
  let make: Factories;
  const workers: NestFastifyApplication[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    mailbox = await startMailbox();
    pool = new pg.Pool({ connectionString: database.url });
    make = factories(pool);
    const config = workerConfig(database.url, { SMTP_URL: mailbox.url });
    for (let n = 0; n < 2; n += 1)
      workers.push(await createWorker(config, { jobs: [StoreNotices, SendNoticeMail, SendNoticeDigest] }));
  }, 90_000);

  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await pool.end();
    await mailbox.close();
    await database.drop();
  });

  /** A notice as the storing of news leaves it, with its event. */
  const tell = async (
    { id: recipientId }: Person,
    kind: string,
    objectId = newId(),
    params: object = { number: 'RFP-1405-0001' },
  ): Promise<string> => {
    const id = newId();
    await pool.query(
      `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, created_at)
        values ($1, $2, $3, $4, $5, 'rfp', $6, clock_timestamp())`,
      [id, recipientId, newId(), kind, params, objectId],
    );
    await pool.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
        values ($1, $2, 'notice.stored', 'notices.send-mail', 'mail', $3, clock_timestamp(), clock_timestamp())`,
      [newId(), newId(), { noticeId: id }],
    );
    return id;
  };
  const outcome = async (id: string): Promise<string | undefined> =>
    (await pool.query<{ outcome: string }>('select outcome from notice_mail where notice_id = $1', [id])).rows[0]
      ?.outcome;
  const settled = (id: string, wanted: string) =>
    found(
      () => outcome(id),
      (value) => value === wanted,
    );
  const prefer = (person: Person, kind: string, mail: string) =>
    pool.query('insert into notice_preference (person_id, kind, mail, set_at) values ($1, $2, $3, clock_timestamp())', [
      person.id,
      kind,
      mail,
    ]);

  it('come as text and HTML in the direction of their language, with a way to end them', async () => {
    const [fa, en] = [await make.a.person({ locale: 'fa', name: 'مریم' }), await make.a.person({ name: 'John' })];
    for (const person of [fa, en]) await settled(await tell(person, 'RfpOpened'), 'sent');
    const [persian] = mailbox.to(fa.email);
    const [english] = mailbox.to(en.email);
    expect(String(persian?.html)).toContain('<html lang="fa" dir="rtl">');
    expect(String(english?.html)).toContain('<html lang="en" dir="ltr">');
    expect(persian?.text).toContain('/fa/rfps/');
    expect(english?.subject).toBe('RFP-1405-0001 is open');
    const list = english?.headers.get('list') as
      { unsubscribe?: { url?: string }; 'unsubscribe-post'?: { name?: string } } | undefined;
    expect(list?.unsubscribe?.url).toMatch(/\/unsubscribe\?token=/);
    expect(JSON.stringify(list)).toContain('List-Unsubscribe=One-Click');
    expect(english?.text).toContain('/unsubscribe?token=');
    await settled(await tell(en, 'RfpSubmitted'), 'sent');
    const obligatory = mailbox.to(en.email)[1];
    expect(obligatory?.headers.has('list')).toBe(false);
    expect(obligatory?.text).not.toContain('/unsubscribe');
  }, 30_000);

  it('go to one receiver with a subject of one short line, whatever names and values say', async () => {
    for (const text of HOSTILE) {
      const person = await make.a.person({ name: text });
      await settled(await tell(person, 'RfpOpened', newId(), { number: `${text}${'x'.repeat(400)}` }), 'sent');
      const [mail, ...others] = mailbox.to(person.email);
      expect(others).toEqual([]);
      expect(mail?.recipients).toEqual([person.email]);
      expect([mail?.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([person.email]);
      expect([mail?.cc, mail?.bcc]).toEqual([undefined, undefined]);
      expect(mail?.subject?.length).toBeLessThanOrEqual(200);
      expect(mail?.subject).not.toMatch(/[\r\n\u202e]/);
    }
    expect(mailbox.to('thief@example.org')).toEqual([]);
  }, 60_000);

  it('come as the reader wants them: not at all, or together at eight, grouped by object, once although two workers look', async () => {
    const person = await make.a.person();
    await prefer(person, 'RfpOpened', 'never');
    await prefer(person, 'RfpClosed', 'daily');
    await prefer(person, 'RfpFailed', 'daily');
    await settled(await tell(person, 'RfpOpened'), 'notWanted');
    const object = newId();
    const ids = [
      await tell(person, 'RfpClosed', object),
      await tell(person, 'RfpFailed', object),
      await tell(person, 'RfpClosed'),
    ];
    for (const id of ids) await settled(id, 'awaitsDigest');
    const pass = () => Promise.all(workers.map((worker) => worker.get(MakeDigests, { strict: false }).run()));
    await pool.query("update notice_mail set at = at + interval '1 day' where outcome = 'awaitsDigest'");
    await pass();
    expect(mailbox.to(person.email)).toEqual([]);
    await pool.query("update notice_mail set at = at - interval '2 days 1 hour' where outcome = 'awaitsDigest'");
    await pass();
    await pass();
    await found(
      () => mailbox.to(person.email),
      (mails) => mails.length === 1,
    );
    const [mail] = mailbox.to(person.email);
    expect(mail?.subject).toMatch(/^Your 3 notices of \d+ \w+ \d+$/);
    expect(String(mail?.html).match(/<h2/g)).toHaveLength(2);
    await settled(ids[0] as string, 'inDigest');
    await tell(person, 'RfpClosed').then((id) => settled(id, 'awaitsDigest'));
    await pool.query("update notice_mail set at = at - interval '2 days' where outcome = 'awaitsDigest'");
    await pass();
    expect(mailbox.to(person.email)).toHaveLength(1);
    await pool.query('update notice_digest set day = day - 1 where person_id = $1', [person.id]);
    await pass();
    await found(
      () => mailbox.to(person.email),
      (mails) => mails.length === 2,
    );
  }, 30_000);

  it('stop where the server refuses the address, are tried again where it is busy, and the inbox goes on', async () => {
    const [gone, busy] = [await make.a.person(), await make.a.person()];
    mailbox.noes.set(gone.email, 550);
    mailbox.noes.set(busy.email, 451);
    await settled(await tell(gone, 'RfpOpened'), 'addressRefused');
    mailbox.noes.delete(gone.email);
    await settled(await tell(gone, 'RfpClosed'), 'addressRefused');
    expect(mailbox.to(gone.email)).toEqual([]);
    await pool.query('update person set email_verified_at = clock_timestamp() where id = $1', [gone.id]);
    await settled(await tell(gone, 'RfpFailed'), 'sent');
    const waiting = await tell(busy, 'RfpOpened');
    await found(
      async () =>
        (await pool.query("select 1 from outbox where payload ->> 'noticeId' = $1 and tries > 0", [waiting])).rowCount,
      (count) => count === 1,
    );
    mailbox.noes.delete(busy.email);
    await settled(waiting, 'sent');
    expect(mailbox.to(busy.email)).toHaveLength(1);
  }, 30_000);
});
