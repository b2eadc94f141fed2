import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SendNoticeMail, StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { noticeEvents } from '@peyvand/notices';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';
import { beginProposal, submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

/** Stands wherever people write; in a mail it would be a leak. */
const CANARY = 'nightjar-canary';
/**
 * Codes, names of columns' own lists, and numbers that are public by their purpose; names and addresses of the
 * receivers themselves.
 */
const PUBLIC =
  /^(id|number|kind|state|status|locale|language|country|province|scheme|role|origin|confidentiality|.*_(id|hash|by|type|field|category)|time_zone|email)$/;
/** What everybody reads from the opening on. */
const SPARED_COLUMNS = ['rfp.title'];
const SPARED = [
  'migration',
  'migrations',
  'outbox',
  'inbox',
  'person',
  'session',
  'notice',
  'notice_mail',
  'waiting',
  'email_token',
  'competence',
  'idempotency',
  'throttle',
  'audit_entry',
  'audit_stream',
];

describe('the mails of all events', () => {
  let database: TestDatabase;
  let api: TestApi;
  let mailbox: Mailbox;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    database = await freshDatabase();
    mailbox = await startMailbox();
    api = await startApi(database);
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  /** Writes the canary into every column of text or document that takes one; answers how many took it. */
  async function hideCanaries(): Promise<number> {
    const { rows } = await api.owner.query<{ table: string; column: string; type: string }>(
      `select c.table_name as table, c.column_name as column, c.data_type as type from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'ARRAY')`,
    );
    let hidden = 0;
    for (const { table, column, type } of rows.filter(
      (row) =>
        !PUBLIC.test(row.column) &&
        !SPARED.includes(row.table) &&
        !SPARED_COLUMNS.includes(`${row.table}.${row.column}`),
    )) {
      const value =
        type === 'text'
          ? `'${CANARY}'`
          : type === 'jsonb'
            ? `jsonb_build_object('title', '${CANARY}', 'text', '${CANARY}')`
            : `array['${CANARY}']`;
      // A column with a list of its own values, a unique one or one of another kind refuses; it holds nothing that
      // people write.
      hidden += await api.owner.query(`update "${table}" set "${column}" = ${value}`).then(
        ({ rowCount }) => (rowCount ? 1 : 0),
        () => 0,
      );
    }
    return hidden;
  }

  /** Every event, with the id of every object of the scene under every name an event may use. */
  async function letAllHappen(): Promise<number> {
    const first = async (table: string, column = 'id') =>
      (await api.owner.query<{ id: string }>(`select ${column}::text as id from ${table} limit 1`)).rows[0]?.id ??
      newId();
    const ids = {
      personId: await first('person'),
      organizationId: await first('organization'),
      capacityId: await first('organization_capacity'),
      problemId: await first('problem'),
      engagementId: await first('engagement'),
      definitionVersionId: await first('definition_version'),
      rfpId: await first('rfp'),
      matchId: await first('match'),
      proposalId: await first('proposal'),
      questionId: newId(),
      addendumId: newId(),
      memberId: await first('membership'),
      membershipId: await first('membership'),
      joiningRequestId: await first('joining_request'),
      byPersonId: newId(),
    };
    for (const event of noticeEvents())
      for (const waiting of event.startsWith('waiting.')
        ? Object.entries({ problem: ids.problemId, rfp: ids.rfpId, match: ids.matchId })
        : [['', '']])
        await api.owner.query(
          `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
            values ($1, $2, $3, 'notices.store', 'events', $4, clock_timestamp(), clock_timestamp())`,
          [newId(), newId(), event, { ...ids, objectType: waiting[0], objectId: waiting[1], level: 'reminded' }],
        );
    return noticeEvents().length;
  }

  it('carry nothing that people wrote', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    const party = await api.a.organization({ capacities: ['solver'], name: 'Party' });
    await giveAccess(api, rfpId, party);
    await submittedProposal(api, rfpId, party);
    const drafter = await api.a.organization({ capacities: ['solver'], name: 'Drafter' });
    await giveAccess(api, rfpId, drafter);
    const draft = await beginProposal(api, rfpId, drafter);
    const asked = await api
      .as(await api.a.person())
      .request('mutation ($i: RequestJoiningInput!) { requestJoining(input: $i) { refusals { code } } }', {
        i: { organizationId: party.id, note: 'I work there' },
      });
    expect(asked.data.requestJoining.refusals).toEqual([]);
    await api.owner.query('delete from outbox');
    expect(await hideCanaries()).toBeGreaterThan(30);
    const events = await letAllHappen();
    worker = await createWorker(workerConfig(database.url, { SMTP_URL: mailbox.url }), {
      jobs: [StoreNotices, SendNoticeMail],
    });
    await found(
      async () =>
        (await api.owner.query('select 1 from outbox where done_at is null and dead_at is null and tries < 2'))
          .rowCount,
      (count) => count === 0,
      240_000,
    );
    const { rows: failed } = await api.owner.query(
      "select event, last_error from outbox where consumer = 'notices.store' and done_at is null",
    );
    expect(failed).toEqual([]);
    expect(mailbox.mails.length).toBeGreaterThan(events / 2);
    // Of a draft its own party alone is reminded.
    const reminded = await api.owner.query<{ id: string }>(
      "select recipient_id as id from notice where kind = 'ProposalDraftWaits' and object_id = $1",
      [draft],
    );
    expect(reminded.rows).toEqual([{ id: drafter.head.id }]);
    const leaks = mailbox.mails.filter(({ text, html, subject, headerLines }) =>
      [text, html, subject, JSON.stringify(headerLines)].some((part) => String(part).includes('canary')),
    );
    expect(leaks.map(({ subject }) => subject)).toEqual([]);
  }, 300_000);
});
