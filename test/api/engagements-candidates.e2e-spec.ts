import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DefinerRanker } from '@peyvand/matching';
import { Db, Outbox } from '@peyvand/platform';
import { RankDefinersHandler } from '../../libs/matching/src/definers/rank-definers.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { OFFER } from '../support/definitions.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { acceptedProblem } from '../support/problems.js';

const CANDIDATES = `query ($problemId: ID!) { definerCandidates(problemId: $problemId, first: 50) {
  organizationId isNext score words activeEngagements doneEngagements approvedDefinitions medianDays returnedByOwner
  answeredHere conflict } }`;

describe('who is asked to define a problem', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let owner: Organization;
  let definers: Organization[];
  let problemId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office();
    owner = await api.a.organization({ capacities: ['problemOwner'] });
    definers = [
      await api.a.organization({ capacities: ['definer'] }),
      await api.a.organization({ capacities: ['definer'] }),
    ];
    problemId = await acceptedProblem(api, { owner, office });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const candidates = async (person: Person) => await api.as(person).request(CANDIDATES, { problemId });
  const ranked = async (event: 'problem.accepted' | 'engagement.declined'): Promise<void> => {
    const get = <T>(token: new (...args: never[]) => T): T => api.app.get(token, { strict: false });
    const handler = new RankDefinersHandler(get(DefinerRanker), get(Db), get(Outbox));
    const scores = await handler.prepare({ problemId });
    await get(Db).inTransaction(() =>
      handler.handle({ problemId }, scores, { event, eventId: problemId, requestId: null, parties: null }),
    );
  };

  it('all verified definers are listed for the office, and for nobody else', async () => {
    await ranked('problem.accepted');
    const list = (await candidates(office.head)).data.definerCandidates;
    expect(list.map(({ organizationId }: { organizationId: string }) => organizationId).sort()).toEqual(
      definers.map(({ id }) => id).sort(),
    );
    expect(list[0]).toMatchObject({
      isNext: true,
      activeEngagements: 0,
      doneEngagements: 0,
      approvedDefinitions: 0,
      medianDays: null,
      returnedByOwner: 0,
      answeredHere: null,
      conflict: null,
    });
    expect(list[1].isNext).toBe(false);
    expect((await candidates((await api.an.office()).head)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await candidates(owner.head)).errors).toHaveLength(1);
  });

  it('after a no the next one is proposed, and the one who said no stands last', async () => {
    const [first] = (await candidates(office.head)).data.definerCandidates;
    const asked = definers.find(({ id }) => id === first.organizationId) as Organization;
    const offered = (await api.as(office.head).request(OFFER, { input: { problemId, definerId: asked.id } })).data
      .offerEngagement.engagement;
    const declined = await api
      .as(asked.head)
      .request(
        'mutation ($input: DeclineEngagementInput!) { declineEngagement(input: $input) { engagement { state } refusals { code } } }',
        { input: { engagementId: offered.id, reason: 'noCapacity' } },
      );
    expect(declined.data.declineEngagement).toEqual({ engagement: { state: 'declined' }, refusals: [] });
    await ranked('engagement.declined');
    const list = (await candidates(office.head)).data.definerCandidates;
    expect(list[0]).toMatchObject({ isNext: true, answeredHere: null });
    expect(list.at(-1)).toMatchObject({ organizationId: asked.id, isNext: false, answeredHere: 'declined' });
    expect((await api.owner.query("select 1 from outbox where event = 'engagement.candidateProposed'")).rowCount).toBe(
      1,
    );
  });
});
