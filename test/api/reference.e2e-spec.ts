import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInIran, WorkingDays, competenceSeed, seedCompetences } from '@peyvand/reference';
import { codesOf, errorsOf, startApi, type RefusalData, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Person } from '../support/factories.js';
import { submittedProblem } from '../support/problems.js';

interface Refused {
  refusals: RefusalData[];
}

describe('reference data', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let administrator: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office();
    administrator = await api.an.administrator();
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('words the codes of an area in either language, with a version that names what was said', async () => {
    const ask = (language: string) =>
      api.anonymous.request<{ codes: { version: string; entries: object[] } }>(
        `query($l: Locale!) { codes(language: $l, area: account) {
          version entries { kind code text params { name type } }
        } }`,
        { l: language },
      );
    const { data, errors } = await ask('fa');
    expect(errors).toBeUndefined();
    expect(data.codes.entries).toContainEqual({
      kind: 'refusal',
      code: 'THROTTLED',
      text: 'تلاش‌ها بیش از اندازه بود. پس از {retryAfterMinutes, number} دقیقه دوباره تلاش کنید.',
      params: [{ name: 'retryAfterMinutes', type: 'number' }],
    });
    expect(data.codes.entries).toContainEqual({
      kind: 'notice',
      code: 'PasswordChanged',
      text: 'گذرواژه شما تغییر کرد',
      params: [],
    });
    expect(data.codes.version).toMatch(/^[0-9a-f]{16}$/);
    expect((await ask('fa')).data.codes).toEqual(data.codes);
    expect((await ask('en')).data.codes.version).not.toBe(data.codes.version);
  });

  it('tells what an operation takes, in either language, with a version that names what was said', async () => {
    const ask = (language: string, operation: string | null) =>
      api.anonymous.request(
        `query($l: Locale!, $o: String) { inputs(language: $l, operation: $o) { version inputs { name operations
          fields { name label guide example kind isRequired maxLength choices { value label } codeList } } } }`,
        { l: language, o: operation },
      );
    const { inputs } = (await ask('fa', 'createProblem')).data;
    expect(inputs.inputs.map(({ name }: { name: string }) => name)).toEqual(['CreateProblemInput']);
    expect(inputs.inputs[0].operations).toEqual(['createProblem']);
    const fields = inputs.inputs[0].fields as { name: string }[];
    expect(fields.find(({ name }) => name === 'title')).toEqual({
      name: 'title',
      label: 'عنوان',
      guide: 'وضع ناخواسته را در یک خط بنویسید، بی‌نام راه‌حل یا دستگاه.',
      example: 'یکنواخت نبودن رنگ نخ پشمی',
      kind: 'line',
      isRequired: false,
      maxLength: 160,
      choices: null,
      codeList: null,
    });
    expect(fields.find(({ name }) => name === 'province')).toMatchObject({ kind: 'code', codeList: 'provinces' });
    expect(inputs.version).toMatch(/^[0-9a-f]{16}$/);
    expect((await ask('fa', 'createProblem')).data.inputs).toEqual(inputs);
    expect((await ask('en', 'createProblem')).data.inputs.version).not.toBe(inputs.version);
    expect((await ask('en', null)).data.inputs.inputs.length).toBeGreaterThan(100);
    expect(errorsOf(await ask('en', 'createNothing'))).toEqual(['NOT_FOUND']);
  });

  it('is read by anybody', async () => {
    const { data, errors } = await api.anonymous.request(`{
      provinces { code labels { fa en tr zh unsure } capital { fa } }
      isicDivisions(section: "C") { code section labels { fa unsure } officeFields }
      technologyCategories { code labels { zh } }
      trlLevels { level labels { fa } evidence { en } }
      officeFields { code labels { fa en } synonyms { fa en tr zh } isicDivisions }
    }`);
    expect(errors).toBeUndefined();
    expect(data.provinces).toHaveLength(31);
    expect(data.provinces).toContainEqual({
      code: 'IR-23',
      labels: { fa: 'تهران', en: 'Tehran', tr: 'Tahran', zh: '德黑兰省', unsure: null },
      capital: { fa: 'تهران' },
    });
    expect(data.isicDivisions).toHaveLength(24);
    expect(data.isicDivisions).toContainEqual({
      code: '13',
      section: 'C',
      labels: { fa: 'ساخت منسوجات', unsure: ['fa'] },
      officeFields: ['carpet'],
    });
    expect(data.technologyCategories).toHaveLength(9);
    expect(data.trlLevels).toHaveLength(9);
    expect(data.officeFields).toHaveLength(15);
    const more = await api.anonymous.request(
      '{ isicSections { code labels { en } } companyTypes { code regime group type labels { fa } } glossary(text: "knowledge based", first: 3) { totalCount nodes { id labels { fa } synonyms { en } } pageInfo { endCursor } } }',
    );
    expect(more.errors).toBeUndefined();
    expect(more.data.isicSections).toHaveLength(21);
    expect(more.data.companyTypes).toHaveLength(9);
    expect(more.data.glossary.totalCount).toBeGreaterThan(1);
  });

  it('finds competences by word, category and field, page by page', async () => {
    const ask =
      'query ($filter: CompetenceFilter, $first: Int, $after: String) { competences(filter: $filter, first: $first, after: $after, orderBy: en) { totalCount nodes { code labels { fa en unsure } synonyms { en } technologyCategory officeFields origin } pageInfo { hasNextPage endCursor } } }';
    const all = await api.anonymous.request(ask, { first: 5 });
    expect(all.data.competences).toMatchObject({ totalCount: competenceSeed.length, pageInfo: { hasNextPage: true } });
    const next = await api.anonymous.request(ask, { first: 5, after: all.data.competences.pageInfo.endCursor });
    expect(next.data.competences.nodes[0].labels.en > all.data.competences.nodes[4].labels.en).toBe(true);

    const codes = async (filter: object): Promise<string[]> =>
      (
        await api.anonymous.request<{ competences: { nodes: { code: string }[] } }>(ask, { filter, first: 100 })
      ).data.competences.nodes.map(({ code }) => code);
    expect(await codes({ text: 'كندوی هوشمند' })).toEqual(['smart-hives']);
    expect(await codes({ text: 'hive MONITORING' })).toEqual(['smart-hives']);
    expect(await codes({ officeField: 'carpet', technologyCategory: 'KB9' })).toEqual([
      'carpet-pattern-design',
      'carpet-repair',
      'handmade-carpet-weaving',
    ]);
    expect(await codes({ codes: ['wheat-milling', 'smart-hives', 'nothing'] })).toEqual([
      'smart-hives',
      'wheat-milling',
    ]);
    expect(errorsOf(await api.anonymous.request(ask, { filter: { officeField: 'nowhere' } }))).toHaveLength(1);
    const one = await api.anonymous.request('{ competence(code: "smart-hives") { labels { fa } } }');
    expect(one.data.competence).toEqual({ labels: { fa: 'کندوی هوشمند' } });
  });

  it('lets officers add a competence once, which no later seeding takes away', async () => {
    const add =
      'mutation ($input: AddCompetenceInput!) { addCompetence(input: $input) { competence { id code origin synonyms { fa } officeFields } refusals { code field params { name value } } } }';
    const input = {
      fa: 'صیقل فیروزه',
      en: 'Turquoise polishing',
      synonyms: { fa: ['پرداخت فیروزه'] },
      technologyCategory: 'KB9',
      officeFields: ['jewelry-gemstones', 'jewelry-gemstones'],
      idempotencyKey: 'k1',
    };
    expect(errorsOf(await api.anonymous.request(add, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(errorsOf(await api.as(await api.a.person()).request(add, { input }))).toEqual(['FORBIDDEN']);

    const officer = api.as(office.head);
    const { data } = await officer.request(add, { input });
    expect(data.addCompetence).toMatchObject({
      refusals: [],
      competence: {
        code: 'turquoise-polishing',
        origin: 'officer',
        synonyms: { fa: ['پرداخت فیروزه'] },
        officeFields: ['jewelry-gemstones'],
      },
    });
    const again = await officer.request(add, { input });
    expect(again.data.addCompetence.competence.id).toBe(data.addCompetence.competence.id);
    const twin = await officer.request(add, { input: { ...input, idempotencyKey: 'k2' } });
    expect(twin.data.addCompetence).toEqual({
      competence: null,
      refusals: [{ code: 'COMPETENCE_KNOWN', field: 'en', params: [{ name: 'code', value: 'turquoise-polishing' }] }],
    });
    const wrong = await officer.request<{ addCompetence: Refused }>(add, {
      input: { ...input, en: 'X', technologyCategory: 'KB10', idempotencyKey: 'k3' },
    });
    expect(codesOf(wrong.data.addCompetence)).toEqual(['UNKNOWN_CODE']);

    await api.owner.query("update competence set fa = 'کهنه' where code = 'wheat-milling'");
    await seedCompetences(api.owner);
    const { rows } = await api.owner.query<{ fa: string; origin: string }>(
      "select fa, origin from competence where code in ('wheat-milling', 'turquoise-polishing') order by code",
    );
    expect(rows).toEqual([
      { fa: 'صیقل فیروزه', origin: 'officer' },
      { fa: 'آسیابانی گندم', origin: 'seed' },
    ]);
  });

  it('lets the administrator word a competence anew and retire it, which no seeding takes back', async () => {
    const { rows } = await api.owner.query<{ id: string }>("select id from competence where code = 'smart-hives'");
    const competenceId = rows[0]?.id;
    const change = (name: string, type: string, input: object, who: Person = administrator) =>
      api.as(who).request(
        `mutation ($input: ${type}!) { ${name}(input: $input) { competence { code labels { fa } officeFields retiredAt }
          refusals { code } } }`,
        { input: { competenceId, ...input } },
      );
    const words = { fa: 'کندوی هوشیار', en: 'Smart hives', technologyCategory: 'KB9', officeFields: ['carpet'] };
    expect(errorsOf(await change('updateCompetence', 'UpdateCompetenceInput', words, office.head))).toEqual([
      'FORBIDDEN',
    ]);
    const worded = { code: 'smart-hives', labels: { fa: 'کندوی هوشیار' }, officeFields: ['carpet'] };
    expect((await change('updateCompetence', 'UpdateCompetenceInput', words)).data.updateCompetence).toEqual({
      competence: { ...worded, retiredAt: null },
      refusals: [],
    });
    await seedCompetences(api.owner);
    const found = async (filter: object) =>
      (
        await api.anonymous.request(
          'query ($filter: CompetenceFilter) { competences(filter: $filter) { totalCount nodes { code } } }',
          { filter },
        )
      ).data.competences;
    const it = { totalCount: 1, nodes: [{ code: 'smart-hives' }] };
    const none = { totalCount: 0, nodes: [] };
    expect(await found({ text: 'هوشیار' })).toEqual(it);

    const retired = await change('retireCompetence', 'CompetenceInput', {});
    expect(retired.data.retireCompetence.competence.retiredAt).not.toBeNull();
    expect((await change('retireCompetence', 'CompetenceInput', {})).data).toEqual(retired.data);
    expect(await found({ text: 'هوشیار' })).toEqual(none);
    expect(await found({ retired: true })).toEqual(it);
    // Where it is named it has its words still.
    expect(await found({ codes: ['smart-hives'] })).toEqual(it);
    const firm = await api.a.organization();
    const saved = async (...competences: string[]) =>
      (
        await api
          .as(firm.head)
          .request<{ saveProfile: Refused }>(
            'mutation ($input: SaveProfileInput!) { saveProfile(input: $input) { refusals { code field } } }',
            { input: { capabilities: [{ statement: 'Keeps bees', competences }] } },
          )
      ).data.saveProfile;
    expect(codesOf(await saved('wheat-milling', 'smart-hives'))).toEqual(['COMPETENCE_RETIRED']);
    // Nor does an import bring it back.
    const needs = ['wheat-milling', 'smart-hives'].map((one) => ({
      text: 'Hives that count bees',
      competences: [one],
    }));
    const row = {
      ...{ externalId: 'elsewhere-1', title: 'Hives that count', text: 'Hives shall count their bees by themselves.' },
      ...{ language: 'en', closesAt: new Date(Date.now() + 86_400_000).toISOString(), requirements: needs },
    };
    const brought = await api
      .as(administrator)
      .request('mutation ($input: ImportRfpsInput!) { importRfps(input: $input) { refusals { code field } } }', {
        input: { rows: [row] },
      });
    expect(brought.data.importRfps.refusals).toEqual([
      { code: 'COMPETENCE_RETIRED', field: 'rows.0.requirements.1.competences' },
    ]);
    await api.owner.query("update competence set retired_at = null where code = 'smart-hives'");
    expect(codesOf(await saved('smart-hives'))).toEqual([]);
    await api.owner.query("update competence set retired_at = clock_timestamp() where code = 'smart-hives'");
    expect(codesOf(await saved('smart-hives', 'wheat-milling'))).toEqual([]);
    await seedCompetences(api.owner);
    expect(await found({ retired: true })).toEqual(it);
    expect((await change('restoreCompetence', 'CompetenceInput', {})).data.restoreCompetence.competence).toEqual({
      ...worded,
      retiredAt: null,
    });
    expect(await found({ text: 'هوشیار' })).toEqual(it);
    const told = await api.owner.query<{ what: string }>(
      "select text::jsonb->>'what' as what from audit_entry where stream = $1 order by seq",
      [`competence:${competenceId}`],
    );
    expect(told.rows.map(({ what }) => what)).toEqual([
      'competence.worded',
      'competence.retired',
      'competence.restored',
    ]);
  });

  it('counts working days with the holidays that an administrator entered', async () => {
    const year = '{ holidays(year: 1403) { year firstDay lastDay hasMoving holidays { day fa isFixed } } }';
    const before = await api.anonymous.request(year);
    expect(before.data.holidays).toMatchObject({ firstDay: '2024-03-20', lastDay: '2025-03-20', hasMoving: false });
    expect(before.data.holidays.holidays).toHaveLength(10);

    const set =
      'mutation ($input: SetHolidayInput!) { setHoliday(input: $input) { holidayYear { year hasMoving holidays { day fa en isFixed } } refusals { code } } }';
    const input = { day: '2024-04-10', fa: 'عید فطر', en: 'Eid al-Fitr' };
    expect(errorsOf(await api.as(office.head).request(set, { input }))).toEqual(['FORBIDDEN']);
    const { data } = await api.as(administrator).request(set, { input });
    expect(data.setHoliday).toMatchObject({ refusals: [], holidayYear: { year: 1403, hasMoving: true } });
    expect(data.setHoliday.holidayYear.holidays).toContainEqual({ ...input, isFixed: false });
    const fixed = await api
      .as(administrator)
      .request<{ setHoliday: Refused }>(set, { input: { ...input, day: '2025-02-10' } });
    expect(codesOf(fixed.data.setHoliday)).toEqual(['HOLIDAY_FIXED']);

    const workingDays = api.app.get(WorkingDays, { strict: false });
    const tuesday = new Date('2024-04-09T08:00:00Z');
    expect(await workingDays.add(tuesday, 1)).toEqual(new Date('2024-04-13T08:00:00Z'));
    const removed = await api
      .as(administrator)
      .request(
        'mutation { removeHoliday(input: { day: "2024-04-10" }) { holidayYear { hasMoving } refusals { code } } }',
      );
    expect(removed.data.removeHoliday).toEqual({ holidayYear: { hasMoving: false }, refusals: [] });
    expect(await workingDays.add(tuesday, 1)).toEqual(new Date('2024-04-10T08:00:00Z'));
    expect(errorsOf(await api.anonymous.request('{ holidays(year: 9) { year } }'))).toEqual(['BAD_INPUT']);
  });

  it('takes no counted working day from who is waited for when a holiday is entered or moved', async () => {
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const problemId = await submittedProblem(api, { owner, office });
    const workingDays = api.app.get(WorkingDays, { strict: false });
    const waiting = async () =>
      (
        await api.owner.query<{ until: Date; remindAt: Date }>(
          'select until, remind_at as "remindAt" from waiting where object_id = $1',
          [problemId],
        )
      ).rows[0] as { until: Date; remindAt: Date };
    const send = async (name: 'setHoliday' | 'moveHoliday', input: object) => {
      const type = name === 'setHoliday' ? 'SetHolidayInput' : 'MoveHolidayInput';
      const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { waitsMoved refusals { code } } }`;
      return (await api.as(administrator).request(mutation, { input })).data[name];
    };
    const first = (await waiting()).until;
    const day = dayInIran(first);
    expect(await send('setHoliday', { day, fa: 'تعطیل' })).toEqual({ waitsMoved: 1, refusals: [] });
    const second = await workingDays.add(first, 1);
    expect(second.getTime()).toBeGreaterThan(first.getTime());
    expect(await waiting()).toEqual({ until: second, remindAt: second });
    expect(await send('setHoliday', { day, fa: 'روز تعطیل' })).toEqual({ waitsMoved: 0, refusals: [] });

    // Both days were counted: one is a working day again and takes the place of the other.
    const to = dayInIran(second);
    expect(await send('moveHoliday', { day, to })).toEqual({ waitsMoved: 0, refusals: [] });
    expect(await send('moveHoliday', { day, to })).toEqual({ waitsMoved: 0, refusals: [] });
    expect(await waiting()).toEqual({ until: second, remindAt: second });
    const third = await workingDays.add(second, 1);
    expect(await send('moveHoliday', { day: to, to: dayInIran(third) })).toEqual({ waitsMoved: 0, refusals: [] });
    expect(await send('moveHoliday', { day: dayInIran(third), to: '2024-04-10' })).toMatchObject({ waitsMoved: 0 });
    expect(await send('moveHoliday', { day: '2024-04-10', to })).toEqual({ waitsMoved: 1, refusals: [] });
    expect(await waiting()).toEqual({ until: third, remindAt: third });
    for (const [input, code] of [
      [{ day: '2024-04-10', to: '2024-04-11' }, 'NO_HOLIDAY'],
      [{ day: to, to: '2025-02-10' }, 'HOLIDAY_FIXED'],
    ] as const)
      expect(codesOf(await send('moveHoliday', input))).toEqual([code]);
    const { rows } = await api.owner.query("select text from audit_entry where stream = 'holidays' order by seq");
    expect(rows.at(-1).text).toContain('"waitsMoved":1');
  });
});
