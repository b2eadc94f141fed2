import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Secret, TOTP } from 'otpauth';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { found } from '../support/found.js';
import { DEMO_SECRET } from '../../apps/api/src/demo/cast-writer.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers of many shapes
type Json = Record<string, any>;
interface Operation {
  number: number;
  who: string | null;
  document: string;
  variables: Json;
}

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The numbered operations of the tour with their variables, and who is named before each. */
function tour(): Operation[] {
  const steps = /\*\*(\d+)\.\*\* ([\s\S]*?)```graphql\n([\s\S]*?)```\n(?:```json\n([\s\S]*?)```)?/g;
  return [...README.matchAll(steps)].map(([, number, words, document, variables]) => ({
    number: Number(number),
    who: /`(\S+@demo\.example)`/.exec(words ?? '')?.[1] ?? null,
    document: document ?? '',
    variables: variables ? (JSON.parse(variables) as Json) : {},
  }));
}

const SIGN_IN = /```graphql signIn\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
const PROVE = /```graphql prove\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
const PASSWORD = /demo person is `([^`]+)`/.exec(README)?.[1] ?? '';

/** What the README tells the reader to keep of each answer. */
const KEEP: Record<number, (data: Json) => Json> = {
  2: ({ problems }) => {
    const waits = ({ state }: Json): boolean => state === 'ownerReview';
    const problem = problems.nodes.find(({ definitions }: Json) => definitions.nodes.some(waits));
    const definition = problem.definitions.nodes.find(waits);
    return { definedId: problem.id, definitionId: definition.id, contentHash: definition.contentHash };
  },
  4: ({ myRfps }) => ({ rfpId: myRfps.nodes[0].id, problemId: myRfps.nodes[0].problem.id }),
  6: ({ reviewQueue }) => ({
    matchId: reviewQueue.nodes.find(({ company }: Json) => company.name === 'Vafa Instruments')?.id,
  }),
  8: ({ rfp }) =>
    Object.fromEntries(rfp.content.requirements.map(({ id }: Json, place: number) => [`requirement${place + 1}`, id])),
  9: ({ createProposal }) => ({ proposalId: createProposal.proposal.id }),
};

/** Where the README says that something happens a moment later, the reader asks again until it is there. */
const READY: Record<number, (data: Json) => boolean> = {
  6: ({ reviewQueue }) => reviewQueue.nodes.length > 0,
  8: ({ rfp }) => rfp?.myMatch?.state === 'notified',
};

describe('the tour of the README', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let cookie = '';
  const used = new Map<string, number>();

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url));
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  async function send(query: string, variables: Json): Promise<Json> {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: cookie ? { cookie } : {},
    });
    const set = [response.headers['set-cookie'] ?? []].flat()[0];
    if (set) cookie = set.split(';')[0] ?? '';
    const { data, errors } = response.json<{ data: Json; errors?: unknown[] }>();
    expect(errors).toBeUndefined();
    return data;
  }

  /** A code works once, so whoever signs in again within half a minute waits for the next one. */
  async function prove(who: string): Promise<void> {
    const code = new TOTP({ secret: Secret.fromBase32(DEMO_SECRET) }).generate({
      timestamp: Date.now() + 30_000 * (used.get(who) ?? 0),
    });
    used.set(who, (used.get(who) ?? 0) + 1);
    expect((await send(PROVE, { code })).proveSecondFactor).toEqual({ done: true, refusals: [] });
  }

  it('has ten operations that work as printed', async () => {
    const operations = tour();
    expect(operations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const kept: Json = {};
    for (const { number, who, document, variables } of operations) {
      if (who)
        expect((await send(SIGN_IN, { email: who, password: PASSWORD })).signIn).toEqual({ done: true, refusals: [] });
      if (who && /officer|second|head/.test(who)) await prove(who);
      const filled = JSON.parse(
        JSON.stringify(variables).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(kept[name])),
      ) as Json;
      const isReady = READY[number];
      const data = isReady ? await found(() => send(document, filled), isReady) : await send(document, filled);
      for (const payload of Object.values(data) as Json[]) expect(payload.refusals ?? []).toEqual([]);
      Object.assign(kept, KEEP[number]?.(data));
      // The ten seconds in which an approval can be undone are over.
      if (number === 7)
        await api.owner.query('update match set notify_at = clock_timestamp() where id = $1', [kept.matchId]);
      if (number === 10)
        expect(data.submitProposal).toMatchObject({
          proposal: { state: 'submitted', technical: null },
          receipt: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
        });
    }
  }, 90_000);
});
