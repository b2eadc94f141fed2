import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type Client, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { closeNow, submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const FIND = 'query ($number: String!) { find(number: $number) { objectType objectId number title } }';
const SEARCH = 'query ($text: String!) { search(text: $text) { objectType objectId number title } }';

describe('finding', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    rfpId = await openRfp(api, scene);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const numberOf = async (table: string, id: string): Promise<string> =>
    (await api.owner.query<{ number: string }>(`select number from ${table} where id = $1`, [id])).rows[0]?.number ??
    '';
  const find = async (client: Client, number: string) => (await client.request(FIND, { number })).data.find;
  const search = async (client: Client, text: string) => (await client.request(SEARCH, { text })).data.search;
  const persian = (text: string): string => text.replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);

  it('leads from a number, however it is typed, to what one may see', async () => {
    const number = await numberOf('problem', scene.problemId);
    expect(number).toMatch(/^PRB-1\d{3}-\d{4}$/);
    const found = { objectType: 'problem', objectId: scene.problemId, number, title: expect.any(String) };
    for (const typed of [number, number.toLowerCase(), persian(number), number.replaceAll('-', ' ')])
      expect(await find(api.as(scene.owner.head), typed)).toEqual(found);
    expect(await find(api.as(scene.office.head), number)).toEqual(found);
    expect(await find(api.as(scene.owner.head), `${number}/1`)).toMatchObject({
      objectType: 'definition',
      number: `${number}/1`,
    });
    expect(await find(api.as(scene.owner.head), `${number}/2`)).toBeNull();
    const engagement = (
      await api.owner.query<{ number: string }>('select number from engagement where problem_id = $1', [
        scene.problemId,
      ])
    ).rows[0]?.number as string;
    expect(await find(api.as(scene.definer.head), engagement)).toMatchObject({ objectType: 'engagement' });
  });

  it('says of what is hidden the same as of what is not there', async () => {
    const number = await numberOf('problem', scene.problemId);
    const stranger = api.as(await api.a.person());
    for (const client of [stranger, api.as(scene.solver.head), api.anonymous])
      for (const typed of [number, `${number}/1`, 'PRB-1399-0001', 'nonsense', 'ENG-1405-0001'])
        expect(await find(client, typed)).toBeNull();
  });

  it('shows the teaser of an open RFP to everybody, and never by its owner', async () => {
    const number = await numberOf('rfp', rfpId);
    expect(await find(api.anonymous, number)).toMatchObject({ objectType: 'rfp', objectId: rfpId });
    expect(await search(api.anonymous, number)).toHaveLength(1);
    const hits = await search(api.anonymous, 'scrap loom');
    expect(hits).toEqual([expect.objectContaining({ objectType: 'rfp', objectId: rfpId })]);
    // The last word may still be on its way, the others are whole.
    for (const [typed, count] of [
      ['scrap lo', 1],
      ['scr', 1],
      ['scr loom', 0],
      ['lo ', 0],
      ['l', 0],
    ] as const)
      expect([typed, await search(api.anonymous, typed)]).toEqual([typed, count ? hits : []]);
    const solver = await search(api.as(scene.solver.head), scene.owner.name);
    expect(solver).toEqual([
      { objectType: 'organization', objectId: scene.owner.id, number: null, title: scene.owner.name },
    ]);
    expect(await search(api.anonymous, scene.owner.name)).toEqual([]);
    expect(await search(api.anonymous, '؟ !')).toEqual([]);
  });

  it('gives proposals a number at the opening, by lot, and not before', async () => {
    await giveAccess(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    const before = await api.as(scene.solver.head).request('query ($id: ID!) { proposal(id: $id) { number } }', { id });
    expect(before.data.proposal.number).toBeNull();
    await closeNow(api, rfpId);
    const after = await numberOf('proposal', id);
    expect(after).toBe(`${await numberOf('rfp', rfpId)}/1`);
    expect(await find(api.as(scene.office.head), after)).toMatchObject({ objectType: 'proposal', objectId: id });
    expect(await find(api.as(await api.a.person()), after)).toBeNull();
  });
});
