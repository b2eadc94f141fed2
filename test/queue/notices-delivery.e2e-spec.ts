import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { declareNotices } from '@peyvand/notices';
import { Outbox } from '@peyvand/platform';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';
import { queueSettings, workerConfig } from '../support/config.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';
import { openScreen, untilHeard, type Screen } from '../support/screen.js';

/** What a rule of a later lib looks like; its recipients are set by the test. */
const told: { recipientIds: string[]; objectId: string; fails: number } = {
  recipientIds: [],
  objectId: newId(),
  fails: 0,
};
declareNotices('organization.listed', {
  kind: 'TestNews',
  object: 'organization',
  words: {
    fa: { subject: 'خبر {number}', body: 'متن {number} و {text}' },
    en: { subject: 'News {number}', body: 'Text {number} and {text}' },
  },
  collect: () => {
    if (told.fails-- > 0) return Promise.reject(new Error('the rule failed'));
    return Promise.resolve([
      {
        recipientIds: told.recipientIds,
        objectId: told.objectId,
        params: { number: '7\r\nBcc: x@example.ir', text: '<b>\u202e' },
      },
    ]);
  },
});

describe('news', () => {
  let mailbox: Mailbox;
  let bench: AccountsBench;
  let worker: NestFastifyApplication;
  let url: string;
  const screens: Screen[] = [];

  beforeAll(async () => {
    mailbox = await startMailbox();
    // Both must hear each other: signals travel by Redis where the specs run on it.
    const queue = queueSettings();
    bench = await accountsBench(queue);
    await bench.app.listen(0, '127.0.0.1');
    url = await bench.app.getUrl();
    worker = await createWorker(workerConfig(bench.url, { ...queue, SMTP_URL: mailbox.url }), {
      jobs: [StoreNotices, SendNoticeMail],
    });
  }, 90_000);

  afterAll(async () => {
    // The rule stays where files share their modules: for the next one it tells nobody.
    Object.assign(told, { recipientIds: [], fails: 0 });
    for (const screen of screens) await screen.close();
    await worker.close();
    await bench.close();
    await mailbox.close();
  });

  /** As an operation of a later lib would: the event and nothing else, in its transaction. */
  const happen = async (recipientIds: string[]): Promise<void> => {
    told.recipientIds = recipientIds;
    told.objectId = newId();
    const eventId = newId();
    await bench.db.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
       values ($1, $2, 'organization.listed', 'notices.store', 'events', '{}', clock_timestamp(), clock_timestamp())`,
      [newId(), eventId],
    );
  };
  const inbox = (personId: string) =>
    bench.db.query('select id, kind, object_id from notice where recipient_id = $1 order by created_at', [personId]);

  const listen = (cookie: string) => {
    const screen = openScreen(url, cookie, 'subscription { noticeArrived { kind objectId } }');
    screens.push(screen);
    return screen;
  };
  const subscribed = (count: number) => untilHeard(bench.app, count);

  it('reaches inbox, screen and mailbox of each recipient, once', async () => {
    const [maryam, john] = [
      await bench.person('maryam@example.ir', { name: 'Maryam' }),
      await bench.person('john@example.ir', { locale: 'en' }),
    ];
    const screen = listen(maryam.cookie);
    const other = listen(john.cookie);
    await subscribed(2);
    await happen([maryam.id, maryam.id, john.id]);
    await found(
      () => screen.heard,
      (heard) => heard.length === 1,
    );
    expect(screen.heard).toEqual([{ noticeArrived: { kind: 'TestNews', objectId: told.objectId } }]);
    await found(
      () => other.heard,
      (heard) => heard.length === 1,
    );
    expect(await inbox(maryam.id)).toHaveLength(1);
    const [mail] = await found(
      () => mailbox.to('maryam@example.ir'),
      (mails) => mails.length === 1,
    );
    expect(mail?.recipients).toEqual(['maryam@example.ir']);
    expect(mail?.subject).toBe('خبر 7  Bcc: x@example.ir');
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.html).toContain('&lt;b&gt;');
    expect(mail?.text).not.toContain('\u202e');
    expect(mail?.text).toContain(`/fa/organizations/${told.objectId}`);
    const [english] = await found(
      () => mailbox.to('john@example.ir'),
      (mails) => mails.length === 1,
    );
    expect(english?.subject).toContain('News 7');
    await found(
      () => bench.db.query("select 1 from notice_mail where outcome = 'sent'"),
      (rows) => rows.length === 2,
    );
  }, 30_000);

  it('is told by no mail where the address is not proved, and still stands in the inbox', async () => {
    const person = await bench.person('unproved@example.ir');
    await bench.db.query('update person set email_verified_at = null where id = $1', [person.id]);
    await happen([person.id]);
    await found(
      () =>
        bench.db.query(
          'select outcome from notice_mail m join notice n on n.id = m.notice_id where n.recipient_id = $1',
          [person.id],
        ),
      (rows) => rows[0]?.outcome === 'noAddress',
    );
    expect(mailbox.to('unproved@example.ir')).toEqual([]);
    expect(await inbox(person.id)).toHaveLength(1);
  }, 30_000);

  it('comes once although its handler failed before, and all of it', async () => {
    const person = await bench.person('retry@example.ir');
    told.fails = 1;
    await happen([person.id]);
    await found(
      () => inbox(person.id),
      (rows) => rows.length === 1,
    );
    await found(
      () => mailbox.to('retry@example.ir'),
      (mails) => mails.length === 1,
    );
  }, 30_000);

  it('is not pushed to a session that ended, and only to people', async () => {
    const person = await bench.person('gone@example.ir');
    const screen = listen(person.cookie);
    const stranger = listen('peyvand=none');
    await subscribed(3);
    await found(
      () => stranger.errors,
      (errors) => errors.length > 0,
    );
    await bench.db.query('delete from session where person_id = $1', [person.id]);
    await happen([person.id]);
    await found(
      () => inbox(person.id),
      (rows) => rows.length === 1,
    );
    await found(screen.isOver, Boolean);
    expect(screen.heard).toEqual([]);
  }, 30_000);

  it('leaves only through the outbox', async () => {
    await expect(bench.app.get(Outbox).record('notice.stored', { noticeId: newId() })).rejects.toThrow(
      'outside a transaction',
    );
  });
});
