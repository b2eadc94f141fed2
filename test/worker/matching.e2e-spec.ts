import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Organization } from '../support/factories.js';
import { found } from '../support/found.js';
import { declareNoConflict } from '../support/problems.js';
import { approvedRfp, setScene, type Scene } from '../support/rfps.js';
import { mayPropose } from '../support/steps.js';

const QUEUE = `query($rfpId: ID!, $first: Int, $filter: ReviewFilter, $orderBy: ReviewOrder) {
  reviewQueue(rfpId: $rfpId, first: $first, filter: $filter, orderBy: $orderBy) {
  nodes { id state origin decidedBy note company { id name } nextSteps { name refusals { code } } steps { step }
    score { score raw ranker hardFailures reasons { contributions { text competences evidence readiness place conditions
    } competences
      words { isExpanded need { field start end text } profile { field start
      end text } } projects { title year } } } } } }`;
const APPROVE =
  'mutation($input: MatchInput!) { approveMatch(input: $input) { match { id state decidedBy } refusals { code } } }';
const UNDO =
  'mutation($input: MatchInput!) { undoMatchApproval(input: $input) { match { state decidedBy } refusals { code } } }';
const REJECT =
  'mutation($input: RejectMatchInput!) { rejectMatch(input: $input) { match { state reason } refusals { code field } } }';
const ADD =
  'mutation($input: AddMatchInput!) { addMatch(input: $input) { match { id state origin } refusals { code params { name value } } } }';
const APPLY =
  'mutation($input: SelfApplyInput!) { selfApply(input: $input) { match { id state origin } refusals { code } } }';
const ADMIT = 'mutation($input: MatchInput!) { admitMatch(input: $input) { match { state } refusals { code } } }';
const INTEREST =
  'mutation($input: MatchInput!) { declareInterest(input: $input) { match { state } refusals { code } } }';
const DECLINE =
  'mutation($input: DeclineMatchInput!) { declineMatch(input: $input) { match { state reason } refusals { code } } }';
const MINE = '{ myMatches { nodes { id state note steps { step } score { score } rfp { id title } company { id } } } }';

interface Queued {
  id: string;
  state: string;
  company: { id: string; name: string };
  score: { score: number } | null;
}

describe('matches of an open RFP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let scene: Scene;
  let rfpId: string;
  const companies: Record<string, Organization> = {};

  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopped ??= worker.close());
  const queue = (variables: object = {}, who = scene.office.head) =>
    api
      .as(who)
      .request(QUEUE, { rfpId, ...variables })
      .then(({ data }) => data.reviewQueue.nodes as Queued[]);
  const matchOf = async ({ id }: Organization): Promise<string> =>
    (
      (await api.owner.query('select id from match where rfp_id = $1 and organization_id = $2', [rfpId, id]))
        .rows[0] as { id: string }
    ).id;
  const twoOfficers = (): [Colleague, Colleague] => {
    const [first, second] = scene.office.officers;
    if (!first || !second) throw new Error('The office needs two officers');
    return [first, second];
  };
  const mutate = (document: string, who: { id: string }, input: object) =>
    api
      .as(who)
      .request(document, { input })
      .then((answer) => ({ ...answer, payload: answer.data ? Object.values(answer.data)[0] : null }));
  const stateOf = async (id: string): Promise<string> =>
    (await api.owner.query('select state from match where id = $1', [id])).rows[0].state;

  const capability = (statement: string, competences: string[], keywords: string[] = []) => ({
    id: newId(),
    statement,
    evidence: '',
    competences,
    technologyCategory: 'KB5',
    isicDivisions: ['13'],
    trlFrom: 4,
    trlTo: 8,
    keywords,
  });

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    await api.owner.query(
      `update office set numbers = numbers || '{"undoWindow": "PT2S"}' where organization_id = $1`,
      [scene.office.id],
    );
    await declareNoConflict(api, scene.problemId, ...scene.office.officers);
    companies.vision = await api.a.organization({
      name: 'Binesh Vision',
      capacities: ['solver'],
      profile: {
        summary: 'Machine vision for textile plants',
        capabilities: [capability('Camera systems that find broken weft in weaving looms', ['machine-vision'])],
      },
    });
    companies.persian = await api.a.organization({
      name: 'دیدپرداز',
      capacities: ['solver'],
      profile: {
        summary: 'سامانه‌های بینایی ماشین',
        capabilities: [capability('بینایی ماشین برای تشخیص پارگی نخ در بافندگی', ['machine-vision'], ['بینایی ماشین'])],
      },
    });
    companies.projects = await api.a.organization({
      name: 'Weavers Lab',
      capacities: ['solver'],
      projects: [{ title: 'Broken weft detection on carpet looms', abstract: 'Scrap at the loom fell.', year: 2025 }],
    });
    companies.bakery = await api.a.organization({
      name: 'Bread Ovens',
      capacities: ['solver'],
      profile: { summary: 'Tunnel ovens for bakeries', capabilities: [capability('Baking ovens', [])] },
    });
    companies.unverified = await api.a.organization({
      name: 'Unverified Looms',
      profile: {
        summary: 'Broken weft in looms',
        capabilities: [capability('Broken weft in looms', ['machine-vision'])],
      },
    });
    companies.listed = await api.a.organization({
      name: 'Listed Looms',
      listed: true,
      projects: [{ title: 'Loom scrap with cameras', year: 2020 }],
    });
    await api.owner.query(
      `update profile_version set content = jsonb_set(content, '{summary}', '"Broken weft in looms, machine vision"')
        where organization_id = $1`,
      [scene.definer.id],
    );
    await api.owner.query(
      `insert into organization_capacity (id, organization_id, kind, state, verified_until, requested_at)
        values ($1, $2, 'solver', 'verified', current_date + 30, clock_timestamp())`,
      [newId(), scene.definer.id],
    );
    rfpId = await approvedRfp(api, scene, {
      content: { summary: 'Machine vision finds broken weft on carpet looms.' },
    });
    worker = await createWorker(workerConfig(database.url));
    await found(
      async () => (await api.owner.query('select 1 from scoring_run where rfp_id = $1', [rfpId])).rowCount,
      (count) => count === 1,
    );
  }, 120_000);

  afterAll(async () => {
    await stop();
    await api.close();
    await database.drop();
  });

  it('are the best companies, with reasons that point into both texts', async () => {
    const nodes = (await api.as(scene.office.head).request(QUEUE, { rfpId })).data.reviewQueue.nodes;
    expect(
      nodes
        .map(({ company }: Queued) => company.name)
        .slice(0, 2)
        .sort(),
    ).toEqual(['Binesh Vision', 'دیدپرداز'].sort());
    const scores = nodes.map(({ score }: Queued) => score?.score ?? -1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const vision = nodes.find(({ company }: Queued) => company.id === companies.vision?.id);
    const { reasons, raw, ranker, hardFailures } = vision.score;
    expect(ranker).toBe('bm25f-votes-2');
    expect(hardFailures).toEqual([]);
    expect(reasons.competences).toEqual(['machine-vision']);
    expect(Object.values<number>(reasons.contributions).reduce((sum, part) => sum + part, 0)).toBeCloseTo(raw, 6);
    const { rows } = await api.owner.query(
      `select content -> 'capabilities' -> 0 ->> 'statement' as statement from profile_version
        where organization_id = $1`,
      [companies.vision?.id],
    );
    const word = reasons.words.find(({ profile }: { profile: { field: string } }) =>
      profile.field.endsWith('.statement'),
    );
    expect(rows[0].statement.slice(word.profile.start, word.profile.end)).toBe(word.profile.text);
  });

  it('reach over languages: an English RFP finds a Persian profile and shows the two words', async () => {
    const persian = (await api.as(scene.office.head).request(QUEUE, { rfpId })).data.reviewQueue.nodes.find(
      ({ company }: Queued) => company.id === companies.persian?.id,
    );
    expect(
      persian.score.reasons.words.some(
        ({ isExpanded, profile }: { isExpanded: boolean; profile: { text: string } }) =>
          isExpanded && /[\u0600-\u06ff]/.test(profile.text),
      ),
    ).toBe(true);
    const projects = (await api.as(scene.office.head).request(QUEUE, { rfpId })).data.reviewQueue.nodes.find(
      ({ company }: Queued) => company.id === companies.projects?.id,
    );
    expect(projects.score.reasons.projects).toEqual([{ title: 'Broken weft detection on carpet looms', year: 2025 }]);
    expect(projects.score.reasons.contributions.evidence).toBeGreaterThan(0);
  });

  it('leave out who may not take part, and count why', async () => {
    const names = (await queue()).map(({ company }) => company.name);
    expect(names).not.toContain('Unverified Looms');
    expect(names).not.toContain(scene.definer.name);
    const { data } = await api
      .as(scene.office.head)
      .request(
        'query($id: ID!) { rfp(id: $id) { scoringRun { companies stored ranker hardFailures { failure companies } } } }',
        { id: rfpId },
      );
    expect(data.rfp.scoringRun.hardFailures).toEqual(
      expect.arrayContaining([{ failure: 'DEFINER_OF_RFP', companies: 1 }]),
    );
    expect(data.rfp.scoringRun.stored).toBe(names.length);
    const able = await api.owner.query(
      `select count(*)::int as companies from organization o where o.listed or exists (select 1
         from organization_capacity c where c.organization_id = o.id and c.kind in ('solver', 'definer'))`,
    );
    expect([data.rfp.scoringRun]).toMatchObject(able.rows);
    for (const input of [
      { rfpId, organizationId: scene.definer.id },
      { rfpId, organizationId: scene.owner.id },
    ])
      expect(codesOf((await mutate(ADD, scene.office.head, input)).payload as never)).toEqual(['CANNOT_TAKE_PART']);
    expect(
      (
        await api
          .as(scene.owner.head)
          .request('query($id: ID!) { rfp(id: $id) { scoringRun { id } myMatch { id } } }', { id: rfpId })
      ).data.rfp,
    ).toEqual({ scoringRun: null, myMatch: null });
  });

  it('are narrowed and sorted', async () => {
    expect((await queue({ filter: { companyName: 'BINESH' } })).map(({ company }) => company.name)).toEqual([
      'Binesh Vision',
    ]);
    expect((await queue({ filter: { companyName: 'ديدپرداز' } })).map(({ company }) => company.name)).toEqual([
      'دیدپرداز',
    ]);
    const names = (await queue({ orderBy: 'company' })).map(({ company }) => company.name);
    expect(names).toHaveLength((await queue()).length);
    expect(await queue({ filter: { states: ['notified'] } })).toEqual([]);
    expect(await queue({ filter: { minScore: 99.9 } })).toEqual([]);
    const other = await api.an.office({});
    expect(await queue({}, other.head)).toEqual([]);
    expect((await api.as(scene.solver.head).request(QUEUE, { rfpId })).data.reviewQueue.nodes).toEqual([]);
  });

  it('of two coordinators tell the slower one what the other did', async () => {
    const matchId = await matchOf(companies.bakery as Organization);
    const [first, second] = twoOfficers();
    const rejected = await mutate(REJECT, first, { matchId, reason: 'wrongField' });
    expect(rejected.payload).toMatchObject({ match: { state: 'rejected', reason: 'wrongField' }, refusals: [] });
    const late = await mutate(APPROVE, second, { matchId });
    expect(late.payload).toMatchObject({
      match: { state: 'rejected', decidedBy: first.name },
      refusals: [{ code: 'STALE' }],
    });
    expect(
      codesOf(
        (await mutate(REJECT, first, { matchId: await matchOf(companies.listed as Organization), reason: 'other' }))
          .payload as never,
      ),
    ).toEqual(['NOTE_REQUIRED']);
  });

  it('cannot be approved where nobody can be told', async () => {
    const matchId = await matchOf(companies.listed as Organization);
    expect(codesOf((await mutate(APPROVE, scene.office.head, { matchId })).payload as never)).toEqual(['NO_CONTACT']);
    const listed = (await queue()).find(({ id }) => id === matchId) as unknown as {
      nextSteps: { name: string; refusals: { code: string }[] }[];
    };
    expect(listed.nextSteps).toContainEqual({ name: 'match.approve', refusals: [{ code: 'NO_CONTACT' }] });
  });

  it('are approved with undo, then the company is told and may read and propose', async () => {
    const company = companies.vision as Organization;
    const matchId = await matchOf(company);
    const [first, second] = twoOfficers();
    expect((await mutate(APPROVE, first, { matchId })).payload).toMatchObject({
      match: { state: 'approved' },
      refusals: [],
    });
    expect(codesOf((await mutate(UNDO, second, { matchId })).payload as never)).toEqual(['STEP_NOT_ALLOWED']);
    expect((await mutate(UNDO, first, { matchId })).payload).toMatchObject({
      match: { state: 'inReview', decidedBy: null },
      refusals: [],
    });
    expect((await api.as(company.head).request(MINE)).data.myMatches.nodes).toEqual([]);
    expect(errorsOf(await mutate(INTEREST, company.head, { matchId }))).toEqual(['NOT_FOUND']);
    await mutate(APPROVE, second, { matchId });
    await found(
      () => stateOf(matchId),
      (state) => state === 'notified',
    );
    expect(codesOf((await mutate(UNDO, second, { matchId })).payload as never)).toEqual(['STALE']);
    const { nodes } = (await api.as(company.head).request(MINE)).data.myMatches;
    expect(nodes).toMatchObject([
      { id: matchId, state: 'notified', steps: null, rfp: { id: rfpId }, company: { id: company.id } },
    ]);
    expect(
      (
        await api
          .as(company.head)
          .request('query($id: ID!) { rfp(id: $id) { nextSteps { name } content { background } myMatch { id } } }', {
            id: rfpId,
          })
      ).data.rfp,
    ).toMatchObject({
      nextSteps: expect.arrayContaining([{ name: 'proposal.create' }]),
      content: { background: expect.any(String) },
      myMatch: { id: matchId },
    });
    const notices = await found(
      async () =>
        (await api.as(company.head).request('{ notices { nodes { kind objectId } } }')).data.notices.nodes as {
          kind: string;
        }[],
      (list) => list.some(({ kind }) => kind === 'MatchNotified'),
    );
    expect(notices.filter(({ kind }) => kind === 'MatchNotified')).toHaveLength(1);
    expect((await mutate(INTEREST, company.head, { matchId })).payload).toMatchObject({
      match: { state: 'interested' },
      refusals: [],
    });
    expect((await mutate(DECLINE, company.head, { matchId, reason: 'noCapacity' })).payload).toMatchObject({
      match: { state: 'declined', reason: 'noCapacity' },
    });
    expect(await mayPropose(api.as(company.head), rfpId)).toBe(false);
    expect((await mutate(INTEREST, company.head, { matchId })).payload).toMatchObject({
      match: { state: 'interested' },
    });
    expect(await mayPropose(api.as(company.head), rfpId)).toBe(true);
  }, 60_000);

  it('are added by hand and applied for, and scored afterwards', async () => {
    const added = await api.a.organization({
      name: 'Added Looms',
      capacities: ['solver'],
      profile: { summary: 'Broken weft, looms, machine vision' },
    });
    const applicant = await api.a.organization({
      name: 'Applied Looms',
      capacities: ['solver'],
      profile: { summary: 'Broken weft, looms' },
    });
    const one = await mutate(ADD, scene.office.head, { rfpId, organizationId: added.id, note: 'Known from a visit.' });
    expect(one.payload).toMatchObject({ match: { state: 'inReview', origin: 'added' }, refusals: [] });
    expect(
      codesOf((await mutate(ADD, scene.office.head, { rfpId, organizationId: added.id })).payload as never),
    ).toEqual(['ALREADY_MATCHED']);
    const two = await mutate(APPLY, applicant.head, { rfpId, note: 'We did this before.' });
    expect(two.payload).toMatchObject({ match: { state: 'inReview', origin: 'selfApplied' }, refusals: [] });
    const scored = await found(
      () => queue({ filter: { companyName: 'looms' } }),
      (nodes) =>
        ['Added Looms', 'Applied Looms'].every((name) =>
          nodes.some(({ company, score }) => company.name === name && score !== null),
        ),
    );
    expect(scored.length).toBeGreaterThanOrEqual(2);
    const matchId = (two.payload as { match: { id: string } }).match.id;
    expect((await api.as(applicant.head).request(MINE)).data.myMatches.nodes).toMatchObject([
      { id: matchId, state: 'inReview', note: 'We did this before.' },
    ]);
    expect(
      codesOf(
        (await mutate(ADMIT, scene.office.head, { matchId: (one.payload as { match: { id: string } }).match.id }))
          .payload as never,
      ),
    ).toEqual(['NOT_SELF_APPLIED']);
    expect((await mutate(ADMIT, scene.office.head, { matchId })).payload).toMatchObject({
      match: { state: 'interested' },
      refusals: [],
    });
    expect(await mayPropose(api.as(applicant.head), rfpId)).toBe(true);
  }, 60_000);

  it('end with the RFP', async () => {
    const cancelled = (
      await api
        .as(scene.owner.head)
        .request('mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { rfp { state } refusals { code } } }', {
          input: { rfpId, reason: 'needIsGone' },
        })
    ).data.cancelRfp;
    expect(cancelled).toMatchObject({ rfp: { state: 'cancelled' }, refusals: [] });
    await found(
      async () =>
        (await api.owner.query("select 1 from match where rfp_id = $1 and state not in ('ended', 'rejected')", [rfpId]))
          .rowCount,
      (count) => count === 0,
    );
    expect(
      (await api.owner.query("select 1 from waiting where object_type = 'reviewQueue' and object_id = $1", [rfpId]))
        .rowCount,
    ).toBe(0);
  }, 60_000);

  it('cost the same number of statements however long the queue is (counted in a process without the worker)', async () => {
    await stop();
    const read = (first: number) => api.countSql(() => api.as(scene.office.head).request(QUEUE, { rfpId, first }));
    await read(1);
    expect((await read(1)).statements).toBe((await read(5)).statements);
  });
});
