import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { waitingObjects } from '@peyvand/platform';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mistold } from '../support/told-by/mistold.js';
import { miscalled, OVERDUE } from '../support/told-by/overdue.js';
import { setToldScene, type ToldScene } from '../support/told-by/scene.js';

let database: TestDatabase;
let api: TestApi;
let scene: ToldScene;

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi(database);
  scene = await setToldScene(api);
}, 120_000);

afterAll(async () => {
  await api.close();
  await database.drop();
});

it('tells whom the domain says, and nobody else', async () => {
  expect(await mistold(api, scene)).toEqual([]);
});

it('calls up the ladder of each kind that waits too long, and nobody beside it', async () => {
  expect(await miscalled(api, scene)).toEqual([]);
  const named = new Set(
    OVERDUE.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  );
  // A match has a clock of its own, which reminds.
  expect([...waitingObjects().keys()].filter((type) => type !== 'match' && !named.has(type))).toEqual([]);
});
