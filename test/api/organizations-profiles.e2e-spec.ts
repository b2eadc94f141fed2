import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const SAVE = `mutation ($input: SaveProfileInput!) { saveProfile(input: $input) {
  profile { version summary keywords regions languages availability { people months
  from } capabilities { id statement competences technologyCategory isicDivisions trlFrom trlTo keywords } }
  refusals { code field params { name value } } } }`;
const ADD_PROJECT =
  'mutation ($input: AddPastProjectInput!) { addPastProject(input: $input) { pastProject { id title year valueAmount currency keywords } refusals { code field } } }';
const REMOVE_PROJECT =
  'mutation ($input: RemovePastProjectInput!) { removePastProject(input: $input) { profile { version } refusals { code } } }';
const ADD_CERTIFICATE =
  'mutation ($input: AddCertificateInput!) { addCertificate(input: $input) { certificate { id kind issuer validFrom validUntil } refusals { code field } } }';
const REMOVE_CERTIFICATE =
  'mutation ($input: RemoveCertificateInput!) { removeCertificate(input: $input) { profile { version } refusals { code } } }';

const capabilityWith = (first: string, second: string) => ({
  statement: 'We cut the energy that kilns need',
  competences: [first, second],
  technologyCategory: 'KB4',
  isicDivisions: ['23'],
  trlFrom: 6,
  trlTo: 9,
  keywords: ['کوره', 'kiln', 'fırın', '窑炉'],
});

describe('profiles', () => {
  let database: TestDatabase;
  let api: TestApi;
  let first: string;
  let third: string;
  let capability: ReturnType<typeof capabilityWith>;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    const { rows } = await api.owner.query<{ code: string }>('select code from competence order by code limit 3');
    const codes = rows.map(({ code }) => code) as [string, string, string];
    [first, , third] = codes;
    capability = capabilityWith(first, codes[1]);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('are saved as versions; the same content again makes none', async () => {
    const firm = await api.a.organization();
    const save = async (input: object) => (await api.as(firm.head).request(SAVE, { input })).data.saveProfile;
    const input = {
      summary: 'Kilns',
      capabilities: [capability],
      keywords: ['energy'],
      regions: ['IR-21', 'TR-34'],
      languages: ['fa', 'tr'],
      availability: { people: 4, months: 6, from: '2027-03-21' },
    };
    const saved = await save(input);
    expect(saved).toMatchObject({ refusals: [], profile: { version: 2, ...input } });
    const { id } = saved.profile.capabilities[0];
    expect((await save({ ...input, capabilities: [{ ...capability, id }] })).profile.version).toBe(2);
    const changed = await save({
      ...input,
      baseVersion: 2,
      capabilities: [
        { ...capability, id, competences: [third] },
        { ...capability, id },
      ],
    });
    expect(changed.profile).toMatchObject({
      version: 3,
      capabilities: [{ id, competences: [third] }, { competences: capability.competences }],
    });
    expect(changed.profile.capabilities[1].id).not.toBe(id);
    const stale = await save({ ...input, baseVersion: 2 });
    expect(stale).toMatchObject({
      refusals: [{ code: 'STALE', params: [{ name: 'version', value: '3' }] }],
      profile: { version: 3 },
    });
    const { rows } = await api.owner.query<{ event: string }>(
      "select event from outbox where payload->>'organizationId' = $1 group by event_id, event",
      [firm.id],
    );
    expect(rows).toEqual([{ event: 'profile.changed' }, { event: 'profile.changed' }]);
    const entries = await api.owner.query('select 1 from audit_entry where stream = $1', [`organization:${firm.id}`]);
    expect(entries.rowCount).toBe(2);
  });

  it('keep each version as it was', async () => {
    const client = await api.owner.connect();
    await client.query('begin; set local role peyvand_app');
    await expect(client.query("update profile_version set content = '{}'")).rejects.toThrow('permission denied');
    await client.query('rollback');
    client.release();
  });

  it('make one version after the other when saved at the same moment', async () => {
    const firm = await api.a.organization();
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => api.as(firm.head).request(SAVE, { input: { summary: `Text ${n}`, capabilities: [] } })),
    );
    expect(answers.map(({ data }) => data.saveProfile.profile.version).every((version: number) => version > 1)).toBe(
      true,
    );
    const { rows } = await api.owner.query<{ number: number }>(
      'select number from profile_version where organization_id = $1 order by number',
      [firm.id],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuse what is unknown or upside down, naming the place', async () => {
    const manager = await api.a.person();
    const member = await api.a.person();
    await api.a.organization({ managers: [manager], members: [member] });
    const refusals = async (input: object) =>
      (await api.as(manager).request(SAVE, { input })).data.saveProfile.refusals.map(
        ({ code, field }: { code: string; field: string }) => `${field} ${code}`,
      );
    expect(
      await refusals({
        capabilities: [
          { ...capability, competences: [first, 'nonsense'] },
          { ...capability, trlFrom: 5, trlTo: 4 },
        ],
      }),
    ).toEqual(['capabilities.0.competences.1 UNKNOWN_CODE', 'capabilities.1.trlTo TOO_SMALL']);
    expect(await refusals({ capabilities: [{ ...capability, competences: [] }] })).toEqual([
      'capabilities.0.competences TOO_FEW',
    ]);
    expect(await refusals({ capabilities: [{ ...capability, competences: ['a', 'b', 'c', 'd'] }] })).toEqual([
      'capabilities.0.competences TOO_MANY',
    ]);
    expect(
      (
        await refusals({
          capabilities: [{ ...capability, technologyCategory: 'KB99', isicDivisions: ['xx'], trlFrom: 10 }],
          regions: ['IR-77'],
        })
      ).sort(),
    ).toEqual([
      'capabilities.0.isicDivisions.0 UNKNOWN_CODE',
      'capabilities.0.technologyCategory UNKNOWN_CODE',
      'capabilities.0.trlFrom TOO_LARGE',
      'regions.0 UNKNOWN_CODE',
    ]);
    expect(codesOf((await api.as(member).request(SAVE, { input: { capabilities: [] } })).data.saveProfile)).toEqual([
      'MEMBERSHIP_REQUIRED',
    ]);
  });

  it('ask which organization when the person leads several', async () => {
    const person = await api.a.person();
    const [one, two] = [await api.a.organization({ head: person }), await api.a.organization({ head: person })];
    expect(codesOf((await api.as(person).request(SAVE, { input: { capabilities: [] } })).data.saveProfile)).toEqual([
      'MEMBERSHIP_REQUIRED',
    ]);
    expect(
      codesOf(
        (await api.as(person).request(SAVE, { input: { organizationId: two.id, summary: 'Two', capabilities: [] } }))
          .data.saveProfile,
      ),
    ).toEqual([]);
    expect(
      codesOf(
        (
          await api
            .as(person, { membership: one.head.membershipId })
            .request(SAVE, { input: { summary: 'One', capabilities: [] } })
        ).data.saveProfile,
      ),
    ).toEqual([]);
    expect(
      codesOf(
        (
          await api
            .as(person, { membership: one.head.membershipId })
            .request(SAVE, { input: { organizationId: two.id, capabilities: [] } })
        ).data.saveProfile,
      ),
    ).toEqual(['STEP_NOT_ALLOWED']);
  });

  it('raise a version with past projects and certificates', async () => {
    const firm = await api.a.organization();
    const client = api.as(firm.head);
    const project = await client.request(ADD_PROJECT, {
      input: {
        title: 'A kiln in Yazd',
        year: 2023,
        valueAmount: '90000000000',
        currency: 'IRR',
        keywords: ['kiln', 'kiln'],
        idempotencyKey: 'p',
      },
    });
    expect(project.data.addPastProject).toMatchObject({
      refusals: [],
      pastProject: {
        title: 'A kiln in Yazd',
        year: 2023,
        valueAmount: '90000000000',
        currency: 'IRR',
        keywords: ['kiln'],
      },
    });
    const twice = await client.request(ADD_PROJECT, {
      input: {
        title: 'A kiln in Yazd',
        year: 2023,
        valueAmount: '90000000000',
        currency: 'IRR',
        keywords: ['kiln', 'kiln'],
        idempotencyKey: 'p',
      },
    });
    expect(twice.data.addPastProject.pastProject.id).toBe(project.data.addPastProject.pastProject.id);
    const bare = await client.request(ADD_PROJECT, {
      input: { title: 'Without a currency', year: 2023, valueAmount: '5' },
    });
    expect(bare.data.addPastProject.refusals).toEqual([{ code: 'REQUIRED', field: 'currency' }]);
    const certificate = await client.request(ADD_CERTIFICATE, {
      input: { kind: 'qualityManagement', issuer: 'A body', validFrom: '2024-01-01', validUntil: '2030-01-01' },
    });
    expect(certificate.data.addCertificate).toMatchObject({
      refusals: [],
      certificate: { kind: 'qualityManagement', validUntil: '2030-01-01' },
    });
    const backwards = await client.request(ADD_CERTIFICATE, {
      input: { kind: 'other', issuer: 'A body', validFrom: '2024-01-02', validUntil: '2024-01-01' },
    });
    expect(backwards.data.addCertificate.refusals).toEqual([{ code: 'TOO_EARLY', field: 'validUntil' }]);
    const removed = await client.request(REMOVE_PROJECT, {
      input: { pastProjectId: project.data.addPastProject.pastProject.id },
    });
    expect(removed.data.removePastProject).toEqual({ profile: { version: 4 }, refusals: [] });
    const { id } = certificate.data.addCertificate.certificate;
    expect(
      errorsOf(
        await api.as((await api.a.organization()).head).request(REMOVE_CERTIFICATE, { input: { certificateId: id } }),
      ),
    ).toEqual(['NOT_FOUND']);
    expect(
      (await client.request(REMOVE_CERTIFICATE, { input: { certificateId: id } })).data.removeCertificate.profile
        .version,
    ).toBe(5);
    expect(errorsOf(await client.request(REMOVE_CERTIFICATE, { input: { certificateId: id } }))).toEqual(['NOT_FOUND']);
    const { data } = await client.request(
      'query ($id: ID!) { organization(id: $id) { certificates { id } pastProjects { totalCount } } }',
      { id: firm.id },
    );
    expect(data.organization).toEqual({ certificates: [], pastProjects: { totalCount: 0 } });
  });
});
