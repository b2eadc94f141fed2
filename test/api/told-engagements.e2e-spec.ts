import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { LetStand } from '@peyvand/matching';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { ASK, begunDefinition, OFFER, writeSections, type Parties } from '../support/definitions.js';
import type { Organization, Person } from '../support/factories.js';
import { acceptedProblem, submittedProblem } from '../support/problems.js';
import { aMatch } from '../support/matching.js';
import { approvedRfp, openRfp, setScene } from '../support/rfps.js';
import { toldOf } from '../support/told.js';

const TYPES: Readonly<Record<string, string>> = {
  acceptEngagement: 'AcceptEngagementInput',
  takeProblem: 'ProblemInput',
};

describe('what is told of ends and refusals', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let scene: Parties;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
  }, 120_000);

  beforeEach(async () => {
    scene = {
      office: await api.an.office(),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
  });

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const take = async (person: Person, mutation: string, input: object): Promise<void> => {
    const type = TYPES[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api
      .as(person)
      .request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code field } } }`, { input });
    expect([mutation, errors, data?.[mutation]?.refusals]).toEqual([mutation, undefined, []]);
  };
  const accepted = () => acceptedProblem(api, { owner: scene.owner, office: scene.office });
  const offered = async (problemId: string, definer: Organization = scene.definer): Promise<string> =>
    (await api.as(scene.office.head).request(OFFER, { input: { problemId, definerId: definer.id } })).data
      .offerEngagement.engagement.id;
  const applied = async (problemId: string, definer: Organization): Promise<string> =>
    (
      await api
        .as(definer.head)
        .request('mutation ($input: ApplyForProblemInput!) { applyForProblem(input: $input) { engagement { id } } }', {
          input: { problemId, conflict: 'none' },
        })
    ).data.applyForProblem.engagement.id;
  /** The last of what each head of owner, definer and the second officer was told of an object. */
  const lastTold = async (objectId: string) => ({
    owner: (await toldOf(api, scene.owner.head, objectId)).at(-1),
    definer: (await toldOf(api, scene.definer.head, objectId)).at(-1),
    officer: (await toldOf(api, scene.office.officers[1] as Person, objectId)).at(-1),
  });

  it.each([
    ['notNeeded', 'EngagementNotNeeded'],
    ['otherDefinerFound', 'EngagementCancelled'],
    ['problemChanged', 'EngagementProblemChanged'],
    ['problemEnded', 'EngagementEndedWithProblem'],
    ['other', 'EngagementCancelledForReason'],
  ])('an offer that is cancelled as %s: to the definer by %s, and not to the owner', async (reason, kind) => {
    const engagementId = await offered(await accepted());
    await take(scene.office.head, 'cancelEngagement', { engagementId, reason, note: 'So it is.' });
    expect(await lastTold(engagementId)).toEqual({ owner: undefined, definer: kind, officer: undefined });
  });

  it('work that is cancelled: to definer and owner', async () => {
    const { engagementId } = await begunDefinition(api, scene);
    await take(scene.office.head, 'cancelEngagement', { engagementId, reason: 'notNeeded' });
    expect(await lastTold(engagementId)).toMatchObject({
      owner: 'EngagementNotNeeded',
      definer: 'EngagementNotNeeded',
    });
  });

  it('a resignation: to office and owner, each in its words', async () => {
    const { engagementId } = await begunDefinition(api, scene);
    await take(scene.definer.head, 'resignEngagement', { engagementId, reason: 'noCapacity' });
    expect(await lastTold(engagementId)).toEqual({
      owner: 'DefinerResigned',
      definer: 'EngagementOffered',
      officer: 'EngagementResigned',
    });
  });

  it('an offer ends when another definer has the problem, whatever reason those who applied are given', async () => {
    const problemId = await accepted();
    const engagementId = await offered(problemId);
    const [chosen, other] = [
      await api.a.organization({ capacities: ['definer'] }),
      await api.a.organization({ capacities: ['definer'] }),
    ];
    const [winnerId, loserId] = [await applied(problemId, chosen), await applied(problemId, other)];
    await take(scene.office.head, 'chooseDefiner', { engagementId: winnerId, reasonForOthers: 'feeTooHigh' });
    // The owner hears of the firm that was chosen, and not of one whose work it never knew.
    expect(await lastTold(engagementId)).toMatchObject({ owner: undefined, definer: 'EngagementCancelled' });
    expect(await toldOf(api, scene.owner.head, winnerId)).toEqual(['EngagementChosen']);
    expect(await toldOf(api, chosen.head, winnerId)).toEqual(['EngagementChosen']);
    expect(await toldOf(api, other.head, loserId)).toEqual(['EngagementNotChosen']);
  });

  it('a refused application names its day and the short form of the problem, and never the owner', async () => {
    const problemId = await accepted();
    const engagementId = await applied(problemId, scene.definer);
    await take(scene.office.head, 'refuseApplication', { engagementId, reason: 'anotherChosen' });
    expect(await lastTold(engagementId)).toMatchObject({ owner: undefined, definer: 'EngagementAnotherChosen' });
    const { rows } = await api.owner.query(
      `select n.params, p.office_field, p.province, to_char(e.created_at, 'YYYY-MM-DD') as day from notice n
        join engagement e on e.id = n.object_id join problem p on p.id = e.problem_id
       where n.object_id = $1 and n.recipient_id = $2`,
      [engagementId, scene.definer.head.id],
    );
    const { params, office_field, province, day } = rows[0];
    expect(params).toEqual({
      day,
      ...(office_field ? { field: office_field } : {}),
      ...(province ? { province } : {}),
    });
    expect(JSON.stringify(params)).not.toContain(scene.owner.name);
  });

  it('a refused company reads which RFP it was', async () => {
    const stage = await setScene(api);
    const rfpId = await openRfp(api, stage);
    const company = await api.a.organization({ capacities: ['solver'] });
    const matchId = await aMatch(api, rfpId, company.id, { origin: 'selfApplied' });
    await take(stage.office.head, 'rejectMatch', { matchId, reason: 'wrongField', note: 'Not ours.' });
    expect(await toldOf(api, company.head, matchId)).toEqual([]);
    await api.owner.query('update match set notify_at = clock_timestamp() where id = $1', [matchId]);
    await api.app.get(LetStand, { strict: false }).run();
    expect(await toldOf(api, company.head, matchId)).toEqual(['MatchRejected']);
    const { rows } = await api.owner.query(
      `select n.params, r.number, r.title from notice n join match m on m.id = n.object_id join rfp r on r.id = m.rfp_id
        where n.recipient_id = $1`,
      [company.head.id],
    );
    expect(rows[0].params).toEqual({ number: rows[0].number, title: rows[0].title });
  });

  it('an RFP is named, with its deadline, from its opening on and not before', async () => {
    const [early, late] = [await setScene(api), await setScene(api)];
    const paramsOf = async (person: Person, rfpId: string): Promise<Record<string, object>> => {
      await toldOf(api, person, rfpId);
      const { rows } = await api.owner.query<{ kind: string; params: object }>(
        'select kind, params from notice where recipient_id = $1 and object_id = $2',
        [person.id, rfpId],
      );
      return Object.fromEntries(rows.map(({ kind, params }) => [kind, params]));
    };
    const unopened = await approvedRfp(api, early);
    await take(early.owner.head, 'cancelRfp', { rfpId: unopened, reason: 'needIsGone' });
    expect(await paramsOf(early.owner.head, unopened)).toMatchObject({
      RfpApproved: { number: '' },
      RfpCancelled: { number: '', wasOpen: 'no' },
    });
    const opened = await openRfp(api, late);
    await take(late.owner.head, 'cancelRfp', { rfpId: opened, reason: 'needIsGone' });
    const [rfp] = (
      await api.owner.query('select number, title, closes_at, answers_until from rfp where id = $1', [opened])
    ).rows as { number: string; title: string; closes_at: Date; answers_until: Date | null }[];
    const { RfpCancelled } = await paramsOf(late.owner.head, opened);
    expect(RfpCancelled).toMatchObject({ number: rfp?.number, title: rfp?.title, wasOpen: 'yes' });
    const { closesAt, answersUntil } = RfpCancelled as { closesAt: string; answersUntil: string };
    const toSecond = (at: Date | null | undefined): number => Math.floor((at?.getTime() ?? 0) / 1_000);
    expect(toSecond(new Date(closesAt))).toBe(toSecond(rfp?.closes_at));
    expect(toSecond(new Date(answersUntil))).toBe(toSecond(rfp?.answers_until ?? rfp?.closes_at));
  });

  it('a definer whom the office replaces hears of all that happened before, and of the end', async () => {
    const { problemId, engagementId, definitionId } = await begunDefinition(api, scene);
    await writeSections(api, scene, problemId);
    await api.as(scene.definer.head).request(ASK, { input: { definitionId } });
    await toldOf(api, scene.owner.head);
    await worker.close();
    await take(scene.owner.head, 'requestDefinitionChanges', { definitionId, note: 'More numbers.' });
    await take(scene.office.head, 'reassignEngagement', { engagementId, reason: 'noProgress' });
    const next = await api.a.organization({ capacities: ['definer'] });
    const nextId = await offered(problemId, next);
    await take(next.head, 'acceptEngagement', { engagementId: nextId, noConflict: true });
    expect(
      (await api.owner.query('select engagement_id from definition_version where id = $1', [definitionId])).rows,
    ).toEqual([{ engagement_id: nextId }]);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
    expect(await lastTold(engagementId)).toMatchObject({
      owner: 'EngagementReassigned',
      definer: 'EngagementTakenAway',
    });
    expect(await toldOf(api, scene.definer.head, definitionId)).toEqual(['DefinitionChangesRequested']);
    expect(await toldOf(api, next.head, definitionId)).toEqual([]);
  });

  it('an office to which a problem was referred hears of it although it sent it on before that was told', async () => {
    const problemId = await submittedProblem(api, { owner: scene.owner, office: scene.office });
    const other = await api.an.office();
    await toldOf(api, scene.owner.head);
    await worker.close();
    await take(scene.office.head, 'referProblem', { problemId, officeId: other.id, reason: 'otherField' });
    await take(other.head, 'takeProblem', { problemId });
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
    expect(await toldOf(api, other.officers[1] as Person, problemId)).toEqual(['ProblemReferredToYou']);
  });
});
