import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization } from '../support/factories.js';
import { ATTACH, drawing, FILE, REMOVE, sendFile, TICKET } from '../support/files.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const SEEN = 'capacity { id evidence { item fileIds } files { id name url } } refusals { code field }';
const REQUEST = `mutation($input: RequestCapacityInput!) { requestCapacity(input: $input) { ${SEEN} } }`;
const RESUBMIT = `mutation($input: ResubmitCapacityInput!) { resubmitCapacity(input: $input) { ${SEEN} } }`;
const SEND_BACK = `mutation($input: SendBackCapacityInput!) { sendBackCapacity(input: $input) { ${SEEN} } }`;
const CAPACITY = `query($id: ID!) { capacity(id: $id) { evidence { item fileIds } files { id name url } } }`;
const ADD = `mutation($input: AddCertificateInput!) { addCertificate(input: $input) {
  certificate { id files { id } } refusals { code } } }`;
const TAKE_BACK =
  'mutation($input: RemoveCertificateInput!) { removeCertificate(input: $input) { refusals { code } } }';
const PROFILE = `query($id: ID!) { organization(id: $id) { certificates { id files { id url } }
  pastProjects { nodes { id files { id } } } } }`;
const QUESTION = `mutation($input: AskQuestionInput!) { askQuestion(input: $input) {
  question { id files { id name } } refusals { code field } } }`;
const QUESTIONS = 'query($id: ID!) { rfp(id: $id) { questions { nodes { text files { id name kind url } } } } }';

describe('files that companies show', () => {
  let database: TestDatabase;
  let api: TestApi;
  let base: string;
  let office: Office;
  let firm: Organization;
  let rival: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await api.app.listen(0, '127.0.0.1');
    base = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
    office = await api.an.office({ fallback: true, fields: ['other'] });
    firm = await api.a.organization({ capacities: ['problemOwner'], profile: { summary: 'Kilns' } });
    rival = await api.a.organization({ capacities: ['solver'] });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const send = (person: { id: string }, objectType: string, more: { objectId?: string; name?: string } = {}) =>
    sendFile(api, base, person, { name: 'licence.dxf', bytes: drawing(500), objectType, ...more });
  const fileOf = async (person: { id: string }, id: string) =>
    (await api.as(person).request(FILE, { id })).data?.file ?? null;
  const status = async (person: { id: string }, url: string): Promise<number> =>
    (await fetch(`${base}${url}`, { headers: { authorization: `Bearer ${await api.tokenOf(person)}` } })).status;

  it('come with the evidence for a capacity, are read by who verifies it, and go with the statement they showed', async () => {
    const [licence, proof, other] = await Promise.all([1, 2, 3].map(() => send(firm.head, 'capacity')));
    const foreign = await send(rival.head, 'capacity');
    const evidence = (fileIds: (string | undefined)[]) => [
      { item: 'registration', statement: 'National id 10101234567', fileIds: [licence] },
      { item: 'capabilityProof', statement: 'A furnace control', fileIds },
    ];
    const request = async (fileIds: (string | undefined)[]) =>
      api.as(firm.head).request(REQUEST, { input: { kind: 'solver', evidence: evidence(fileIds) } });
    expect(errorsOf(await request([foreign]))).toEqual(['NOT_FOUND']);
    const { capacity, refusals } = (await request([proof, other])).data.requestCapacity;
    expect([refusals, capacity.files.length]).toEqual([[], 3]);
    expect(capacity.evidence[1].fileIds).toEqual([proof, other]);

    const seen = (await api.as(office.head).request(CAPACITY, { id: capacity.id })).data.capacity;
    expect(seen.files.map(({ id }: { id: string }) => id).sort()).toEqual([licence, proof, other].sort());
    expect(await status(office.head, seen.files[0].url)).toBe(200);
    expect(await fileOf(rival.head, licence ?? '')).toBeNull();
    // It was handed in: it comes and goes with the evidence alone.
    expect(codesOf((await api.as(firm.head).request(REMOVE, { input: { fileId: proof } })).data.removeFile)).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    const late = { fileId: await send(firm.head, 'capacity'), objectType: 'capacity', objectId: capacity.id };
    expect(codesOf((await api.as(firm.head).request(ATTACH, { input: late })).data.attachFile)).toEqual([
      'STEP_NOT_ALLOWED',
    ]);

    const openItems = [{ item: 'capabilityProof', note: 'Show one that runs' }];
    await api.as(office.head).request(SEND_BACK, { input: { capacityId: capacity.id, openItems } });
    const again = { item: 'capabilityProof', statement: 'It runs in Kashan', fileIds: [proof, late.fileId] };
    const resubmitted = await api
      .as(firm.head)
      .request(RESUBMIT, { input: { capacityId: capacity.id, evidence: [again] } });
    const { capacity: now } = resubmitted.data.resubmitCapacity;
    expect(now.files.map(({ id }: { id: string }) => id).sort()).toEqual([licence, proof, late.fileId].sort());
    expect(await fileOf(firm.head, other ?? '')).toBeNull();
    const { rows } = await api.owner.query('select state from organization_capacity where id = $1', [capacity.id]);
    expect(rows).toEqual([{ state: 'pending' }]);
  });

  it('hang on certificates and past projects as papers for who verifies them, and go when those are taken back', async () => {
    const input = { kind: 'qualityManagement', issuer: 'DQS', validFrom: '2026-01-01' };
    const { certificate } = (await api.as(firm.head).request(ADD, { input })).data.addCertificate;
    const id = await send(firm.head, 'certificate', { objectId: certificate.id });
    const { rows } = await api.owner.query<{ id: string }>(
      `insert into past_project (id, organization_id, title, abstract, year, keywords, created_at)
        values (gen_random_uuid(), $1, 'Kiln', 'A kiln was built', 2020, '{}', clock_timestamp()) returning id`,
      [firm.id],
    );
    const photo = await send(firm.head, 'pastProject', { objectId: rows[0]?.id ?? '' });
    const profile = async (person: { id: string }) =>
      (await api.as(person).request(PROFILE, { id: firm.id })).data.organization;
    const shown = { certificates: [{ id: certificate.id, files: [{ id }] }] };
    for (const person of [firm.head, office.head]) {
      expect(await profile(person)).toMatchObject({ ...shown, pastProjects: { nodes: [{ files: [{ id: photo }] }] } });
      expect(await status(person, (await fileOf(person, id)).url)).toBe(200);
    }
    // Everybody sees that there is a certificate, and nobody else its paper.
    expect(await profile(rival.head)).toMatchObject({ certificates: [{ id: certificate.id, files: [] }] });
    expect(await fileOf(rival.head, id)).toBeNull();
    const foreign = { objectType: 'certificate', objectId: certificate.id, name: 'a.pdf', size: 5 };
    expect(errorsOf(await api.as(rival.head).request(TICKET, { input: foreign }))).toEqual(['NOT_FOUND']);
    const member = firm.members.find(({ role }) => role === 'member');
    if (member)
      expect(codesOf((await api.as(member).request(TICKET, { input: foreign })).data.createUploadTicket)).toEqual([
        'STEP_NOT_ALLOWED',
      ]);
    await api.as(firm.head).request(TAKE_BACK, { input: { certificateId: certificate.id } });
    expect(await fileOf(firm.head, id)).toBeNull();
    expect((await api.owner.query('select 1 from file where id = $1', [id])).rowCount).toBe(0);
    expect(await fileOf(firm.head, photo)).toMatchObject({ id: photo });
  });

  it('are pictures with a question, where the RFP takes them, and show nobody who asks', async () => {
    const scene = await setScene(api);
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const picture = (name: string) => sendFile(api, base, scene.solver.head, { name, bytes, objectType: 'question' });
    const drawn = { objectType: 'question', name: 'a.dxf', size: 10 };
    expect(
      codesOf((await api.as(scene.solver.head).request(TICKET, { input: drawn })).data.createUploadTicket),
    ).toEqual(['FILE_KIND_UNKNOWN']);
    const ask = async (rfpId: string, fileIds: string[]) =>
      (
        await api
          .as(scene.solver.head)
          .request(QUESTION, { input: { rfpId, text: 'Is this the third loom?', fileIds } })
      ).data.askQuestion;
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver, rival);
    const id = await picture('loom.png');
    expect(codesOf(await ask(rfpId, [id]))).toEqual(['QUESTION_WITHOUT_PICTURES']);
    await api.owner.query(`update rfp set draft = draft || '{"questionPictures": true}' where id = $1`, [rfpId]);
    const named = await picture(`${scene.solver.name}.png`);
    expect((await ask(rfpId, [named])).refusals).toEqual([{ code: 'ASKER_NAMED', field: 'fileIds' }]);
    expect((await ask(rfpId, [id])).question.files).toEqual([{ id, name: 'loom.png' }]);
    for (const person of [rival.head, scene.owner.head]) {
      const [question] = (await api.as(person).request(QUESTIONS, { id: rfpId })).data.rfp.questions.nodes;
      expect(question.files).toMatchObject([{ id, kind: 'png' }]);
      expect(await status(person, question.files[0].url)).toBe(200);
    }
    expect(await fileOf(firm.head, id)).toBeNull();
    expect(
      codesOf((await api.as(scene.solver.head).request(REMOVE, { input: { fileId: id } })).data.removeFile),
    ).toEqual(['STEP_NOT_ALLOWED']);
  });
});
