import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const ASK =
  'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { refusals { code field params { name value } } } }';

describe('questions', () => {
  let database: TestDatabase;
  let api: TestApi;
  let asker: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    asker = await api.a.organization({
      head: await api.a.person({ email: 'ada@rakhsh-mail.example' }),
      name: 'Rakhsh Robotics Co.',
      phones: ['+98 31 5555 9876'],
      website: 'https://www.rakhsh.example/en',
      capacities: ['solver'],
    });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each([
    ['its name', 'We at Rakhsh Robotics wonder: how wide is it?', 'Rakhsh Robotics', 6],
    ['its phone', 'How wide is it? 031 5555 9876', '031 5555 9876', 16],
    ['its site', 'See rakhsh.example, would that do?', 'rakhsh.example', 4],
    ['the mail of a member', 'Write to ada@rakhsh-mail.example please.', 'ada@rakhsh-mail.example', 9],
  ])('do not show who asks by %s', async (_what, text, excerpt, position) => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, asker);
    const [refusal, ...others] = (await api.as(asker.head).request(ASK, { input: { rfpId, text } })).data.askQuestion
      .refusals;
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({ code: 'ASKER_NAMED', field: 'text' });
    expect(refusal?.params).toEqual(
      expect.arrayContaining([
        { name: 'excerpt', value: excerpt },
        { name: 'position', value: String(position) },
      ]),
    );
    expect((await api.owner.query('select 1 from question where rfp_id = $1', [rfpId])).rowCount).toBe(0);
  });
});
