import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { approvedDefinition, begunDefinition, type Parties } from '../support/definitions.js';
import type { Person } from '../support/factories.js';

const SAVE = `mutation($input: SaveDefinitionSectionInput!) { saveDefinitionSection(input: $input) {
  definition { id sections { key revision } } base { stakes { need } } current { stakes { need } } refused { stakes {
  need } } refusals { code params { name value } } } }`;

describe('owner and definer write together', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Parties;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = {
      office: await api.an.office(),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const save = async (person: Person, definitionId: string, revision: number, need: string) =>
    (await api.as(person).request(SAVE, { input: { definitionId, revision, content: { stakes: { need } } } })).data
      .saveDefinitionSection;
  const revisionOf = async (definitionId: string): Promise<number> =>
    (
      await api.owner.query(
        `select coalesce(max(revision), 0)::integer as revision from definition_section
          where version_id = $1 and key = 'stakes'`,
        [definitionId],
      )
    ).rows[0].revision;

  it('who is late gets the newer text, the common base and the own words back', async () => {
    const { definitionId } = await begunDefinition(api, scene);
    const begun = await revisionOf(definitionId);
    expect((await save(scene.definer.head, definitionId, begun, 'The hall runs at a loss.')).refusals).toEqual([]);
    expect(
      (await save(scene.owner.head, definitionId, begun + 1, 'The hall runs at a loss since spring.')).refusals,
    ).toEqual([]);
    const late = await save(scene.definer.head, definitionId, begun + 1, 'The third hall runs at a loss.');
    expect(late.refusals[0]).toMatchObject({ code: 'STALE', params: [{ name: 'revision', value: String(begun + 2) }] });
    expect(late).toMatchObject({
      base: { stakes: { need: 'The hall runs at a loss.' } },
      current: { stakes: { need: 'The hall runs at a loss since spring.' } },
      refused: { stakes: { need: 'The third hall runs at a loss.' } },
    });
    expect(
      (await save(scene.definer.head, definitionId, begun + 2, 'The third hall runs at a loss since spring.')).refusals,
    ).toEqual([]);
  });

  it('who wrote what stays to be read, revision by revision, by who may read the text', async () => {
    const { definitionId } = await begunDefinition(api, scene);
    const first = await revisionOf(definitionId);
    await save(scene.definer.head, definitionId, first, 'The hall runs at a loss.');
    const strategy = { need: 'The hall runs at a loss.', strategyFit: 'Cloth first.' };
    await api
      .as(scene.owner.head)
      .request(SAVE, { input: { definitionId, revision: first + 1, content: { stakes: strategy } } });
    await save(scene.owner.head, definitionId, first + 2, 'The hall must earn its keep.');
    const read = async (person: Person, more: object = {}) =>
      (
        await api.as(person).request(
          `query ($id: ID!, $field: String, $first: Int, $after: String) { definition(id: $id) {
            sectionHistory(section: stakes, field: $field, first: $first, after: $after) { totalCount
              pageInfo { endCursor }
              nodes { section revision savedBy content { stakes { need strategyFit } } } } } }`,
          { id: definitionId, first: 2, ...more },
        )
      ).data.definition?.sectionHistory;
    const page = await read(scene.definer.head);
    expect(page).toMatchObject({
      totalCount: first + 3,
      nodes: [
        {
          section: 'stakes',
          revision: first + 3,
          savedBy: scene.owner.head.name,
          content: { stakes: { need: 'The hall must earn its keep.', strategyFit: null } },
        },
        { revision: first + 2, savedBy: scene.owner.head.name, content: { stakes: strategy } },
      ],
    });
    const next = await read(scene.office.head, { first: 1, after: page.pageInfo.endCursor });
    expect(next.nodes).toMatchObject([{ revision: first + 1, savedBy: scene.definer.head.name }]);
    const revisions = async (field: string) =>
      (await read(scene.owner.head, { field, first: 50 })).nodes.map(({ revision }: { revision: number }) => revision);
    expect(await revisions('strategyFit')).toEqual([first + 3, first + 2]);
    expect((await revisions('need')).slice(0, 2)).toEqual([first + 3, first + 1]);
    const stranger = await api.a.organization({ capacities: ['definer'] });
    expect(await read(stranger.head)).toBeUndefined();
  });

  it('differences between two versions are told field by field, to the parties alone', async () => {
    const problemId = await approvedDefinition(api, { ...scene, confidentiality: 'public' });
    const ids = async (): Promise<string[]> =>
      (
        await api.owner.query('select id from definition_version where problem_id = $1 order by number', [problemId])
      ).rows.map(({ id }) => id);
    const [first] = await ids();
    const begun = await api
      .as(scene.owner.head)
      .request(
        'mutation ($input: BeginNewVersionInput!) { beginNewDefinitionVersion(input: $input) { refusals { code } } }',
        { input: { definitionId: first } },
      );
    expect(begun.data.beginNewDefinitionVersion.refusals).toEqual([]);
    const [, second] = await ids();
    expect((await save(scene.definer.head, String(second), 1, 'The hall must earn its keep.')).refusals).toEqual([]);
    const read = (person: Person) =>
      api
        .as(person)
        .request(
          'query ($fromId: ID!, $toId: ID!) { definitionDifferences(fromId: $fromId, toId: $toId) { section field before after } }',
          { fromId: first, toId: second },
        );
    expect((await read(scene.owner.head)).data.definitionDifferences).toContainEqual({
      section: 'stakes',
      field: 'need',
      before: 'The hall must run at a profit again.',
      after: 'The hall must earn its keep.',
    });
    const stranger = await api.a.organization({ capacities: ['definer'] });
    expect((await read(stranger.head)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('who else has it open is told to the parties, by name to their own, and for as long as it is so', async () => {
    const { owner, office } = scene;
    const colleague = await api.a.person();
    const definer = await api.a.organization({ capacities: ['definer'], members: [colleague] });
    const { definitionId } = await begunDefinition(api, { ...scene, definer });
    const show = async (person: Person, section: string | null) => {
      const { data, errors } = await api
        .as(person)
        .request('mutation($input: ShowPresenceInput!) { showPresence(input: $input) { done refusals { code } } }', {
          input: { definitionId, section },
        });
      return errors?.map(({ extensions }) => extensions.code) ?? data.showPresence;
    };
    const end = (person: Person) =>
      api
        .as(person)
        .request('mutation($input: EndPresenceInput!) { endPresence(input: $input) { done } }', {
          input: { definitionId },
        });
    const others = async (person: Person) =>
      (
        await api
          .as(person)
          .request('query($id: ID!) { definition(id: $id) { presence { role name section organization { id } } } }', {
            id: definitionId,
          })
      ).data.definition?.presence;
    const done = { done: true, refusals: [] };
    expect(await show(definer.head, 'stakes')).toEqual(done);
    expect(await show(definer.head, 'measures')).toEqual(done);
    expect(await show(owner.head, null)).toEqual(done);
    const writing = { role: 'definer', section: 'measures', organization: { id: definer.id } };
    const reading = { role: 'owner', name: null, section: null, organization: { id: owner.id } };
    expect(await others(colleague)).toEqual([{ ...writing, name: definer.head.name }, reading]);
    expect(await others(definer.head)).toEqual([reading]);
    expect(await others(office.head)).toEqual([{ ...writing, name: null }, reading]);
    const stranger = await api.a.organization({ capacities: ['definer', 'problemOwner'] });
    expect(await show(stranger.head, 'stakes')).toEqual(['NOT_FOUND']);
    expect(await others(stranger.head)).toBeUndefined();
    await api.owner.query(
      "update definition_presence set seen_at = seen_at - interval '46 seconds' where role = 'owner'",
    );
    expect(await others(colleague)).toEqual([{ ...writing, name: definer.head.name }]);
    // What is old is taken away by whoever comes next, of whichever definition.
    await show(office.head, null);
    await end(definer.head);
    expect((await api.owner.query('select role from definition_presence')).rows).toEqual([{ role: 'office' }]);
  });
});
