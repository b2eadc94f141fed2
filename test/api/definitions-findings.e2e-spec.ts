import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { begunDefinition, fullSections, SAVE_SECTION, writeSections, type Parties } from '../support/definitions.js';

const FINDINGS =
  'query ($id: ID!) { definitionFindings(definitionId: $id) { clarity findings { key check severity field code excerpt start end reason suggestion dismissal { reason note dismissedBy } } } }';
const change = (mutation: string, type: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { definition { id } refusals { code field } } }`;

interface FindingData {
  key: string;
  check: string;
  field: string;
  severity: string;
  excerpt: string;
  start: number;
  end: number;
  reason: string;
  dismissal: { reason: string; dismissedBy: string } | null;
}

describe('findings on words', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Parties;
  let definitionId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = {
      office: await api.an.office(),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
    const begun = await begunDefinition(api, scene);
    definitionId = begun.definitionId;
    const sections = fullSections();
    await writeSections(api, scene, begun.problemId, {
      ...sections,
      constraints: { items: [{ text: 'The cover must be suitable.', kind: 'downtime', reason: 'three shifts' }] },
    });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const read = async () =>
    (await api.as(scene.definer.head).request(FINDINGS, { id: definitionId })).data.definitionFindings as {
      clarity: number;
      findings: FindingData[];
    };
  const vague = async () => (await read()).findings.find(({ check }) => check === 'C17');
  const dismiss = async (person: { id: string }, input: object) =>
    (
      await api
        .as(person)
        .request(change('dismissFinding', 'DismissFindingInput'), { input: { definitionId, ...input } })
    ).data.dismissFinding.refusals;

  it('say where, why and what to do, and cost points until they are set aside with a reason', async () => {
    const before = await read();
    const finding = await vague();
    expect(finding).toMatchObject({ severity: 'warn', excerpt: 'suitable', start: 18, end: 26, dismissal: null });
    expect(finding?.reason).toContain('word');
    expect(await dismiss(scene.definer.head, { key: finding?.key, reason: 'other' })).toEqual([
      { code: 'NOTE_REQUIRED', field: 'note' },
    ]);
    expect(await dismiss(scene.owner.head, { key: finding?.key, reason: 'meantSo' })).toEqual([
      { code: 'STEP_NOT_ALLOWED', field: null },
    ]);
    expect(await dismiss(scene.definer.head, { key: finding?.key, reason: 'knownInTheField' })).toEqual([]);
    const after = await read();
    expect(after.clarity).toBe(before.clarity + 6);
    expect((await vague())?.dismissal).toMatchObject({
      reason: 'knownInTheField',
      dismissedBy: scene.definer.head.name,
    });
    await api
      .as(scene.office.head)
      .request(change('restoreFinding', 'RestoreFindingInput'), { input: { definitionId, key: finding?.key } });
    expect((await vague())?.dismissal).toBeNull();
  });

  it('come back with other words, and are not set aside where they block', async () => {
    const finding = await vague();
    await dismiss(scene.definer.head, { key: finding?.key, reason: 'meantSo' });
    const save = (text: string, revision: number) =>
      api
        .as(scene.definer.head)
        .request(SAVE_SECTION, {
          input: {
            definitionId,
            revision,
            content: { constraints: { items: [{ text, kind: 'downtime', reason: 'three shifts' }] } },
          },
        });
    // A place is counted in letters as people count them, not in units of memory.
    await save('\u{1f9f5}\u{1f9f5} The cover must be adequate.', 1);
    expect(await vague()).toMatchObject({ excerpt: 'adequate', start: 21, end: 29, dismissal: null });
    await save('TBD', 2);
    const blocking = (await read()).findings.find(({ check }) => check === 'C20');
    expect(blocking).toMatchObject({ excerpt: 'TBD', start: 0, end: 3 });
    expect(await dismiss(scene.definer.head, { key: blocking?.key, reason: 'meantSo' })).toEqual([
      { code: 'FINDING_BLOCKS', field: 'key' },
    ]);
  });

  it('stand somewhere each: on the words, on a figure, or where something is missing', async () => {
    const measures = {
      items: [
        {
          baseline: { metric: 'scrap rate', value: 8, unit: '%', method: 'weighing', date: '2030-01-01' },
          target: { metric: 'lost pieces', value: 12.5, unit: '%', date: '2031-01-01', direction: 'lower' },
        },
      ],
    };
    for (const [content, revision] of [
      [{ measures }, 1],
      [{ subject: { title: 'Scrap is too high' } }, 2],
    ] as const)
      await api.as(scene.definer.head).request(SAVE_SECTION, { input: { definitionId, revision, content } });
    const placed = (await read()).findings.map(({ check, field, start, end }) => [check, field, start, end]);
    expect(placed).toContainEqual(['C07', 'measures.items.0.target.metric', 0, 'lost pieces'.length]);
    expect(placed).toContainEqual(['C08', 'measures.items.0.target.value', 0, '12.5'.length]);
    expect(placed).toContainEqual(['C01', 'subject.province', 0, 0]);
  });
});
