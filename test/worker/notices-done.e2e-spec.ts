import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Person } from '../support/factories.js';
import { found } from '../support/found.js';
import { ACCEPT, submittedProblem } from '../support/problems.js';

const OPEN = '{ notices(filter: { why: youMustAct, done: false }) { nodes { kind objectId } } }';
const ALL = '{ noticeFolds { nodes { objectId openCount count newest { kind why } } } }';

function pairOf({ officers: [first, second] }: Office): [Person, Person] {
  if (!first || !second) throw new Error('The office needs two officers');
  return [first, second];
}

describe('what waits for several', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const open = async (who: Person) =>
    (await api.as(who).request(OPEN)).data.notices.nodes as { kind: string; objectId: string }[];

  it('is open for each until one of them does it, and done for all of them then', async () => {
    const office = await api.an.office({ officers: 2 });
    const [first, second] = pairOf(office);
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const problemId = await submittedProblem(api, { owner, office });
    const other = await submittedProblem(api, { owner, office });
    for (const officer of [first, second])
      await found(
        () => open(officer),
        (nodes) => nodes.length === 2,
      );
    await api.as(first).request(ACCEPT, { input: { problemId } });
    for (const officer of [first, second])
      expect(await open(officer)).toEqual([{ kind: 'ProblemSubmitted', objectId: other }]);
    const folds = (await api.as(second).request(ALL)).data.noticeFolds.nodes as {
      objectId: string;
      openCount: number;
    }[];
    expect(folds.find(({ objectId }) => objectId === problemId)?.openCount).toBe(0);
    expect(folds.find(({ objectId }) => objectId === other)?.openCount).toBe(1);
  }, 30_000);

  it('is done at once when the step came before the notice could be stored', async () => {
    const office = await api.an.office({ officers: 2 });
    const [first, second] = pairOf(office);
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    await worker.close();
    const problemId = await submittedProblem(api, { owner, office });
    await api.as(first).request(ACCEPT, { input: { problemId } });
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
    await found(
      async () => (await api.as(second).request('{ unreadNoticeCount }')).data.unreadNoticeCount,
      (count) => count > 0,
    );
    expect(await open(second)).toEqual([]);
  }, 30_000);
});
