import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';

const FIELDS =
  'mutation ($input: SetOfficeFieldsInput!) { setOfficeFields(input: $input) { office { coverage { officeField province } } refusals { code field } } }';
const NUMBERS =
  'mutation ($input: SetOfficeNumbersInput!) { setOfficeNumbers(input: $input) { office { numbers { key value isDefault } } refusals { code field } } }';
const FALLBACK =
  'mutation ($input: MarkFallbackOfficeInput!) { markFallbackOffice(input: $input) { office { isFallback } refusals { code params { name value } } } }';
const LIST = 'query ($filter: OfficeFilter) { offices(filter: $filter) { nodes { id isFallback } } }';

describe('offices', () => {
  let database: TestDatabase;
  let api: TestApi;
  let administrator: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    administrator = await api.an.administrator();
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('answer for office fields, everywhere or in provinces, as the administrator says', async () => {
    const office = await api.an.office({ fields: ['other'] });
    const fields = [
      { officeField: 'carpet' },
      { officeField: 'sugar', provinces: ['IR-10', 'IR-07', 'IR-10'] },
      { officeField: 'carpet' },
    ];
    const { data } = await api.as(administrator).request(FIELDS, { input: { officeId: office.id, fields } });
    expect(data.setOfficeFields).toEqual({
      office: {
        coverage: [
          { officeField: 'carpet', province: null },
          { officeField: 'sugar', province: 'IR-07' },
          { officeField: 'sugar', province: 'IR-10' },
        ],
      },
      refusals: [],
    });
    const ids = async (filter: object) =>
      (await api.anonymous.request(LIST, { filter })).data.offices.nodes.map(({ id }: { id: string }) => id);
    expect(await ids({ officeField: 'sugar', province: 'IR-10' })).toContain(office.id);
    expect(await ids({ officeField: 'tourism' })).not.toContain(office.id);
    const unknown = await api
      .as(administrator)
      .request(FIELDS, { input: { officeId: office.id, fields: [{ officeField: 'x' }] } });
    expect(codesOf(unknown.data.setOfficeFields)).toEqual(['UNKNOWN_CODE']);
    expect(errorsOf(await api.as(office.head).request(FIELDS, { input: { officeId: office.id, fields: [] } }))).toEqual(
      ['FORBIDDEN'],
    );
    expect(
      errorsOf(await api.as(administrator).request(FIELDS, { input: { officeId: administrator.id, fields: [] } })),
    ).toEqual(['NOT_FOUND']);
  });

  it('have numbers of their own where the administrator says so', async () => {
    const office = await api.an.office();
    const set = (numbers: object[]) =>
      api.as(administrator).request(NUMBERS, { input: { officeId: office.id, numbers } });
    const { data } = await set([
      { key: 'minOpen', value: 'PT2S' },
      { key: 'problemTriage', value: '1wd' },
      { key: 'storedMatches', value: '20' },
    ]);
    const shown = (key: string, from = data.setOfficeNumbers) =>
      from.office.numbers.find((one: { key: string }) => one.key === key);
    expect(shown('minOpen')).toEqual({ key: 'minOpen', value: 'PT2S', isDefault: false });
    expect(shown('rfpDraft')).toEqual({ key: 'rfpDraft', value: '10wd', isDefault: true });
    const wrong = await set([
      { key: 'minOpen', value: 'two days' },
      { key: 'storedMatches', value: '0' },
      { key: 'clarityMin', value: '101' },
      { key: 'undoWindow', value: 'P1M' },
    ]);
    expect(wrong.data.setOfficeNumbers.refusals.map(({ field }: { field: string }) => field)).toEqual(
      [0, 1, 2, 3].map((place) => `numbers.${place}.value`),
    );
    const reset = await set([{ key: 'minOpen', value: null }]);
    expect(shown('minOpen', reset.data.setOfficeNumbers)).toEqual({ key: 'minOpen', value: 'P14D', isDefault: true });
    expect(shown('storedMatches', reset.data.setOfficeNumbers).value).toBe('20');
    const read = 'query ($id: ID!) { office(id: $id) { numbers { key } } }';
    expect((await api.as(office.head).request(read, { id: office.id })).data.office.numbers).not.toBeNull();
    expect(
      (await api.as((await api.an.office()).head).request(read, { id: office.id })).data.office.numbers,
    ).toBeNull();
  });

  it('are the fallback one at a time, with two officers', async () => {
    const [first, second, lonely] = [
      await api.an.office(),
      await api.an.office(),
      await api.an.office({ officers: 1 }),
    ];
    const mark = (officeId: string) => api.as(administrator).request(FALLBACK, { input: { officeId } });
    const leftOpen = await api
      .as(administrator, { steppedUp: false })
      .request(FALLBACK, { input: { officeId: first.id } });
    expect(codesOf(leftOpen.data.markFallbackOffice)).toEqual(['STEP_UP_REQUIRED']);
    expect((await mark(first.id)).data.markFallbackOffice).toEqual({ office: { isFallback: true }, refusals: [] });
    expect((await mark(lonely.id)).data.markFallbackOffice.refusals).toEqual([
      {
        code: 'TOO_FEW_OFFICERS',
        params: [
          { name: 'officers', value: '1' },
          { name: 'needed', value: '2' },
        ],
      },
    ]);
    await Promise.all([mark(second.id), mark(first.id), mark(second.id)]);
    await mark(second.id);
    const { rows } = await api.owner.query<{ id: string }>(
      'select organization_id as id from office where is_fallback',
    );
    expect(rows).toEqual([{ id: second.id }]);
  });
});
