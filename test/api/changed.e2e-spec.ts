import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { begunDefinition } from '../support/definitions.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/factories.js';
import { draftProblem, submittedProblem, UPDATE } from '../support/problems.js';
import { submittedProposal, WITHDRAW_PROPOSAL } from '../support/proposals.js';
import { giveAccess, openRfp, SAVE, setScene, writtenAddendum, writtenRfp, type Scene } from '../support/rfps.js';
import { openScreen, type Screen } from '../support/screen.js';

/** Longer than changes are gathered. */
const SILENCE_MS = 1_500;

describe('what a screen shows', () => {
  let database: TestDatabase;
  let api: TestApi;
  let url: string;
  let scene: Scene;
  const screens: Screen[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await api.app.listen(0, '127.0.0.1');
    url = await api.app.getUrl();
    scene = await setScene(api);
  }, 120_000);

  afterEach(async () => {
    for (const screen of screens.splice(0)) await screen.close();
  });

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const open = async (person: Person, objectType: string, objectId: string): Promise<Screen> => {
    const query = `subscription { changed(objectType: ${objectType}, objectId: "${objectId}") {
      objectType objectId } }`;
    const screen = openScreen(url, `peyvand=${await api.signIn(person)}`, query);
    screens.push(screen);
    return screen;
  };
  /** Listens once it has said that it does. */
  const watch = async (person: Person, objectType: string, objectId: string): Promise<Screen> => {
    const screen = await open(person, objectType, objectId);
    await eventually(async () => expect(screen.heard).toEqual([{ changed: { objectType, objectId } }]));
    return screen;
  };
  const told = ({ heard }: Screen): number => heard.length - 1;
  const isTold = (screen: Screen, times: number): Promise<void> =>
    eventually(async () => expect(told(screen)).toBe(times));
  const quiet = () => new Promise((resolve) => setTimeout(resolve, SILENCE_MS));

  it('is told to have changed in both browsers that show it, and in none that shows another', async () => {
    const { owner } = scene;
    const problemId = await draftProblem(api, owner);
    const otherId = await draftProblem(api, owner);
    const [here, there, elsewhere] = [
      await watch(owner.head, 'problem', problemId),
      await watch(owner.head, 'problem', problemId),
      await watch(owner.head, 'problem', otherId),
    ];
    await api.as(owner.head).request(UPDATE, { input: { problemId, revision: 1, title: 'Torn carpets' } });
    await isTold(here, 1);
    await isTold(there, 1);
    expect(here.heard[1]).toEqual({ changed: { objectType: 'problem', objectId: problemId } });
    await quiet();
    expect([here, there, elsewhere].map(told)).toEqual([1, 1, 0]);
    expect([here, there, elsewhere].flatMap(({ errors }) => errors)).toEqual([]);
  }, 60_000);

  it('is told once where much changes at once', async () => {
    const { owner } = scene;
    const problemId = await draftProblem(api, owner);
    const screen = await watch(owner.head, 'problem', problemId);
    for (const revision of [1, 2, 3, 4, 5, 6, 7, 8])
      await api.owner.query('update problem set draft_revision = $2 where id = $1', [problemId, revision + 1]);
    await eventually(async () => expect(told(screen)).toBeGreaterThan(0));
    await quiet();
    expect(told(screen)).toBeLessThan(4);
  }, 60_000);

  it('is told to nobody who may not read it, and to nobody any longer who might', async () => {
    const { office, owner, solver } = scene;
    const problemId = await submittedProblem(api, { office, owner, confidentiality: 'ndaOnly' });
    const stranger = await open(solver.head, 'problem', problemId);
    await eventually(async () => expect(stranger.isOver()).toBe(true));
    expect(stranger.heard).toEqual([]);
    const officer = office.officers[2] as Person;
    const [leaving, staying] = [
      await watch(officer, 'problem', problemId),
      await watch(office.head, 'problem', problemId),
    ];
    await api.owner.query('update membership set until = clock_timestamp() where person_id = $1', [officer.id]);
    await api.owner.query('update problem set draft_revision = draft_revision + 1 where id = $1', [problemId]);
    await isTold(staying, 1);
    await eventually(async () => expect(leaving.isOver()).toBe(true));
    expect(told(leaving)).toBe(0);
  }, 60_000);

  it('is told of who has a definition open, to its parties alone', async () => {
    const { owner, definer, solver } = scene;
    const { definitionId } = await begunDefinition(api, { office: await api.an.office(), owner, definer });
    const stranger = await open(solver.head, 'definitionPresence', definitionId);
    await eventually(async () => expect(stranger.isOver()).toBe(true));
    expect(stranger.heard).toEqual([]);
    const screen = await watch(owner.head, 'definitionPresence', definitionId);
    const say = async (mutation: string, input: object): Promise<void> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { errors } = await api
        .as(definer.head)
        .request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { done } }`, { input });
      expect(errors).toBeUndefined();
    };
    await say('showPresence', { definitionId, section: 'stakes' });
    await isTold(screen, 1);
    // That somebody is still there is no news; that they turn to another section, and go, is.
    await say('showPresence', { definitionId, section: 'stakes' });
    await quiet();
    expect(told(screen)).toBe(1);
    await say('showPresence', { definitionId, section: 'outcome' });
    await isTold(screen, 2);
    await say('endPresence', { definitionId });
    await isTold(screen, 3);
    expect(screen.errors).toEqual([]);
  }, 60_000);

  it('ends with the session', async () => {
    const { owner } = scene;
    const problemId = await draftProblem(api, owner);
    const screen = await watch(owner.head, 'problem', problemId);
    await api.owner.query('delete from session where person_id = $1', [owner.head.id]);
    await api.owner.query('update problem set draft_revision = 2 where id = $1', [problemId]);
    await eventually(async () => expect(screen.isOver()).toBe(true));
    expect(told(screen)).toBe(0);
  }, 60_000);

  it('is an RFP, an addendum, an organization, an import, a definition, an engagement, a queue', async () => {
    const here = await setScene(api);
    const { owner, definer, office } = here;
    const { id: draftId } = await writtenRfp(api, here);
    const rfp = await watch(definer.head, 'rfp', draftId);
    const organization = await watch(owner.head, 'organization', owner.id);
    const idOf = async (table: string): Promise<string> =>
      (await api.owner.query<{ id: string }>(`select id from ${table} where problem_id = $1`, [here.problemId])).rows[0]
        ?.id ?? '';
    const definitionId = await idOf('definition_version');
    const definition = await watch(owner.head, 'definition', definitionId);
    const engagementId = await idOf('engagement');
    const engagement = await watch(definer.head, 'engagement', engagementId);
    const administrator = await api.an.administrator();
    const { startImport } = (
      await api
        .as(administrator)
        .request(
          'mutation($input: StartImportInput!) { startImport(input: $input) { importRun { id } refusals { code } } }',
          { input: { kind: 'organizations', format: 'csv', name: 'a.csv', header: 'name' } },
        )
    ).data;
    const importRun = await watch(administrator, 'importRun', startImport.importRun.id);
    const queue = await watch(office.head, 'matchQueue', draftId);

    await api.as(owner.head).request(SAVE, { input: { rfpId: draftId, revision: 2, title: 'Looms without scrap' } });
    await api.owner.query('update profile set changed_at = clock_timestamp() where organization_id = $1', [owner.id]);
    await api.owner.query(
      `insert into definition_comment (id, version_id, section, revision, text, written_by, written_at)
        values (gen_random_uuid(), $1, 'stakes', 1, 'Why?', $2, clock_timestamp())`,
      [definitionId, owner.head.id],
    );
    await api.owner.query('update engagement set created_at = created_at where id = $1', [engagementId]);
    await api
      .as(administrator)
      .request('mutation($input: AppendImportRowsInput!) { appendImportRows(input: $input) { refusals { code } } }', {
        input: { importRunId: startImport.importRun.id, number: 1, firstLine: 2, text: 'Loom Works' },
      });
    await api.owner.query(
      `insert into match (id, rfp_id, organization_id, state, origin, created_at)
        values (gen_random_uuid(), $1, $2, 'inReview', 'added', clock_timestamp())`,
      [draftId, here.solver.id],
    );
    for (const screen of [rfp, organization, definition, engagement, importRun, queue]) await isTold(screen, 1);
  }, 120_000);

  it('addendum: while it is written, to its writers alone', async () => {
    const here = await setScene(api);
    const rfpId = await openRfp(api, here, { closesIn: 7 * 86_400 });
    const { id } = await writtenAddendum(api, here, rfpId, 'minor', { content: { legal: 'Helmets.' } });
    const screen = await watch(here.definer.head, 'addendum', id);
    const stranger = await open(here.solver.head, 'addendum', id);
    await eventually(async () => expect(stranger.isOver()).toBe(true));
    await api.owner.query("update addendum set reason = 'Safety' where id = $1", [id]);
    await isTold(screen, 1);
    expect(stranger.heard).toEqual([]);
  }, 60_000);

  it('queue: to officers of the office, not to owner or company', async () => {
    const here = await setScene(api);
    const rfpId = await openRfp(api, here);
    for (const { head } of [here.owner, here.solver, here.definer]) {
      const screen = await open(head, 'matchQueue', rfpId);
      await eventually(async () => expect(screen.isOver()).toBe(true));
      expect(screen.heard).toEqual([]);
    }
  }, 60_000);

  it('tells nobody of a proposal', async () => {
    const here = await setScene(api);
    const rfpId = await openRfp(api, here);
    await giveAccess(api, rfpId, here.solver);
    const curious = [
      await watch(here.owner.head, 'rfp', rfpId),
      await watch(here.office.head, 'rfp', rfpId),
      await watch(here.owner.head, 'problem', here.problemId),
      await watch(here.office.head, 'matchQueue', rfpId),
      await watch(here.office.head, 'organization', here.solver.id),
    ];
    await quiet();
    const before = curious.map(told);
    const { id: proposalId } = await submittedProposal(api, rfpId, here.solver);
    await api.as(here.solver.head).request(WITHDRAW_PROPOSAL, { input: { proposalId } });
    await quiet();
    expect(curious.map(told)).toEqual(before);
    const screen = openScreen(
      url,
      `peyvand=${await api.signIn(here.solver.head)}`,
      `subscription { changed(objectType: proposal, objectId: "${proposalId}") { objectId } }`,
    );
    screens.push(screen);
    await eventually(async () => expect(screen.isOver()).toBe(true));
    expect(screen.heard).toEqual([]);
  }, 60_000);
});
