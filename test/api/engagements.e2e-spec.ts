import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { ACCEPT_OFFER, OFFER } from '../support/definitions.js';
import type { Office, Organization } from '../support/factories.js';
import { acceptedProblem } from '../support/problems.js';

const APPLY =
  'mutation($input: ApplyForProblemInput!) { applyForProblem(input: $input) { engagement { id state fee { amount currency } approach } refusals { code field } } }';
const CHOOSE =
  'mutation($input: ChooseDefinerInput!) { chooseDefiner(input: $input) { engagement { id state } refusals { code } } }';
const DECLINE =
  'mutation($input: DeclineEngagementInput!) { declineEngagement(input: $input) { engagement { state reason } refusals { code field } } }';
const MYSELF =
  'mutation($input: DefineMyselfInput!) { defineMyself(input: $input) { engagement { id state origin } refusals { code } } }';
const REFUSE =
  'mutation($input: RefuseApplicationInput!) { refuseApplication(input: $input) { engagement { state reason reasonNote } refusals { code } } }';
const PROBLEM =
  'query($id: ID!) { problem(id: $id) { id beingDefined engagements { nodes { id state } } definitions { nodes { id state number version } } } }';

describe('engagements', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let owner: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office({ officers: 2 });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const aDefiner = () => api.a.organization({ capacities: ['definer'] });
  const aProblem = (confidentiality = 'public') => acceptedProblem(api, { owner, office, confidentiality });
  const offer = (problemId: string, definerId: string, who = office.head) =>
    api.as(who).request(OFFER, { input: { problemId, definerId } });
  const apply = async (problemId: string, definer: Organization) =>
    (
      await api
        .as(definer.head)
        .request(APPLY, {
          input: {
            problemId,
            conflict: 'none',
            approach: 'Five whys on site.',
            durationDays: 20,
            feeAmount: '450000000',
            feeCurrency: 'IRR',
            payer: 'owner',
          },
        })
    ).data.applyForProblem;

  it('is offered by the office and opens the problem to that definer', async () => {
    const definer = await aDefiner();
    const problemId = await aProblem('ndaOnly');
    expect((await api.as(definer.head).request(PROBLEM, { id: problemId })).data.problem).toBeNull();
    const { engagement } = (await offer(problemId, definer.id)).data.offerEngagement;
    expect(engagement.state).toBe('offered');
    expect((await api.as(definer.head).request(PROBLEM, { id: problemId })).data.problem).toMatchObject({
      beingDefined: false,
      definitions: { nodes: [] },
    });
    const accepted = (
      await api.as(definer.head).request(ACCEPT_OFFER, { input: { engagementId: engagement.id, noConflict: true } })
    ).data.acceptEngagement;
    expect(accepted).toMatchObject({ engagement: { state: 'active' }, refusals: [] });
    expect(accepted.engagement.contacts.map(({ email }: { email: string }) => email).sort()).toEqual(
      [owner.head.email, definer.head.email].sort(),
    );
    expect((await api.as(definer.head).request(PROBLEM, { id: problemId })).data.problem).toMatchObject({
      beingDefined: true,
      definitions: {
        nodes: [{ state: 'drafting', number: expect.stringMatching(/^PRB-1\d{3}-\d{4}\/1$/), version: 1 }],
      },
    });
  });

  it('is declined with a reason that the office sees, and the problem closes again', async () => {
    const definer = await aDefiner();
    const problemId = await aProblem();
    const { engagement } = (await offer(problemId, definer.id)).data.offerEngagement;
    const decline = (input: object) =>
      api
        .as(definer.head)
        .request(DECLINE, { input: { engagementId: engagement.id, ...input } })
        .then(({ data }) => data.declineEngagement);
    expect(codesOf(await decline({ reason: 'other' }))).toEqual(['NOTE_REQUIRED']);
    expect(await decline({ reason: 'noCapacity' })).toMatchObject({
      engagement: { state: 'declined', reason: 'noCapacity' },
      refusals: [],
    });
    expect((await api.as(definer.head).request(PROBLEM, { id: problemId })).data.problem).toBeNull();
    expect(codesOf((await offer(problemId, definer.id)).data.offerEngagement)).toEqual([]);
  });

  it('is applied for; the chosen one begins and the others are told why not', async () => {
    const [one, two, three] = await Promise.all([aDefiner(), aDefiner(), aDefiner()]);
    const problemId = await aProblem();
    const first = await apply(problemId, one);
    expect(first).toMatchObject({
      engagement: { state: 'applied', fee: { amount: '450000000', currency: 'IRR' } },
      refusals: [],
    });
    expect(codesOf(await apply(problemId, one))).toEqual(['ENGAGEMENT_LIVE']);
    const second = await apply(problemId, two);
    await offer(problemId, three.id);
    const seen = (await api.as(one.head).request('{ engagements { nodes { id problem { id } } } }')).data.engagements
      .nodes;
    expect(seen).toEqual([{ id: first.engagement.id, problem: null }]);
    expect(errorsOf(await api.as(two.head).request(CHOOSE, { input: { engagementId: first.engagement.id } }))).toEqual([
      'NOT_FOUND',
    ]);
    const chosen = (await api.as(office.head).request(CHOOSE, { input: { engagementId: first.engagement.id } })).data
      .chooseDefiner;
    expect(chosen).toMatchObject({ engagement: { state: 'active' }, refusals: [] });
    const { nodes } = (await api.as(office.head).request(PROBLEM, { id: problemId })).data.problem.engagements;
    expect(nodes.map(({ state }: { state: string }) => state).sort()).toEqual(['active', 'cancelled', 'notChosen']);
    const other = (
      await api
        .as(two.head)
        .request('query($id: ID!) { engagement(id: $id) { state reason } }', { id: second.engagement.id })
    ).data.engagement;
    expect(other).toEqual({ state: 'notChosen', reason: 'anotherChosen' });
    // Nobody but its parties finds it any more, so applying answers as if it were not there.
    const again = { problemId, conflict: 'none' };
    expect(errorsOf(await api.as(two.head).request(APPLY, { input: again }))).toEqual(['NOT_FOUND']);
  });

  it('is refused to an applicant with a reason', async () => {
    const definer = await aDefiner();
    const problemId = await aProblem();
    const { engagement } = await apply(problemId, definer);
    const refused = (
      await api
        .as(office.head)
        .request(REFUSE, { input: { engagementId: engagement.id, reason: 'other', note: 'Come again with a plan.' } })
    ).data.refuseApplication;
    expect(refused).toMatchObject({
      engagement: { state: 'notChosen', reason: 'other', reasonNote: 'Come again with a plan.' },
      refusals: [],
    });
  });

  it('is taken by the owner itself, by its head', async () => {
    const problemId = await aProblem();
    const waiting = await aDefiner();
    await apply(problemId, waiting);
    const mine = (await api.as(owner.head).request(MYSELF, { input: { problemId } })).data.defineMyself;
    expect(mine).toMatchObject({ engagement: { state: 'active', origin: 'own' }, refusals: [] });
    expect((await api.as(owner.head).request(PROBLEM, { id: problemId })).data.problem.definitions.nodes).toHaveLength(
      1,
    );
    const definer = await aDefiner();
    expect(codesOf((await offer(problemId, definer.id)).data.offerEngagement)).toEqual(['ENGAGEMENT_ACTIVE']);
  });

  it('is active once, whoever is faster', async () => {
    const definers = await Promise.all([aDefiner(), aDefiner(), aDefiner()]);
    const problemId = await aProblem();
    const offers = [];
    for (const definer of definers)
      offers.push({ definer, id: (await offer(problemId, definer.id)).data.offerEngagement.engagement.id as string });
    const answers = await Promise.all(
      offers.map(({ definer, id }) =>
        api.as(definer.head).request(ACCEPT_OFFER, { input: { engagementId: id, noConflict: true } }),
      ),
    );
    const codes = answers.map(({ data }) => codesOf(data.acceptEngagement).join());
    expect(codes.filter((code) => code === '')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STALE')).toHaveLength(2);
  });

  it('is only for verified definers, accepted problems and the own office', async () => {
    const problemId = await aProblem();
    const solver = await api.a.organization({ capacities: ['solver'] });
    expect(codesOf((await offer(problemId, solver.id)).data.offerEngagement)).toEqual(['DEFINER_NOT_VERIFIED']);
    expect(codesOf((await offer(problemId, owner.id)).data.offerEngagement)).toEqual(['DEFINER_IS_OWNER']);
    const elsewhere = await api.an.office({});
    expect(errorsOf(await offer(problemId, (await aDefiner()).id, elsewhere.head))).toEqual(['NOT_FOUND']);
    expect(codesOf(await apply(problemId, solver))).toEqual(['CAPACITY_REQUIRED']);
    const hidden = await aProblem('ndaOnly');
    const definer = await aDefiner();
    expect(
      errorsOf(await api.as(definer.head).request(APPLY, { input: { problemId: hidden, conflict: 'none' } })),
    ).toEqual(['NOT_FOUND']);
    expect((await offer(problemId, office.id)).data.offerEngagement).toMatchObject({
      engagement: { state: 'active' },
      refusals: [],
    });
  });

  it('costs the same number of statements however long the list is', async () => {
    const definer = await aDefiner();
    const read = () =>
      api.countSql(() =>
        api
          .as(definer.head)
          .request(
            '{ engagements(first: 50) { nodes { id state problem { id title } nextSteps { name } steps { step } } } }',
          ),
      );
    for (let place = 0; place < 2; place += 1) await offer(await aProblem(), definer.id);
    await read();
    const few = await read();
    for (let place = 0; place < 6; place += 1) await offer(await aProblem(), definer.id);
    const many = await read();
    expect(many.result.data.engagements.nodes).toHaveLength(8);
    expect(many.statements).toBe(few.statements);
  });
});
