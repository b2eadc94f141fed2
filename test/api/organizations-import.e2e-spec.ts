import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Forbidden, Viewer } from '@peyvand/kernel';
import { ImportOrganizations, ProfileReader } from '@peyvand/organizations';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const IMPORT =
  'mutation ($input: ImportOrganizationsInput!) { importOrganizations(input: $input) { rows { externalId outcome id refusals { code field } } refusals { code field } } }';

describe('organizations brought in', () => {
  let database: TestDatabase;
  let api: TestApi;
  let importing: ImportOrganizations;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    importing = api.app.get(ImportOrganizations);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const documentOf = async (id?: string | null) =>
    (await api.app.get(ProfileReader).changedSince(null)).documents.find(({ organizationId }) => organizationId === id);

  it('are listed, with what is known of their work, and each only once', async () => {
    const rows = [
      {
        externalId: 'c1',
        name: 'Cld Technology, Inc.',
        country: 'US',
        province: 'US-CA',
        summary: 'Oil recovery',
        keywords: ['steam', 'steam'],
        projects: [
          { externalId: 'p1', title: 'Steam drive', abstract: 'Heavy oil', year: 1985 },
          { externalId: 'p1', title: 'Twice', year: 1985 },
        ],
      },
      { externalId: 'c2', name: 'Knowledge Software', country: 'US' },
      { externalId: 'c1', name: 'Again', country: 'US' },
    ];
    const { data } = await api.as(await api.an.administrator()).request(IMPORT, { input: { rows } });
    const [first, second, again] = data.importOrganizations.rows;
    expect([first.outcome, second.outcome, again.outcome, again.id]).toEqual([
      'created',
      'created',
      'unchanged',
      first.id,
    ]);
    const repeated = await importing.run(Viewer.system, rows);
    expect(repeated.map(({ outcome, id }) => [outcome, id])).toEqual([
      ['unchanged', first.id],
      ['unchanged', second.id],
      ['unchanged', first.id],
    ]);
    const document = await documentOf(first.id);
    expect(document).toMatchObject({
      name: 'Cld Technology, Inc.',
      summary: 'Oil recovery',
      keywords: ['steam'],
      province: 'US-CA',
      isListed: true,
      isVerified: false,
      projects: [{ title: 'Steam drive', abstract: 'Heavy oil', year: 1985 }],
    });
    const shown = await api
      .as((await api.an.office()).head)
      .request(
        'query ($id: ID!) { organization(id: $id) { listed capacities { kind } pastProjects { nodes { title } } } }',
        { id: first.id },
      );
    expect(shown.data.organization).toEqual({
      listed: true,
      capacities: [],
      pastProjects: { nodes: [{ title: 'Steam drive' }] },
    });
  });

  it('take in later what they did besides', async () => {
    const row = {
      externalId: 'g1',
      name: 'Grows',
      country: 'US',
      projects: [{ externalId: 'a', title: 'First', year: 1990 }],
    };
    const [created] = await importing.run(Viewer.system, [row]);
    const again = await importing.run(Viewer.system, [
      {
        ...row,
        name: 'Renamed',
        projects: [...row.projects, { externalId: 'b', title: 'Second', year: 1991 }, { title: 'No id', year: 1991 }],
      },
    ]);
    expect(again).toEqual([{ externalId: 'g1', outcome: 'extended', id: created?.id, refusals: [] }]);
    expect((await importing.run(Viewer.system, [row]))[0]?.outcome).toBe('unchanged');
    const document = await documentOf(created?.id);
    expect(document).toMatchObject({ name: 'Grows', projects: [{ title: 'Second' }, { title: 'First' }] });
  });

  it('are refused row by row', async () => {
    const here = await api.a.organization({ name: 'Known here', province: 'IR-10' });
    const answer = await importing.run(Viewer.system, [
      { externalId: 'd1', name: 'KNOWN  here', country: 'IR', province: 'IR-10' },
      { externalId: 'd2', name: here.name, country: 'IR', province: 'IR-07' },
      { externalId: 'd3', name: '', country: 'XYZ', projects: [{ title: 'x', year: 12 }] },
      { externalId: 'd4', name: here.name, country: 'IR', province: 'IR-07' },
    ]);
    expect(
      answer.map(({ outcome, refusals }) => [outcome, ...refusals.map(({ code, field }) => `${field} ${code}`).sort()]),
    ).toEqual([
      ['refused', 'name ORGANIZATION_EXISTS'],
      ['created'],
      ['refused', 'country UNKNOWN_CODE', 'name REQUIRED', 'projects.0.year TOO_SMALL'],
      ['created'],
    ]);
  });

  it('come by the administrator and the platform only, 500 at a time', async () => {
    const rows = [{ externalId: 'e1', name: 'Nobody asked', country: 'IR' }];
    expect(errorsOf(await api.as((await api.an.office()).head).request(IMPORT, { input: { rows } }))).toEqual([
      'FORBIDDEN',
    ]);
    await expect(importing.run(Viewer.anonymous, rows)).rejects.toThrow(Forbidden);
    const many = Array.from({ length: 500 }, (_, n) => ({
      externalId: `m${n}`,
      name: `Many ${n}`,
      country: 'US',
      projects: Array.from({ length: 8 }, (_, p) => ({ title: `Project ${p}`, year: 1990, abstract: 'x'.repeat(500) })),
    }));
    expect((await importing.run(Viewer.system, many)).every(({ outcome }) => outcome === 'created')).toBe(true);
    await expect(importing.run(Viewer.system, [...many, ...many])).rejects.toThrow('TOO_MANY');
    const both = await Promise.all(
      [1, 2].map(() => importing.run(Viewer.system, [{ externalId: 'race', name: 'Race', country: 'US' }])),
    );
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['created', 'unchanged']);
  }, 30_000);
});
