import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { PublicFigures } from '@peyvand/insights';
import { Viewer } from '@peyvand/kernel';
import { RequestContext } from '@peyvand/platform';
import { sitemapOf } from '../../apps/api/src/web/sitemap.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { aMatch } from '../support/matching.js';
import { closeNow, submittedProposal } from '../support/proposals.js';
import { approvedRfp, giveAccess, openRfp, setScene } from '../support/rfps.js';

const FIGURES = '{ publicFigures { code day value } }';
const STORY = `{ matchStory { rfp { id title criteriaWeights { name } content { background } }
  ownerName companyName score
  contributions { text } competences } }`;
const change = (name: string): string =>
  `mutation($input: MatchInput!) { ${name}(input: $input) { match { id } refusals { code } } }`;

describe('what the landing page tells', () => {
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

  it('keeps four figures once a day, without small numbers and without what is hidden', async () => {
    const figures = async () => (await api.anonymous.request(FIGURES)).data.publicFigures;
    const keep = () => api.app.get(PublicFigures, { strict: false }).keep();
    expect(await figures()).toEqual([]);
    for (let count = 0; count < 5; count += 1) await api.a.organization({ capacities: ['solver'] });
    const hidden = await setScene(api, { confidentiality: 'anonymousOwner' });
    await openRfp(api, hidden);
    await keep();
    const first = await figures();
    expect(first.map(({ code }: { code: string }) => code)).toEqual([
      'openRfps',
      'problemsDefined',
      'companiesVerified',
      'rfpsAnswered',
    ]);
    expect(first.map(({ value }: { value: number | null }) => value)).toEqual([null, null, expect.any(Number), null]);
    expect(first[2].value).toBeGreaterThanOrEqual(5);
    const kept = await api.owner.query(
      "select value from public_figure where code in ('openRfps', 'problemsDefined') order by code",
    );
    expect(kept.rows).toEqual([{ value: 1 }, { value: 0 }]);
    // Counted once a day: what comes later is told tomorrow.
    await api.a.organization({ capacities: ['solver'] });
    await keep();
    expect(await figures()).toEqual(first);
    await api.owner.query('update public_figure set day = day - 1');
    await keep();
    expect((await figures())[2].value).toBe(first[2].value + 1);
  });

  it('names the RFPs of a visitor to search engines, in both languages, and none that is not public yet', async () => {
    const scene = await setScene(api);
    const [shown, hidden] = [await openRfp(api, scene), await approvedRfp(api, await setScene(api))];
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    const visitor = () => new RequestContext(Viewer.anonymous, null, '', '', null);
    const text = await sitemapOf('https://peyvand.example', { schema, visitor });
    for (const language of ['fa', 'en']) {
      const [line] = text.split('\n').filter((one) => one.includes(`/${language}/rfps/${shown}</loc>`));
      expect(line?.match(/hreflang="(fa|en)"/g)).toHaveLength(2);
    }
    expect(text).not.toContain(hidden);
  });

  it('tells of a match that both sides released, as long as neither takes it back', async () => {
    const scene = await setScene(api);
    const { owner, solver, office } = scene;
    const rfpId = await openRfp(api, scene);
    const matchId = await aMatch(api, rfpId, solver.id, { state: 'interested', score: 81 });
    await giveAccess(api, rfpId, solver);
    const take = async (person: { id: string }, name: string) =>
      api.as(person).request(change(name), { input: { matchId } });
    const steps = async (person: { id: string }): Promise<string[]> =>
      (
        await api.as(person).request('query($id: ID!) { match(id: $id) { nextSteps { name } } }', { id: matchId })
      ).data.match.nextSteps.map(({ name }: { name: string }) => name);
    const story = async () => (await api.anonymous.request(STORY)).data.matchStory;
    expect(errorsOf(await take(solver.head, 'releaseMatchStory'))).toEqual(['NOT_FOUND']);
    await submittedProposal(api, rfpId, solver);
    await closeNow(api, rfpId);
    for (const { head } of [owner, solver]) expect(await steps(head)).toContain('match.releaseStory');
    expect(await steps(office.head)).not.toContain('match.releaseStory');
    expect(errorsOf(await take(office.head, 'releaseMatchStory'))).toEqual(['NOT_FOUND']);
    expect(codesOf((await take(owner.head, 'releaseMatchStory')).data.releaseMatchStory)).toEqual([]);
    expect(await story()).toBeNull();
    for (let time = 0; time < 2; time += 1)
      expect(codesOf((await take(solver.head, 'releaseMatchStory')).data.releaseMatchStory)).toEqual([]);
    expect(await story()).toEqual({
      rfp: { id: rfpId, title: expect.any(String), criteriaWeights: expect.any(Array), content: null },
      ownerName: owner.name,
      companyName: solver.name,
      score: 81,
      contributions: { text: 0 },
      competences: [],
    });
    await api.owner.query("update rfp set confidentiality = 'anonymousOwner' where id = $1", [rfpId]);
    expect(await story()).toMatchObject({ ownerName: null, companyName: solver.name });
    expect(await steps(solver.head)).toEqual(expect.arrayContaining(['match.withdrawStory']));
    await take(solver.head, 'withdrawMatchStory');
    expect(await story()).toBeNull();
    expect(await steps(solver.head)).toContain('match.releaseStory');
  });
});
