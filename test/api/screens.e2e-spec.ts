import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { deciding } from '../support/screens/deciding.js';
import { furnish, type Furnished } from '../support/screens/furnish.js';
import { making } from '../support/screens/making.js';
import { openToAll } from '../support/screens/open-to-all.js';
import { screenTexts } from '../support/screens/places.js';
import { NEWCOMER, VISITOR } from '../support/screens/screen.js';
import type { Counted } from '../support/statements.js';

const SCREENS = { ...openToAll, ...making, ...deciding };

/** Job queues write their own notes whenever they please. */
const reads = ({ sent }: Counted<unknown>): number => sent.filter(({ text }) => /^\s*(select|with)/i.test(text)).length;

describe('a screen is drawn from one operation', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: Furnished;
  let newcomer: { id: string };
  const texts = screenTexts();

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    newcomer = await api.a.person();
    at = await furnish(api, newcomer);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('has its people told here', () => {
    expect([...texts.keys()].sort()).toEqual(Object.keys(SCREENS).sort());
  });

  it.each(Object.entries(SCREENS))('%s', async (name, { people, asks, shows }) => {
    const seen: Record<string, unknown> = {};
    for (const who of people) {
      const client =
        who === VISITOR ? api.anonymous : api.as(who === NEWCOMER ? newcomer : { id: await at.places.person(who) });
      const variables = { language: 'fa', ...(await asks?.(who, at)) };
      const read = (first: number) =>
        api.countSql(() => client.request(texts.get(name) ?? '', { ...variables, first }));
      let [few, many] = [await read(2), await read(20)];
      // What is kept is read once, and two batches that are asked for in the same moment are one.
      for (let again = 0; again < 2 && reads(few) !== reads(many); again += 1)
        [few, many] = [await read(2), await read(20)];
      expect({ who, errors: many.result.errors ?? [] }).toEqual({ who, errors: [] });
      expect({ who, reads: reads(many), repeats: many.repeats }).toEqual({
        who,
        reads: reads(few),
        repeats: few.repeats,
      });
      seen[who] = many.result.data;
    }
    shows(seen);
  });
});
