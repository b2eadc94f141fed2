import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { SavedSearches } from '../../libs/rfps/src/searches/saved-searches.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openRfp, setScene } from '../support/rfps.js';

const SEARCH = 'query($filter: RfpFilter) { rfps(filter: $filter) { totalCount { count } nodes { id } } }';
const SAVE_SEARCH =
  'mutation($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { id name search } refusals { code } } }';

describe('finding open RFPs', () => {
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

  const find = async (filter: object, person?: { id: string }): Promise<string[]> =>
    (await (person ? api.as(person) : api.anonymous).request(SEARCH, { filter })).data.rfps.nodes.map(
      ({ id }: { id: string }) => id,
    );

  it('folds letters and digits and knows stems, in four languages', async () => {
    const scene = await setScene(api);
    const summary = 'کاهش ضایعات بافندگی در ۱۲ دستگاه. Inspection of looms. Dokuma tezgâhı kontrolü. 织机检测。';
    const id = await openRfp(api, scene, { content: { summary } });
    for (const search of ['كاهش', 'ضايعات', '12', '١٢', 'inspections', 'LOOM', 'tezgahi', '织机', 'دستگاه‌ها'])
      expect([search, await find({ search })]).toEqual([search, [id]]);
    for (const search of ['battery', 'كاهش battery']) expect(await find({ search })).toEqual([]);
    const { rows } = await api.owner.query<{ number: string }>('select number from rfp where id = $1', [id]);
    const number = rows[0]?.number ?? '';
    const persian = number.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');
    for (const search of [number, number.toLowerCase().replaceAll('-', ' '), persian])
      expect([search, await find({ search })]).toEqual([search, [id]]);
    expect(await find({ search: number.replace('RFP', 'PRB') })).toEqual([]);
  });

  it('finds a word joined, with a half space and apart, and not by a part of it', async () => {
    const scene = await setScene(api);
    const [joined, parts] = [
      await openRfp(api, scene, { content: { summary: 'سامانه موج\u200cسنجی برای حوض\u200cهای پرورش مو\u2060تور.' } }),
      await openRfp(api, await setScene(api), { content: { summary: 'موج در حوض.' } }),
    ];
    for (const search of ['موج\u200cسنجی', 'موج سنجی', 'موجسنجی', 'موج–سنجی', 'موتور'])
      expect([search, await find({ search })]).toEqual([search, [joined]]);
    for (const search of ['حوض\u200cهای', 'حوض های', 'حوضهای'])
      expect([search, (await find({ search })).sort()]).toEqual([search, [joined, parts].sort()]);
  });

  it('narrows by language and close, and by what the teaser hides only for readers of the dossier', async () => {
    const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    const id = await openRfp(api, scene, {
      closesIn: 40 * 3_600,
      confidentiality: 'anonymousOwner',
      content: { summary: 'A zirconium matter.' },
    });
    const closesFrom = new Date(Date.now() + 39 * 3_600_000).toISOString();
    expect(await find({ search: 'zirconium', closesFrom })).toEqual([id]);
    expect(await find({ search: 'zirconium', closesTo: closesFrom })).toEqual([]);
    for (const filter of [{ technologyCategory: 'KB5' }, { competence: 'machine-vision' }, { province: 'IR-23' }]) {
      expect(await find({ search: 'zirconium', ...filter }, scene.owner.head)).toEqual([id]);
      expect(await find({ search: 'zirconium', ...filter }, scene.solver.head)).toEqual([]);
      expect(await find({ search: 'zirconium', ...filter })).toEqual([]);
    }
  });

  it('keeps at most twenty searches of a person, and tells of each hit once', async () => {
    const [scene, person] = [await setScene(api), await api.a.person()];
    const save = async (input: object) => (await api.as(person).request(SAVE_SEARCH, { input })).data.saveSearch;
    const { savedSearch } = await save({ name: 'Yarn', search: 'yarns' });
    for (let place = 1; place < 20; place += 1)
      await save({ name: `No ${place}`, search: 'nothing-of-the-kind', province: 'IR-10' });
    expect(codesOf(await save({ name: 'Too many' }))).toEqual(['TOO_MANY_SAVED_SEARCHES']);
    const id = await openRfp(api, scene, { content: { summary: 'The yarn breaks.' } });
    const searches = api.app.get(SavedSearches, { strict: false });
    await searches.find(id);
    await searches.find(id);
    const { rows } = await api.owner.query("select payload from outbox where event = 'savedSearch.found'");
    expect(rows).toEqual([{ payload: { savedSearchId: savedSearch.id, rfpId: id } }]);
    const DELETE = 'mutation($input: DeleteSavedSearchInput!) { deleteSavedSearch(input: $input) { done } }';
    expect(
      errorsOf(await api.as(scene.solver.head).request(DELETE, { input: { savedSearchId: savedSearch.id } })),
    ).toEqual(['NOT_FOUND']);
    expect(
      (await api.as(person).request(DELETE, { input: { savedSearchId: savedSearch.id } })).data.deleteSavedSearch.done,
    ).toBe(true);
    expect(
      (await api.as(person).request('query { mySavedSearches { totalCount } }')).data.mySavedSearches.totalCount,
    ).toBe(19);
  });

  it('names to who saved a search the RFP that was found, among others that are open', async () => {
    const person = await api.a.person();
    const { savedSearch } = (await api.as(person).request(SAVE_SEARCH, { input: { name: 'Felt', search: 'felt' } }))
      .data.saveSearch;
    const ids = [
      await openRfp(api, await setScene(api), { content: { summary: 'The felt tears.' } }),
      await openRfp(api, await setScene(api), { content: { summary: 'The felt shrinks.' } }),
    ];
    for (const [place, id] of ids.entries())
      await api.owner.query('update rfp set number = $2 where id = $1', [id, `RFP-1399-900${place}`]);
    for (const [place, rfpId] of ids.entries()) {
      const told = await toldOf(
        'savedSearch.found',
        { savedSearchId: savedSearch.id, rfpId },
        api.app.get(Db, { strict: false }),
      );
      expect(told.map(({ draft }) => draft)).toEqual([
        {
          recipientIds: [person.id],
          objectId: rfpId,
          params: expect.objectContaining({ number: `RFP-1399-900${place}` }),
        },
      ]);
    }
  });

  it('tells of an RFP once a translation makes it a hit', async () => {
    const [scene, person] = [await setScene(api), await api.a.person()];
    const input = { name: 'Amber', search: 'کهربا' };
    expect((await api.as(person).request(SAVE_SEARCH, { input })).data.saveSearch.refusals).toEqual([]);
    const id = await openRfp(api, scene, { content: { summary: 'An amber matter.' } });
    await api.owner.query("update rfp set language = 'en' where id = $1", [id]);
    await api.app.get(SavedSearches, { strict: false }).find(id);
    const hits = async (): Promise<unknown> =>
      (await api.as(person).request('{ mySavedSearches { nodes { newHits hits { rfp { id } } } } }')).data
        .mySavedSearches.nodes;
    expect(await hits()).toEqual([{ newHits: 0, hits: [] }]);
    const { draft_revision: revision } = (await api.owner.query('select draft_revision from rfp where id = $1', [id]))
      .rows[0];
    const text = { language: 'fa', title: 'کار با کهربا', summary: 'کهربا خوب تراشیده شود.' };
    const saved = await api
      .as(scene.owner.head)
      .request(
        'mutation($input: SaveRfpTranslationInput!) { saveRfpTranslation(input: $input) { refusals { code } } }',
        { input: { rfpId: id, revision, ...text } },
      );
    expect(saved.data.saveRfpTranslation.refusals).toEqual([]);
    expect(await hits()).toEqual([{ newHits: 1, hits: [{ rfp: { id } }] }]);
  });

  it('keeps every filter, finds by the dossier only for its readers, and tells what is new since the last look', async () => {
    const [open, hidden] = [await setScene(api), await setScene(api, { confidentiality: 'anonymousOwner' })];
    const MINE = `query { mySavedSearches { nodes { id name newHits lookedAt closesTo technologyCategory competence
      origin budget { from to currency }
      hits { isNew rfp { id } } } } }`;
    const mine = async (person: { id: string }): Promise<Record<string, { newHits: number; hits: unknown[] }>> => {
      const answer = await api.as(person).request(MINE);
      expect(errorsOf(answer)).toEqual([]);
      const { nodes } = answer.data.mySavedSearches;
      return Object.fromEntries(nodes.map((one: { name: string }) => [one.name, one]));
    };
    const filters = {
      category: { technologyCategory: 'KB5' },
      competence: { competence: 'machine-vision' },
      province: { province: 'IR-23' },
      soon: { closesTo: new Date(Date.now() + 7_200_000).toISOString(), origin: 'defined' },
      late: { closesFrom: new Date(Date.now() + 7_200_000).toISOString() },
      imported: { origin: 'imported' },
      budget: { budget: { from: '900' } },
    };
    const stranger = await api.a.person();
    const solver = open.solver.head;
    const ids = new Map<string, string>();
    for (const person of [stranger, solver])
      for (const [name, filter] of Object.entries(filters)) {
        const input = { name, search: 'quasar', ...filter };
        const { savedSearch, refusals } = (await api.as(person).request(SAVE_SEARCH, { input })).data.saveSearch;
        expect(refusals).toEqual([]);
        ids.set(`${person.id} ${name}`, savedSearch.id);
      }
    const content = { summary: 'A quasar matter.' };
    const shown = { min: '1000', currency: 'IRR', taxesIncluded: true, paymentKind: 'fixedPrice', isShown: true };
    const searches = api.app.get(SavedSearches, { strict: false });
    const secret = await openRfp(api, hidden, { confidentiality: 'anonymousOwner', content });
    await searches.find(secret);
    const found = async (person: { id: string }) =>
      Object.entries(await mine(person)).flatMap(([name, { newHits }]) => (newHits ? [name] : []));
    for (const person of [stranger, solver]) expect(await found(person)).toEqual(['soon']);
    const id = await openRfp(api, open, { content: { ...content, budget: shown } });
    await searches.find(id);
    expect((await found(stranger)).sort()).toEqual(['budget', 'province', 'soon']);
    expect((await found(solver)).sort()).toEqual(['budget', 'category', 'competence', 'province', 'soon']);
    expect((await mine(solver)).budget).toMatchObject({ budget: { from: '900', to: null, currency: null } });
    expect((await mine(stranger)).soon).toMatchObject({
      newHits: 2,
      lookedAt: null,
      hits: [
        { isNew: true, rfp: { id } },
        { isNew: true, rfp: { id: secret } },
      ],
    });
    const LOOK = `mutation($input: LookAtSavedSearchInput!) { lookAtSavedSearch(input: $input) {
      savedSearch { newHits hits { isNew } } refusals { code } } }`;
    const input = { savedSearchId: ids.get(`${stranger.id} soon`) };
    expect(errorsOf(await api.as(solver).request(LOOK, { input }))).toEqual(['NOT_FOUND']);
    expect((await api.as(stranger).request(LOOK, { input })).data.lookAtSavedSearch).toEqual({
      savedSearch: { newHits: 0, hits: [{ isNew: false }, { isNew: false }] },
      refusals: [],
    });
  });

  it('shows the budget in the teaser where the owner shows it, and nowhere else', async () => {
    const band = async (isShown: boolean | null) => {
      const budget = {
        min: '1000',
        max: '2000',
        currency: 'IRR',
        taxesIncluded: true,
        paymentKind: 'fixedPrice',
        isShown,
      };
      const id = await openRfp(api, await setScene(api), { content: { budget } });
      const overlaps = [{ from: '2000' }, { to: '1000', currency: 'IRR' }, { from: '1', to: '5000' }, {}];
      const apart = [{ from: '2001' }, { to: '999' }, { from: '1500', currency: 'EUR' }];
      for (const range of overlaps) expect((await find({ budget: range })).includes(id)).toBe(isShown === true);
      for (const range of apart) expect(await find({ budget: range })).not.toContain(id);
      return (
        await api.anonymous.request('query($id: ID!) { rfp(id: $id) { budgetBand { min max currency } } }', { id })
      ).data.rfp.budgetBand;
    };
    expect(await band(true)).toEqual({ min: '1000', max: '2000', currency: 'IRR' });
    expect(await band(false)).toBeNull();
    expect(await band(null)).toBeNull();
  });
});
