import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { OpenDueRfps } from '@peyvand/rfps';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox, type ReceivedMail } from '../support/mailbox.js';
import { aMatch } from '../support/matching.js';
import { APPROVE, setScene, SUBMIT, writtenRfp, type Scene } from '../support/rfps.js';

/** What no mail may say before everybody reads it. */
const TITLE = 'Kiln of the nightjar';

interface Held {
  readonly number: string;
  readonly until: Date;
}

describe('a mail', () => {
  let database: TestDatabase;
  let api: TestApi;
  let mailbox: Mailbox;
  let worker: NestFastifyApplication;
  let scene: Scene;

  beforeAll(async () => {
    database = await freshDatabase();
    mailbox = await startMailbox();
    api = await startApi(database);
    scene = await setScene(api);
    await api.owner.query('delete from outbox');
    worker = await createWorker(workerConfig(database.url, { SMTP_URL: mailbox.url }), {
      jobs: [StoreNotices, SendNoticeMail],
    });
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  const reads = (personId: string, locale: string, zone: string) =>
    api.owner.query('update person set locale = $2, time_zone = $3 where id = $1', [personId, locale, zone]);
  const one = async <Row>(sql: string, values: unknown[]): Promise<Row> => {
    const { rows } = await api.owner.query(sql, values);
    return rows[0] as Row;
  };
  const mailTo = async (personId: string, about: RegExp): Promise<ReceivedMail> => {
    const { email } = await one<{ email: string }>('select email from person where id = $1', [personId]);
    const mails = await found(
      () => mailbox.to(email).filter(({ subject }) => about.test(String(subject))),
      (all) => all.length > 0,
    );
    return mails[0] as ReceivedMail;
  };
  const officers = (): [string, string] => {
    const [first, second] = scene.office.officers;
    if (!first || !second) throw new Error('The office needs two officers');
    return [first.id, second.id];
  };
  const said = (at: Date, locale: string, timeZone: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
  const clock = (at: Date, locale: string, timeZone: string): string =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);

  it("says by when in its reader's calendar and zone, what to do, and no title before the opening", async () => {
    const [first, second] = officers();
    await reads(first, 'en', 'Europe/Berlin');
    await reads(second, 'fa', 'Asia/Tehran');
    const { id, draftHash } = await writtenRfp(api, scene);
    const { title } = await one<{ title: string }>('select title from rfp where id = $1', [id]);
    const client = api.as(scene.owner.head);
    const { refusals } = (await client.request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } })).data
      .submitRfp;
    expect(refusals).toEqual([]);
    const { until } = await one<Held>("select until from waiting where object_type = 'rfp' and object_id = $1", [id]);

    const en = await mailTo(first, /review/);
    expect(en.text).toContain(
      `By when: ${said(until, 'en-GB', 'Europe/Berlin')}, ${clock(until, 'en-GB', 'Europe/Berlin')}, Germany Time`,
    );
    expect(en.text).toContain('What to do next: Approve');
    const fa = await mailTo(second, /بازبینی|بررسی/);
    expect(fa.text).toContain(
      `مهلت: ${said(until, 'fa-IR', 'Asia/Tehran')}، ساعت ${clock(until, 'fa-IR', 'Asia/Tehran')}، به وقت ایران`,
    );
    expect(fa.text).toContain('گام بعدی: ');
    for (const mail of [en, fa]) {
      expect(`${mail.subject} ${mail.text} ${String(mail.html)}`).not.toContain(title);
      expect(mail.subject).not.toContain('RFP-');
    }

    await api.as(scene.office.head).request(APPROVE, { input: { rfpId: id } });
    await api.app.get(OpenDueRfps, { strict: false }).run();
    const { number } = await one<Held>('select number from rfp where id = $1', [id]);
    await reads(scene.owner.head.id, 'en', 'Asia/Tehran');
    const opened = await mailTo(scene.owner.head.id, /RFP-/);
    expect(opened.subject).toContain(number);
    expect(opened.text).toContain(`About: RFP · ${number} · ${title}`);
    expect(opened.text).not.toContain('What to do next');
  }, 90_000);

  it('names problems, definitions and matches by number and kind alone', async () => {
    const [first] = officers();
    await api.owner.query('update problem set title = $2 where id = $1', [scene.problemId, TITLE]);
    await api.owner.query('update rfp set title = $1', [TITLE]);
    const kinds = { problem: 'ProblemSubmitted', definition: 'DefinitionSigned', match: 'MatchNotified' };
    const opened = await one<{ id: string }>('select id from rfp where opened_at is not null limit 1', []);
    const ids = {
      problem: scene.problemId,
      definition: (await one<{ id: string }>('select id from definition_version limit 1', [])).id,
      match: await aMatch(api, opened.id, scene.solver.id),
    };
    const { number } = await one<Held>('select number from problem where id = $1', [scene.problemId]);
    const texts: string[] = [];
    for (const [object, kind] of Object.entries(kinds)) {
      const { id } = await one<{ id: string }>(
        `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, why, happened_at,
            created_at) values (gen_random_uuid(), $1, gen_random_uuid(), $2, '{}', $3, $4, 'youMustAct',
            clock_timestamp(), clock_timestamp()) returning id`,
        [first, kind, object, ids[object as keyof typeof ids]],
      );
      await api.owner.query(
        `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
          values (gen_random_uuid(), gen_random_uuid(), 'notice.stored', 'notices.send-mail', 'mail', $1,
            clock_timestamp(), clock_timestamp())`,
        [{ noticeId: id }],
      );
      const mail = await found(
        () => mailbox.mails.find(({ messageId }) => messageId?.includes(id)),
        (it) => it !== undefined,
      );
      texts.push(`${mail?.subject} ${mail?.text}`);
    }
    expect(texts[0]).toContain(`About: Problem · ${number}`);
    expect(texts[1]).toContain(`About: Definition · ${number}/1`);
    expect(texts[2]).toMatch(/About: Match · RFP-\d{4}-\d{4}$/m);
    expect(texts.join()).not.toContain('nightjar');
  }, 90_000);
});
