import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, Viewer } from '@peyvand/kernel';
import { ImportOrganizations } from '@peyvand/organizations';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import type { Steps } from '../../libs/matching/src/engine/steps.js';
import { RescoreDue } from '../../libs/matching/src/operations/rescore-due.js';
import { IndexKeeper, type Ready } from '../../libs/matching/src/scoring/index-keeper.js';
import { Scorer } from '../../libs/matching/src/scoring/scorer.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Organization } from '../support/factories.js';
import { found } from '../support/found.js';
import { stateOf, tell } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { approvedRfp, setScene, type Scene } from '../support/rfps.js';

const ROW = `query($id: ID!) { match(id: $id) { state isStale steps { step } history { step by reason note }
  contactsLeft deferredUntil decidedBy isNewcomer
  score { id score hardFailures reasons { competences improvements { kind code gain } } } } }`;
const capability = (statement: string, competences: string[]) => ({
  id: newId(),
  statement,
  evidence: '',
  competences,
  technologyCategory: 'KB5',
  isicDivisions: ['13'],
  trlFrom: 4,
  trlTo: 8,
  keywords: [],
});

const withoutGain = ({ kind, code }: { kind?: string; code?: string | null }) => ({ kind, code });

describe('matches that are scored again', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let scene: Scene;
  let rfpId: string;
  let officer: Colleague;
  let weaver: Organization;
  let decided: Organization;
  let newcomer: Organization;
  const matchOf = async ({ id }: Organization): Promise<string | undefined> =>
    (await api.owner.query('select id from match where rfp_id = $1 and organization_id = $2', [rfpId, id])).rows[0]?.id;
  const row = async (id: string, who: { id: string } = officer) => (await api.as(who).request(ROW, { id })).data.match;
  const scores = async (matchId: string): Promise<number> =>
    (await api.owner.query('select 1 from match_score where match_id = $1', [matchId])).rowCount ?? 0;
  /** A new version of the profile, with the event that tells of it, twice as after two quick changes. */
  const change = async ({ id }: Organization, content: object): Promise<void> => {
    const versionId = newId();
    await api.owner.query(
      `insert into profile_version (id, organization_id, number, content, created_at)
       select $1, v.organization_id, v.number + 1, v.content || $3::jsonb, clock_timestamp() from profile p
         join profile_version v on v.id = p.current_version_id where p.organization_id = $2`,
      [versionId, id, JSON.stringify(content)],
    );
    await api.owner.query(
      'update profile set current_version_id = $1, changed_at = clock_timestamp() where organization_id = $2',
      [versionId, id],
    );
    for (const _time of [1, 2])
      await happened('profile.changed', 'matching.rescore-company', 'events', {
        organizationId: id,
        profileVersionId: versionId,
      });
  };
  const happened = (event: string, consumer: string, queue: string, payload: object) =>
    api.owner.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before, tries)
     values ($1, $1, $2, $3, $4, $5, clock_timestamp(), clock_timestamp(), 0)`,
      [newId(), event, consumer, queue, payload],
    );

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    await declareNoConflict(api, scene.problemId, officer);
    await api.owner.query(
      `update office set numbers = numbers || '{"undoWindow": "PT1S"}' where organization_id = $1`,
      [scene.office.id],
    );
    weaver = await api.a.organization({
      name: 'Weaver Looms',
      capacities: ['solver'],
      profile: { summary: 'Looms and broken weft' },
    });
    decided = await api.a.organization({
      name: 'Decided Looms',
      capacities: ['solver'],
      profile: { summary: 'Broken weft on carpet looms' },
    });
    newcomer = await api.a.organization({ name: 'Unverified Looms' });
    await api.owner.query("update organization set province = 'IR-07' where id = $1", [weaver.id]);
    await api.owner.query(
      `insert into certificate (id, organization_id, kind, number, issuer, valid_from, valid_until, created_at)
       values ($1, $2, 'iso9001', '1', 'x', '2020-01-01', '2021-01-01', clock_timestamp())`,
      [newId(), weaver.id],
    );
    rfpId = await approvedRfp(api, scene, {
      content: {
        summary: 'Machine vision finds broken weft on carpet looms.',
        eligibility: { consortiumAllowed: false },
      },
    });
    worker = await createWorker(workerConfig(database.url, { CLOCK_INTERVAL: '1s' }));
    await found(
      async () => (await api.owner.query('select 1 from scoring_run where rfp_id = $1', [rfpId])).rowCount,
      (count) => count === 1,
    );
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  it('show to officers alone what of the profile speaks for each requirement', async () => {
    const id = await matchOf(decided);
    const read = async (who: { id: string }) =>
      (
        await api.as(who).request(
          `query($id: ID!) { match(id: $id) { profileAsScored { version }
            evidence { requirementId requirement quotes { text source } } } }`,
          { id },
        )
      ).data.match;
    const requirementId: unknown = expect.any(String);
    const quotes = [{ text: 'Broken weft on carpet looms', source: 'summary' }];
    expect(await read(officer)).toEqual({
      profileAsScored: { version: 1 },
      evidence: [
        { requirementId, requirement: 'finds a broken weft within two seconds', quotes },
        { requirementId, requirement: 'shows its alarms in Persian', quotes: [] },
      ],
    });
    expect(await read(decided.head)).toBeNull();
  });

  it('are foreseen for a drafted profile by the same ranker, and told to its own members alone', async () => {
    const PREVIEW = `query ($id: ID!) { organization(id: $id) { profile { version preview { madeAt version draftRevision
      matches { place score hardFailures rfp { id } contributions { text } improvements { kind code } } } } } }`;
    const preview = async (who: { id: string }) =>
      (await api.as(who).request(PREVIEW, { id: weaver.id })).data.organization.profile.preview;
    const made = async (input: object) => {
      const answer = await api.as(weaver.head).request(
        `mutation ($input: PreviewMatchesInput!) { previewMatches(input: $input) { preview { madeAt matches { id } }
          refusals { code } } }`,
        { input },
      );
      expect(answer.data.previewMatches.refusals).toEqual([]);
      return found(
        () => preview(weaver.head),
        (one) => one?.madeAt !== null,
      );
    };
    const scored = (await row((await matchOf(weaver)) as string)).score as { reasons: { improvements: object[] } };
    const stored = await api.owner.query<{ score: number }>(
      'select score from match where rfp_id = $1 and organization_id = $2',
      [rfpId, weaver.id],
    );
    const asIs = await made({});
    expect(asIs).toMatchObject({
      version: 1,
      draftRevision: null,
      matches: [{ place: 1, rfp: { id: rfpId }, score: stored.rows[0]?.score, hardFailures: [] }],
    });
    expect(asIs.matches[0].improvements).toEqual(
      scored.reasons.improvements.map((improvement) => expect.objectContaining(withoutGain(improvement))),
    );
    await api
      .as(weaver.head)
      .request(`mutation ($input: SaveProfileDraftInput!) { saveProfileDraft(input: $input) { refusals { code } } }`, {
        input: { revision: 0, regions: ['IR-10'], availability: { people: 4, months: 6 } },
      });
    const drafted = await made({ organizationId: weaver.id });
    expect(drafted).toMatchObject({ version: 1, draftRevision: 1, matches: [{ rfp: { id: rfpId } }] });
    expect(drafted.matches[0].score).toBeGreaterThan(asIs.matches[0].score);
    const kinds = ({ matches }: { matches: { improvements: { kind: string }[] }[] }) =>
      matches[0]?.improvements.map(({ kind }) => kind) ?? [];
    expect([kinds(asIs), kinds(drafted)].map((some) => some.includes('availabilityMissing'))).toEqual([true, false]);
    expect([await preview(decided.head), await preview(officer)]).toEqual([null, null]);
    // What it says of a dossier ends with the right to read that one.
    const move = (set: string) => api.owner.query(`update rfp set ${set} where id = $1`, [rfpId]);
    await move("confidentiality = 'anonymousOwner'");
    expect((await preview(weaver.head)).matches).toEqual([]);
    await move("confidentiality = 'public'");
    expect((await preview(weaver.head)).matches).toHaveLength(1);
    await api.owner.query('delete from profile_draft');
  });

  it('say to a company, out of its own profile, what would raise it, and nothing of others', async () => {
    const matchId = (await matchOf(weaver)) as string;
    await tell(api, officer, 'approveMatch', { matchId });
    await found(
      () => stateOf(api, matchId),
      (state) => state === 'notified',
    );
    const own = await row(matchId, weaver.head);
    expect(own).toMatchObject({
      steps: null,
      contactsLeft: null,
      decidedBy: null,
      deferredUntil: null,
      isNewcomer: null,
    });
    expect(own.history).toEqual([{ step: 'notify', by: null, reason: null, note: null }]);
    const { improvements } = own.score.reasons;
    expect(improvements).toEqual(
      expect.arrayContaining([
        { kind: 'competenceMissing', code: 'machine-vision', gain: 12 },
        { kind: 'pastProjectMissing', code: null, gain: 0 },
        { kind: 'availabilityMissing', code: null, gain: 0.5 },
      ]),
    );
    expect((await row(matchId)).history.map(({ step, by }: { step: string; by: string | null }) => [step, by])).toEqual(
      [
        ['find', null],
        ['approve', officer.name],
        ['notify', null],
      ],
    );
    expect(await row(matchId, decided.head)).toBeNull();
    expect(await row(matchId, scene.owner.head)).toBeNull();
    const { nodes } = (
      await api.as(weaver.head).request('{ myMatches { totalCount { count } nodes { company { id } } } }')
    ).data.myMatches;
    expect(nodes).toEqual([{ company: { id: weaver.id } }]);
  }, 60_000);

  it('follow a changed profile while in review; decided ones keep score and state and show that they are stale', async () => {
    const weaverMatch = (await matchOf(weaver)) as string;
    const decidedMatch = (await matchOf(decided)) as string;
    const [before, kept] = [(await row(decidedMatch)).score.score, (await row(weaverMatch)).score.id];
    await change(decided, { capabilities: [capability('Camera systems that find broken weft', ['machine-vision'])] });
    await change(weaver, { capabilities: [capability('Camera systems', ['machine-vision'])] });
    const after = await found(
      () => row(decidedMatch),
      ({ score }) => score.score > before,
    );
    expect(after).toMatchObject({
      state: 'inReview',
      isStale: false,
      score: { reasons: { competences: ['machine-vision'] } },
    });
    expect(await row(weaverMatch)).toMatchObject({ state: 'notified', isStale: true, score: { id: kept } });
    await found(
      async () => (await api.owner.query('select 1 from rescoring')).rowCount,
      (count) => count === 0,
    );
    expect(await scores(decidedMatch)).toBe(2);
  }, 60_000);

  it('find a company that has become good enough', async () => {
    await change(newcomer, { summary: 'Broken weft on carpet looms' });
    await found(
      async () => (await api.owner.query('select 1 from rescoring')).rowCount,
      (count) => count === 0,
    );
    expect(await matchOf(newcomer)).toBeUndefined();
    await api.owner.query(
      `insert into organization_capacity (id, organization_id, kind, state, verified_until, requested_at)
       values ($1, $2, 'solver', 'verified', current_date + 30, clock_timestamp())`,
      [newId(), newcomer.id],
    );
    await change(newcomer, {
      capabilities: [capability('Machine vision for broken weft on looms', ['machine-vision'])],
    });
    const matchId = await found(
      () => matchOf(newcomer),
      (id) => id !== undefined,
    );
    expect(await row(matchId as string)).toMatchObject({ state: 'inReview', isStale: false });
  }, 60_000);

  it('find the best of many that are imported, as many as the office keeps, and follow what they did besides', async () => {
    const keep = (number: number) =>
      api.owner.query(`update office set numbers = numbers || jsonb_build_object('storedMatches', $2::int)
        where organization_id = $1`, [scene.office.id, number]); // prettier-ignore
    const settled = () =>
      found(
        async () =>
          (
            await api.owner.query(`select 1 from rescoring union all select 1 from outbox
              where event = 'organizations.imported' and done_at is null`)
          ).rowCount,
        (count) => count === 0,
      );
    const bring = async (rows: object[]) => {
      const brought = await api.app.get(ImportOrganizations).run(Viewer.system, rows as never);
      await settled();
      return brought;
    };
    const before = await api.owner.query<{ n: number }>(
      "select count(*)::int as n from match where rfp_id = $1 and origin = 'scored'",
      [rfpId],
    );
    await keep((before.rows[0]?.n ?? 0) + 2);
    const work = (n: number) => ({
      externalId: `w${n}`,
      title: 'Broken weft on carpet looms by camera',
      year: 2020 + n,
    });
    const rows = Array.from({ length: 6 }, (_, n) => ({
      externalId: `brought-${n}`,
      name: `Brought ${n}`,
      country: 'IR',
      province: 'IR-10',
      summary: n < 3 ? 'Machine vision for broken weft on carpet looms' : 'A bakery with one loom',
    }));
    const brought = await bring(rows);
    const matched = await Promise.all(brought.map(({ id }) => matchOf({ id } as Organization)));
    expect(matched.slice(0, 2).filter(Boolean)).toHaveLength(2);
    expect(matched.slice(3)).toEqual([undefined, undefined, undefined]);
    const of = (place: number) => scores(matched[place] as string);
    expect(await of(0)).toBe(1);
    await bring([{ ...rows[0], projects: [work(0), work(1)] }]);
    expect(await of(0)).toBe(2);
    // More than are scored in one go are ranked once, when no more come: no batch keeps best ones of its own.
    const kept = async () =>
      (
        await api.owner.query<{ name: string }>(
          `select o.name from match m join organization o on o.id = m.organization_id
            where m.rfp_id = $1 and o.name like 'Crowd %' order by o.name`,
          [rfpId],
        )
      ).rows.map(({ name }) => name);
    await keep(40);
    const speaks = [
      'Machine vision for broken weft on carpet looms by camera, for carpet looms with broken weft',
      'Machine vision for broken weft on carpet looms by camera',
      'A bakery with one loom',
    ];
    await api.app.get(ImportOrganizations).run(
      Viewer.system,
      Array.from({ length: 230 }, (_, n) => ({
        ...{ externalId: `crowd-${n}`, name: `Crowd ${String(n).padStart(3, '0')}`, country: 'IR', province: 'IR-10' },
        // The best come last, so that batches would have kept those before them.
        summary: speaks[n >= 225 ? 0 : n % 2 ? 1 : 2],
      })),
    );
    await found(
      async () => (await api.owner.query('select 1 from rescoring')).rowCount,
      (count) => count === 230,
    );
    const due = worker.get(RescoreDue, { strict: false });
    // As if asked for a moment ago, however long the import took.
    await api.owner.query('update rescoring set asked_at = clock_timestamp()');
    expect([await due.run(), await kept()]).toEqual([0, []]);
    await api.owner.query("update rescoring set asked_at = asked_at - interval '1 minute'");
    await due.run();
    await settled();
    const scorer = worker.get(Scorer, { strict: false });
    const best = new Set((await scorer.scoreRfp(rfpId)).scores.map(({ organizationId }) => organizationId));
    const { rows: crowd } = await api.owner.query<{ id: string; name: string }>(
      "select id, name from organization where name like 'Crowd %' order by name",
    );
    expect(await kept()).toEqual(crowd.filter(({ id }) => best.has(id)).map(({ name }) => name));
    expect((await kept()).length).toBeGreaterThan(0);
    await keep(50);
  }, 60_000);

  it('follow a new version of the RFP, once for each version', async () => {
    const matchId = (await matchOf(decided)) as string;
    const {
      rows: [{ version_id: old }],
    } = await api.owner.query('select version_id from rfp where id = $1', [rfpId]);
    const next = newId();
    await api.owner.query(
      `insert into rfp_version select (jsonb_populate_record(v,
        jsonb_build_object('id', $2::text, 'number', v.number + 1))).* from rfp_version v where id = $1`,
      [old, next],
    );
    await api.owner.query('update rfp set version_id = $2 where id = $1', [rfpId, next]);
    expect((await row(matchId)).isStale).toBe(true);
    await happened('rfp.addendumPublished', 'matching.score-rfp', 'matching', {
      rfpId,
      addendumId: newId(),
      material: 'true',
    });
    await found(
      () => row(matchId),
      ({ isStale }) => !isStale,
    );
    expect((await api.owner.query('select 1 from scoring_run where rfp_id = $1', [rfpId])).rowCount).toBe(2);
    expect((await row((await matchOf(weaver)) as string)).state).toBe('notified');
  }, 60_000);

  it('say of a company that lost its verification what stands against it; the index forgets it', async () => {
    const matchId = (await matchOf(newcomer)) as string;
    const { score } = await row(matchId);
    expect(score.hardFailures).toEqual([]);
    const keeper = worker.get(IndexKeeper, { strict: false });
    const known = await keeper.use(sizeOf);
    await api.owner.query("update organization_capacity set state = 'revoked' where organization_id = $1", [
      newcomer.id,
    ]);
    await change(newcomer, { keywords: ['weft'] });
    const after = await found(
      () => row(matchId),
      ({ score: { hardFailures } }) => hardFailures.length > 0,
    );
    expect(after).toMatchObject({
      isStale: false,
      score: { hardFailures: ['NOT_VERIFIED'], reasons: { competences: ['machine-vision'] } },
    });
    expect(await keeper.use(sizeOf)).toBe(known - 1);
  }, 60_000);
});

function* sizeOf({ index }: Ready): Steps<number> {
  yield;
  return index.size;
}
