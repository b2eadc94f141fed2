import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { StoreNotices } from '@peyvand/contracts';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mistold } from '../support/told-by/mistold.js';
import { setToldScene } from '../support/told-by/scene.js';
import { TOLD } from '../support/told-by/table.js';

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

/** Events whose telling depends on more than who is party; the specs of their subjects have them. */
const ELSEWHERE = ['waiting.overdue', 'waiting.unattended'];

it('tells whom the domain says, and nobody else', async () => {
  expect(await mistold(api, await setToldScene(api))).toEqual([]);
  const named = new Set(
    TOLD.trim()
      .split('\n')
      .map((line) => line.split(/[#?\s]/)[0]),
  );
  expect(StoreNotices.on.filter((event) => !named.has(event) && !ELSEWHERE.includes(event))).toEqual([]);
});
