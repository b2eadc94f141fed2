import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompetenceReader } from '@peyvand/reference';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const TEXT = 'summary regions capabilities { statement }';
const SIDES = `base { ${TEXT} } current { ${TEXT} } refused { ${TEXT} } refusals { code field params { name value } }`;
const SAVE = `mutation ($input: SaveProfileDraftInput!) { saveProfileDraft(input: $input) {
  draft { revision baseVersion summary regions capabilities { id statement trlTo } } ${SIDES} } }`;
const PUBLISH = `mutation ($input: PublishProfileDraftInput!) { publishProfileDraft(input: $input) {
  profile { version summary capabilities { id } draft { id } } ${SIDES} } }`;
const DISCARD = `mutation ($input: DiscardProfileDraftInput!) { discardProfileDraft(input: $input) {
  profile { version draft { id } } refusals { code } } }`;
const SAVE_PROFILE = `mutation ($input: SaveProfileInput!) { saveProfile(input: $input) {
  profile { version } refusals { code } } }`;
const CERTIFY = `mutation ($input: AddCertificateInput!) { addCertificate(input: $input) { refusals { code } } }`;
const DIFFERENCES = `query ($input: ProfileDifferencesInput!) { profileDifferences(input: $input) {
  field statement before after } }`;
const SUGGEST = `query ($input: SuggestCapabilitiesInput!) { suggestCapabilities(input: $input) {
  competence technologyCategory sentence } }`;

describe('drafts of profiles', () => {
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

  const send = async (person: { id: string }, document: string, input: object) => {
    const answer = await api.as(person).request(document, { input });
    if (!answer.data) throw new Error(JSON.stringify(answer));
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers of many shapes
    return Object.values<any>(answer.data)[0];
  };
  const codes = async (): Promise<string[]> =>
    (
      await api.owner.query<{ code: string }>(
        'select code from competence where retired_at is null order by code limit 2',
      )
    ).rows.map(({ code }) => code);

  it('are saved field by field, seen by members alone, and become a version in one step', async () => {
    const [member, manager] = [await api.a.person(), await api.a.person()];
    const firm = await api.a.organization({ capacities: ['solver'], members: [member], managers: [manager] });
    const [code, other] = await codes();
    const loom = { statement: 'We build looms of steel', competences: [code], trlFrom: 4, trlTo: 6 };
    const kiln = { statement: 'We build kilns of brick', competences: [other] };
    const differences = async (who: { id: string }, from: number, to?: number) =>
      api.as(who).request(DIFFERENCES, { input: { organizationId: firm.id, from, to } });
    const seen = async (who: { id: string }) =>
      (
        await api
          .as(who)
          .request('query ($id: ID!) { organization(id: $id) { profile { summary draft { summary } } } }', {
            id: firm.id,
          })
      ).data.organization.profile;

    const begun = await send(firm.head, SAVE, { revision: 0, capabilities: [loom, kiln] });
    expect(begun).toMatchObject({ refusals: [], draft: { revision: 1, baseVersion: 1, summary: '', regions: [] } });
    const [first, second] = begun.draft.capabilities as [{ id: string }, { id: string }];
    const mine = await send(manager, SAVE, { revision: 1, summary: 'Looms', regions: ['IR-21', 'IR-07'] });
    expect(mine.draft).toMatchObject({ revision: 2, summary: 'Looms', capabilities: [{ id: first.id }, second] });
    expect(await send(firm.head, SAVE, { revision: 1, summary: 'Kilns' })).toMatchObject({
      refusals: [{ code: 'STALE', params: [{ name: 'revision', value: '2' }] }],
      draft: { revision: 2 },
      base: { summary: '', capabilities: [{ statement: loom.statement }, { statement: kiln.statement }] },
      current: { summary: 'Looms' },
      refused: { summary: 'Kilns', capabilities: null },
    });
    expect(await send(firm.head, SAVE, { revision: 0, summary: 'Kilns' })).toMatchObject({
      base: { summary: '', capabilities: [] },
    });
    expect(
      (await send(firm.head, SAVE, { revision: 2, capabilities: [{ ...kiln, competences: ['nonsense'] }] })).refusals,
    ).toMatchObject([{ code: 'UNKNOWN_CODE', field: 'capabilities.0.competences.0' }]);
    expect((await send(member, SAVE, { revision: 2 })).refusals).toMatchObject([{ code: 'MEMBERSHIP_REQUIRED' }]);
    const stranger = (await api.a.organization()).head;
    expect([await seen(member), await seen(stranger)]).toEqual([
      { summary: '', draft: { summary: 'Looms' } },
      { summary: '', draft: null },
    ]);
    expect((await differences(member, 1)).data.profileDifferences).toHaveLength(4);
    expect(errorsOf(await differences(stranger, 1))).toEqual(['NOT_FOUND']);

    // A certificate raises the number of the version; what the profile says is as it was when the draft began.
    await send(firm.head, CERTIFY, { kind: 'safety', issuer: 'TÜV', validFrom: '2024-01-01' });
    const publish = { revision: 2, idempotencyKey: 'once' };
    const published = await send(firm.head, PUBLISH, publish);
    expect(published).toMatchObject({
      refusals: [],
      profile: { version: 3, summary: 'Looms', capabilities: [{ id: first.id }, { id: second.id }], draft: null },
    });
    expect(await send(firm.head, PUBLISH, publish)).toMatchObject({ refusals: [], profile: { version: 3 } });
    expect((await send(firm.head, PUBLISH, { revision: 2 })).refusals).toMatchObject([{ code: 'STALE' }]);

    const later = [
      { ...loom, id: first.id, trlTo: 8 },
      { statement: 'We mend pumps in mines', competences: [code] },
    ];
    await send(firm.head, SAVE, { revision: 0, capabilities: later, regions: ['IR-07', 'IR-21'] });
    expect((await differences(firm.head, 3)).data.profileDifferences).toEqual([
      { field: 'trlTo', statement: loom.statement, before: ['6'], after: ['8'] },
      { field: 'capability', statement: kiln.statement, before: [kiln.statement], after: [] },
      { field: 'capability', statement: later[1]?.statement, before: [], after: [later[1]?.statement] },
    ]);
    await send(manager, SAVE_PROFILE, { summary: 'Looms and pumps', capabilities: [] });
    expect(await send(firm.head, PUBLISH, { revision: 1 })).toMatchObject({
      refusals: [{ code: 'STALE', params: [{ name: 'version', value: '4' }] }],
      base: { summary: 'Looms' },
      current: { summary: 'Looms and pumps', capabilities: [] },
      refused: { summary: 'Looms', capabilities: [{}, {}] },
    });
    expect(
      (await send(firm.head, SAVE, { revision: 1, baseVersion: 3, summary: 'Looms, pumps' })).refusals,
    ).toMatchObject([{ code: 'STALE', params: [{ name: 'version' }] }]);
    expect((await send(firm.head, SAVE, { revision: 1, baseVersion: 4, summary: null })).draft).toMatchObject({
      baseVersion: 4,
      summary: '',
    });
    expect(await send(firm.head, PUBLISH, { revision: 2 })).toMatchObject({ refusals: [], profile: { version: 5 } });
    expect((await differences(firm.head, 1, 1)).data.profileDifferences).toEqual([]);
    for (const [who, from, to] of [
      [stranger, 3, 5],
      [firm.head, 3, 6],
      [firm.head, 5, undefined],
    ] as const)
      expect(errorsOf(await differences(who, from, to))).toEqual(['NOT_FOUND']);

    await send(firm.head, SAVE, { revision: 0, summary: 'Never mind' });
    expect(await send(firm.head, DISCARD, { revision: 1 })).toEqual({
      refusals: [],
      profile: { version: 5, draft: null },
    });
    expect((await api.owner.query('select 1 from draft_base where object_id = $1', [firm.id])).rowCount).toBe(0);
  });

  it('have competences suggested from a text, each with the sentence behind it', async () => {
    const firm = await api.a.organization();
    const competences = await api.app.get(CompetenceReader, { strict: false }).offered();
    const [asked, persian] = [competences[0], competences[competences.length - 1]];
    if (!asked || !persian) throw new Error('No competences');
    const sentence = `For twenty years our people have done ${asked.labels.en ?? ''} in Yazd.`;
    const text = `We are a family firm. ${sentence} Call us!\nاز کارهای ما ${persian.labels.fa ?? ''} است.`;
    const suggest = (words: string) => api.as(firm.head).request(SUGGEST, { input: { text: words } });
    const suggested = async (words: string) => (await suggest(words)).data.suggestCapabilities as object[];
    const found = await suggested(text);
    expect(found).toContainEqual({ competence: asked.code, technologyCategory: asked.technologyCategory, sentence });
    expect(found).toContainEqual(
      expect.objectContaining({ competence: persian.code, sentence: `از کارهای ما ${persian.labels.fa ?? ''} است.` }),
    );
    expect(await suggested('Hello there.')).toEqual([]);
    expect(errorsOf(await suggest('x'.repeat(20_001)))).toEqual(['BAD_INPUT']);
    await api.owner.query('update competence set retired_at = clock_timestamp() where code = $1', [asked.code]);
    expect(await suggested(text)).not.toContainEqual(expect.objectContaining({ competence: asked.code }));
  });
});
