import { appendFileSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Upload } from 'tus-js-client';
import { sha256 } from '@peyvand/kernel';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { fileFolderOf } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Colleague, Office, Organization, Person } from '../support/factories.js';
import {
  arrivedOf,
  ATTACH,
  begin,
  drawing,
  FILE,
  REMOVE,
  sendFile,
  sendPiece,
  TICKET,
  ticketFor,
  tus,
} from '../support/files.js';
import { draftProblem, submittedProblem } from '../support/problems.js';

const FILES = 'query($id: ID!) { problem(id: $id) { files { id name kind size state url } } }';

describe('files of a problem', () => {
  let database: TestDatabase;
  let api: TestApi;
  let base: string;
  let owner: Organization;
  let rival: Organization;
  let office: Office;
  let token: string;
  let photo: Buffer;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    base = await listen(api);
    office = await api.an.office({ fields: ['other'], fallback: true });
    owner = await api.a.organization({ capacities: ['problemOwner'], members: [await api.a.person()] });
    rival = await api.a.organization({ capacities: ['solver'] });
    token = await api.tokenOf(owner.head);
    photo = await sharp({
      create: {
        width: 1_200,
        height: 900,
        channels: 3,
        background: 'teal',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg({ quality: 95 })
      .withExif({ IFD0: { Make: 'CanaryPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 21/1' } })
      .toBuffer();
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const listen = async (one: TestApi): Promise<string> => {
    await one.app.listen(0, '127.0.0.1');
    return (await one.app.getUrl()).replace('[::1]', '127.0.0.1');
  };
  const load = (url: string, by: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base}${url}`, { headers: { authorization: `Bearer ${by}`, ...headers } });
  const fileOf = async (person: { id: string }, id: string) => (await api.as(person).request(FILE, { id })).data.file;
  const attach = async (person: Person, fileId: string, objectId: string) =>
    await api.as(person).request(ATTACH, { input: { fileId, objectType: 'problem', objectId } });
  const refusal = async (person: Person, input: object) =>
    codesOf(
      (await api.as(person).request(TICKET, { input: { objectType: 'problem', ...input } })).data?.createUploadTicket,
    );

  it('come before the problem is there, piece by piece, and are read by who reads it, without place and device', async () => {
    const limits = (
      await api
        .as(owner.head)
        .request(
          '{ fileLimits(objectType: problem) { maxFiles maxTotalBytes pieceBytes bytesLeft kinds { kind endings maxBytes } } }',
        )
    ).data.fileLimits;
    expect(limits).toMatchObject({ maxFiles: 20, pieceBytes: 1 << 20 });
    expect(limits.kinds).toContainEqual({ kind: 'step', endings: ['step', 'stp'], maxBytes: 25 << 20 });

    const id = await ticketFor(api, owner.head, { name: 'هال دو.jpg', bytes: photo });
    // The client that browsers use, as they use it.
    await new Promise<void>((done, failed) =>
      new Upload(Readable.from([photo]), {
        endpoint: `${base}/files/upload`,
        metadata: { ticket: id },
        headers: { authorization: `Bearer ${token}` },
        uploadSize: photo.length,
        chunkSize: 100_000,
        onSuccess: () => done(),
        onError: failed,
      }).start(),
    );
    const problemId = await draftProblem(api, owner);
    expect(await fileOf(owner.head, id)).toMatchObject({ name: 'هال دو.jpg', kind: 'jpeg', state: 'unscanned' });
    expect((await attach(owner.head, id, problemId)).data.attachFile).toMatchObject({ file: { id }, refusals: [] });
    const [listed] = (await api.as(owner.head).request(FILES, { id: problemId })).data.problem.files;
    expect(listed).toMatchObject({ id, kind: 'jpeg', state: 'unscanned' });

    const loaded = await load(listed.url, token);
    expect([loaded.status, loaded.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(loaded.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('هال دو.jpg')}`,
    );
    expect(loaded.headers.get('x-content-type-options')).toBe('nosniff');
    expect(loaded.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await loaded.arrayBuffer());
    const { salt, fingerprint, size } = await fileOf(owner.head, id);
    expect([bytes.length, sha256(Buffer.concat([Buffer.from(salt), bytes]))]).toEqual([size, fingerprint]);
    expect([photo.includes('CanaryPhone'), bytes.includes('CanaryPhone')]).toEqual([true, false]);

    const some = await load(listed.url, token, { range: 'bytes=10-19' });
    expect([some.status, some.headers.get('content-range')]).toEqual([206, `bytes 10-19/${size}`]);
    expect(Buffer.from(await some.arrayBuffer())).toEqual(bytes.subarray(10, 20));
    const last = await load(listed.url, token, { range: 'bytes=-5', 'if-range': some.headers.get('etag') ?? '' });
    expect(Buffer.from(await last.arrayBuffer())).toEqual(bytes.subarray(-5));
    expect((await load(listed.url, token, { range: 'bytes=5-9', 'if-range': '"another"' })).status).toBe(200);
    expect((await load(listed.url, token, { range: `bytes=${size}-` })).status).toBe(416);

    // Neither another session of the same person nor anybody else; nor a link that says more than it was given for.
    const elsewhere = await api.signIn(owner.head);
    for (const by of [elsewhere, await api.tokenOf(rival.head), 'none-at-all-is-given-here'])
      expect((await load(listed.url, by)).status).toBe(404);
    for (const url of [
      listed.url.replace('/whole', '/small'),
      listed.url.replace(/until=\w+/, 'until=zzzzzz'),
      `/files/${id}/whole`,
    ])
      expect((await load(url, token)).status).toBe(404);
    expect(await fileOf(rival.head, id)).toBeNull();
    expect(errorsOf(await attach(rival.head, id, problemId))).toEqual(['NOT_FOUND']);
    expect(errorsOf(await api.as(rival.head).request(REMOVE, { input: { fileId: id } }))).toEqual(['NOT_FOUND']);
    // Who loses the right loses the link with it.
    const colleague = owner.members.find(({ role }) => role === 'member') as Person;
    const [theirs] = (await api.as(colleague).request(FILES, { id: problemId })).data.problem.files;
    expect((await load(theirs.url, await api.tokenOf(colleague))).status).toBe(200);
    await api.owner.query('update membership set until = clock_timestamp() where person_id = $1', [colleague.id]);
    expect((await load(theirs.url, await api.tokenOf(colleague))).status).toBe(404);
  });

  it('go on where they stopped: after a cut line, a full disk, an API that ended, and a lost answer', async () => {
    const bytes = drawing(400_000);
    const staged = join(fileFolderOf(database.url), 'incoming');
    const problemId = await draftProblem(api, owner);
    const id = await ticketFor(api, owner.head, { name: 'loom.dxf', bytes, objectId: problemId });
    expect(await begin(base, token, id, bytes.length)).toBe(201);
    // The line breaks in the middle of a piece.
    const line = (ticket: string, written: (socket: Socket) => void): Socket => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1');
      const head = Object.entries(
        tus(token, {
          host: 'localhost',
          'upload-offset': '0',
          'content-type': 'application/offset+octet-stream',
          'content-length': String(bytes.length),
        }),
      );
      socket.write(
        `PATCH /files/upload/${ticket} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`,
      );
      socket.write(bytes.subarray(0, 150_000), () => setTimeout(() => written(socket), 50));
      return socket;
    };
    const socket = line(id, (one) => one.destroy());
    await new Promise((closed) => socket.once('close', closed));
    const arrived = (await arrivedOf(base, token, id)) ?? 0;
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThanOrEqual(150_000);
    expect((await sendPiece(base, token, id, { at: 0, bytes })).status).toBe(409);

    // Another process takes over; the same ticket sent once more finds what came.
    const second = await startApi(database);
    const other = await listen(second);
    try {
      expect(await begin(other, token, id, bytes.length)).toBe(201);
      expect(await arrivedOf(other, token, id)).toBe(arrived);
      const rest = await Promise.all(
        [1, 2].map(() => sendPiece(other, token, id, { at: arrived, bytes: bytes.subarray(arrived) })),
      );
      expect(rest.map(({ status }) => status)).toContain(204);

      // A line that only seems to be there leaves the upload to who asks elsewhere; what both finish is one file.
      const moved = await ticketFor(api, owner.head, { name: 'moved.dxf', bytes });
      await begin(base, token, moved, bytes.length);
      const silent = await new Promise<Socket>((written) => line(moved, written));
      await eventually(async () => expect(statSync(join(staged, moved)).size).toBeGreaterThan(0));
      const at = (await arrivedOf(other, token, moved)) ?? 0;
      expect(at).toBeGreaterThan(0);
      await new Promise((closed) => silent.once('close', closed).resume());
      appendFileSync(join(staged, moved), bytes.subarray(at));
      const asked = await Promise.all([base, other, base, other].map((one) => arrivedOf(one, token, moved)));
      expect(asked).toEqual([bytes.length, bytes.length, bytes.length, bytes.length]);
      expect(await fileOf(owner.head, moved)).toMatchObject({ kind: 'dxf', size: bytes.length });
      const { url, salt, fingerprint } = await fileOf(owner.head, moved);
      const whole = Buffer.from(await (await load(url, token)).arrayBuffer());
      expect(sha256(Buffer.concat([Buffer.from(salt), whole]))).toBe(fingerprint);
    } finally {
      await second.close();
    }
    expect(await arrivedOf(base, token, id)).toBe(bytes.length);
    const { files } = (await api.as(owner.head).request(FILES, { id: problemId })).data.problem;
    expect(files).toMatchObject([{ id, kind: 'dxf', size: bytes.length }]);

    // All of it came, and the process ended before it was a file: asking how far it came makes it one.
    const lost = await ticketFor(api, owner.head, { name: 'second.dxf', bytes });
    await begin(base, token, lost, bytes.length);
    await sendPiece(base, token, lost, { at: 0, bytes: bytes.subarray(0, -1) });
    appendFileSync(join(staged, lost), bytes.subarray(-1));
    expect(await arrivedOf(base, token, lost)).toBe(bytes.length);
    expect(await fileOf(owner.head, lost)).toMatchObject({ kind: 'dxf', size: bytes.length });

    const full = await ticketFor(api, owner.head, { name: 'third.dxf', bytes });
    mkdirSync(staged, { recursive: true });
    symlinkSync('/dev/full', join(staged, full));
    const refused = await sendPiece(base, token, full, { at: 0, bytes });
    expect([refused.status, await refused.json()]).toEqual([507, { code: 'STORAGE_FULL' }]);
    rmSync(join(staged, full));
    await begin(base, token, full, bytes.length);
    expect((await sendPiece(base, token, full, { at: 0, bytes })).status).toBe(204);
  });

  it('are not taken when they are too large, too many, of another kind, of another session or page', async () => {
    const problemId = await draftProblem(api, owner);
    expect(await refusal(owner.head, { name: 'a.pdf', size: (25 << 20) + 1 })).toEqual(['FILE_TOO_LARGE']);
    expect(await refusal(owner.head, { name: 'a.exe', size: 10 })).toEqual(['FILE_KIND_UNKNOWN']);
    expect(await refusal(owner.head, { name: 'a.pdf', size: 10, organizationId: rival.id })).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    const foreign = { input: { objectType: 'problem', objectId: problemId, name: 'a.pdf', size: 10 } };
    expect(errorsOf(await api.as(rival.head).request(TICKET, foreign))).toEqual(['NOT_FOUND']);

    const html = Buffer.from('<html><script>alert(1)</script>');
    const bad = await sendFile(api, base, owner.head, { name: 'a.jpg', bytes: html });
    expect(await fileOf(owner.head, bad)).toMatchObject({
      state: 'refused',
      stateReason: 'kindUnknown',
      url: null,
      fingerprint: null,
    });
    expect(codesOf((await attach(owner.head, bad, problemId)).data.attachFile)).toEqual(['FILE_NOT_READY']);

    const bytes = drawing(1_000);
    const id = await ticketFor(api, owner.head, { name: 'b.dxf', bytes });
    expect(await begin(base, token, id, bytes.length + 1)).toBe(413);
    expect(await begin(base, token, id, bytes.length - 1)).toBe(400);
    for (const by of [await api.signIn(owner.head), await api.tokenOf(rival.head)])
      expect(await begin(base, by, id, bytes.length)).toBe(404);
    const asked = (headers: Record<string, string>) =>
      fetch(`${base}/files/upload`, { method: 'POST', headers: { ...tus(token), 'upload-length': '5', ...headers } });
    expect((await asked({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await asked({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(
      (await fetch(`${base}/files/upload`, { method: 'POST', headers: { 'tus-resumable': '1.0.0' } })).status,
    ).toBe(401);
    expect(await begin(base, token, id, bytes.length)).toBe(201);
    expect((await sendPiece(base, token, id, { at: 0, bytes: Buffer.concat([bytes, bytes]) })).status).toBe(413);
    await api.owner.query('update upload_ticket set expires_at = clock_timestamp() where id = $1', [id]);
    expect(await begin(base, token, id, bytes.length)).toBe(404);

    await api.owner.query(
      `insert into file (id, object_type, object_id, organization_id, uploaded_by, name, kind, size, salt, hash, state,
        created_at) select gen_random_uuid(), 'problem', $1, $2, $3, 'f', 'pdf', 1, repeat('a', 32), repeat('a', 64),
        'clean', clock_timestamp() from generate_series(1, 20)`,
      [problemId, owner.id, owner.head.id],
    );
    expect(await refusal(owner.head, { name: 'a.pdf', size: 10, objectId: problemId })).toEqual(['FILES_FULL']);
    await api.owner.query(
      "insert into upload_ticket select gen_random_uuid(), session_id, person_id, organization_id, object_type, object_id, name, size, salt, sealed, created_at, clock_timestamp() + interval '1 h', null from upload_ticket t, generate_series(1, 40) where id = $1",
      [id],
    );
    expect(await refusal(owner.head, { name: 'a.pdf', size: 10 })).toEqual(['UPLOADS_OPEN']);
    await api.owner.query('update upload_ticket set size = 10000000000');
    expect(await refusal(owner.head, { name: 'a.pdf', size: 1_000_000_000 >> 6 })).toEqual(['FILE_SPACE_FULL']);
    await api.owner.query('delete from upload_ticket');
  });

  it('go with the text of a draft, are added by the owner later, and hide a hidden owner', async () => {
    const bytes = drawing(1_000);
    const draft = await draftProblem(api, owner);
    const id = await sendFile(api, base, owner.head, { name: 'a.dxf', bytes, objectId: draft });
    expect((await api.as(owner.head).request(REMOVE, { input: { fileId: id } })).data.removeFile.done).toBe(true);
    expect(await fileOf(owner.head, id)).toBeNull();
    await sendFile(api, base, owner.head, { name: 'b.dxf', bytes, objectId: draft });
    await api
      .as(owner.head)
      .request('mutation($id: ID!) { deleteProblemDraft(input: { problemId: $id }) { done } }', { id: draft });
    expect((await api.owner.query('select 1 from file where object_id = $1', [draft])).rowCount).toBe(0);
    // What nobody needs any more waits for the worker.
    expect((await api.owner.query('select 1 from file_dropped')).rowCount).toBe(2);

    const hidden = await draftProblem(api, owner, { confidentiality: 'anonymousOwner' });
    const named = await sendFile(api, base, owner.head, {
      name: `${owner.name.replaceAll(' ', '_')}.dxf`,
      bytes,
      objectId: hidden,
    });
    const submit = () =>
      api
        .as(owner.head)
        .request('mutation($id: ID!) { submitProblem(input: { problemId: $id }) { refusals { code field } } }', {
          id: hidden,
        });
    expect((await submit()).data.submitProblem.refusals).toEqual([{ code: 'OWNER_NAMED', field: 'files' }]);
    await api.as(owner.head).request(REMOVE, { input: { fileId: named } });
    expect((await submit()).data.submitProblem.refusals).toEqual([]);

    const problemId = await submittedProblem(api, { owner, office, confidentiality: 'anonymousOwner' });
    const later = await sendFile(api, base, owner.head, { name: 'later.dxf', bytes, objectId: problemId });
    expect(codesOf((await api.as(owner.head).request(REMOVE, { input: { fileId: later } })).data.removeFile)).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    expect(await refusal(owner.head, { name: `${owner.name}.dxf`, size: 10, objectId: problemId })).toEqual([
      'OWNER_NAMED',
    ]);
    const [seen] = (await api.as(office.head).request(FILES, { id: problemId })).data.problem.files;
    expect((await load(seen.url, await api.tokenOf(office.head))).status).toBe(200);
    expect(await refusal(office.head, { name: 'a.dxf', size: 10, objectId: problemId })).toEqual(['STEP_NOT_ALLOWED']);

    // A copy of the problem shares the content of its files and nothing of who reads them.
    const take = async (step: string, fields: string, reason = '') =>
      (
        await api
          .as(owner.head)
          .request(
            `mutation($id: ID!) { ${step}(input: { problemId: $id ${reason} }) { ${fields} refusals { code } } }`,
            { id: problemId },
          )
      ).data[step];
    expect((await take('withdrawProblem', 'problem { id }', 'reason: needIsGone')).refusals).toEqual([]);
    const [copy] = (await take('copyProblem', 'problem { files { id fingerprint } }')).problem.files;
    expect(copy.id).not.toBe(later);
    expect(copy.fingerprint).toBe((await fileOf(owner.head, later)).fingerprint);
    expect([await fileOf(office.head, copy.id), (await fileOf(office.head, later)).id]).toEqual([null, later]);
  });

  it('are read by who sent them and by nobody else where they were refused, whoever reads what they hang on', async () => {
    const firm = await api.a.organization({ capacities: ['problemOwner'], members: [await api.a.person()] });
    const [head, colleague] = firm.members as [Colleague, Colleague];
    const problemId = await submittedProblem(api, { owner: firm, office });
    const send = (name: string, bytes: Buffer) => sendFile(api, base, head, { name, bytes, objectId: problemId });
    const good = await send('good.dxf', drawing(500));
    const trap = await send('trap.dxf', drawing(600));
    const judged = await send('judged.jpg', Buffer.from('no picture'));
    const reads = async (person: Person) => {
      const found = await Promise.all([good, trap, judged].map((id) => fileOf(person, id)));
      const { files } = (await api.as(person).request(FILES, { id: problemId })).data.problem;
      return [found.map((file) => file?.state ?? null), files.map(({ id }: { id: string }) => id)];
    };
    const [is, no] = ['unscanned', 'refused'];
    // What the judge refuses comes to hang on nothing.
    expect(await reads(head)).toEqual([
      [is, is, no],
      [good, trap],
    ]);
    for (const person of [colleague, office.head])
      expect(await reads(person)).toEqual([
        [is, is, null],
        [good, trap],
      ]);
    // As the scanner leaves it; no worker runs here.
    await api.owner.query("update file set state = 'refused', state_reason = 'malware', hash = null where id = $1", [
      trap,
    ]);
    expect(await reads(head)).toEqual([
      [is, no, no],
      [good, trap],
    ]);
    for (const person of [colleague, office.head]) expect(await reads(person)).toEqual([[is, null, null], [good]]);
    expect([await fileOf(rival.head, good), await fileOf(rival.head, trap)]).toEqual([null, null]);
  });
});
