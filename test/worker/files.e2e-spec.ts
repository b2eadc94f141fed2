import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { DrawOpenedFiles, ScanFile, ScanSealedFile } from '@peyvand/contracts';
import { FileStorage, keyOf, ReconcileFiles, type Difference } from '@peyvand/files';
import { newId, sha256 } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { SweepFilesClock } from '../../libs/files/src/jobs/sweep-files.clock.js';
import { heicPixels } from '../../libs/files/src/scan/heic-pixels.js';
import { askCommand } from '../../libs/files/src/scan/command.js';
import { DiskStorage } from '../../libs/files/src/storage/disk-storage.js';
import { startApi, type TestApi } from '../support/api.js';
import { ClamdServer, EICAR } from '../support/clamd-server.js';
import { testConfig, workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Organization } from '../support/factories.js';
import { drawing, FILE, REMOVE, sendFile } from '../support/files.js';
import { draftProblem } from '../support/problems.js';
import { HEIC_PICTURE } from '../support/heic-picture.js';
import { S3Server } from '../support/s3-server.js';

describe('files in the worker, with a scanner and a store elsewhere', () => {
  const clamd = new ClamdServer();
  const s3 = new S3Server();
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let base: string;
  let owner: Organization;
  let problemId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    const settings = { ...(await s3.listen()), FILE_SCANNER: await clamd.listen() };
    api = await startApi(database, settings);
    await api.app.listen(0, '127.0.0.1');
    base = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
    worker = await createWorker(workerConfig(database.url, { ...settings, CLOCK_INTERVAL: '1h' }), {
      jobs: [ScanFile, ScanSealedFile, DrawOpenedFiles],
    });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
    problemId = await draftProblem(api, owner);
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
    clamd.close();
    s3.close();
  });

  const fileOf = async (id: string) => (await api.as(owner.head).request(FILE, { id })).data.file;
  const load = async (url: string) =>
    fetch(`${base}${url}`, { headers: { authorization: `Bearer ${await api.tokenOf(owner.head)}` } });
  const send = (name: string, bytes: Buffer) => sendFile(api, base, owner.head, { name, bytes, objectId: problemId });
  const judged = (id: string, state: string) =>
    eventually(async () => expect(await fileOf(id)).toMatchObject({ state }));

  it('wait for the scanner, are drawn small when they are clean, and lose their bytes when they are not', async () => {
    clamd.isOverloaded = true;
    const picture = await sharp({ create: { width: 2_000, height: 1_000, channels: 3, background: 'teal' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const photo = await send('loom.jpg', picture);
    expect(await fileOf(photo)).toMatchObject({ state: 'quarantined', url: null, thumbnailUrl: null });
    await eventually(async () => {
      const { rows } = await api.owner.query("select 1 from outbox where event = 'file.arrived' and tries > 0");
      expect(rows).toHaveLength(1);
    });
    expect(await fileOf(photo)).toMatchObject({ state: 'quarantined', url: null });
    clamd.isOverloaded = false;
    await api.owner.query("update outbox set not_before = clock_timestamp() where event = 'file.arrived'");
    await judged(photo, 'clean');
    const { url, thumbnailUrl, previewUrl } = await fileOf(photo);
    expect((await load(url)).status).toBe(200);
    for (const [link, side] of [
      [thumbnailUrl, 320],
      [previewUrl, 1_280],
    ]) {
      const drawn = await load(link);
      expect(drawn.headers.get('content-type')).toBe('image/jpeg');
      const { width, height, exif } = await sharp(Buffer.from(await drawn.arrayBuffer())).metadata();
      expect([width, height, exif]).toEqual([side / 2, side, undefined]);
    }

    const coded = await send('kiln.heic', HEIC_PICTURE);
    await judged(coded, 'clean');
    const small = await load((await fileOf(coded)).thumbnailUrl);
    const { data, info } = await sharp(Buffer.from(await small.arrayBuffer()))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([96, 64]);
    const near = (at: number) => [...data.subarray(at * info.channels, at * info.channels + 3)].map((n) => n >> 5);
    expect([near(10), near(86)]).toEqual([
      [0, 4, 4],
      [7, 5, 0],
    ]);
    await expect(heicPixels(HEIC_PICTURE.subarray(0, 400))).rejects.toThrow();
    await expect(heicPixels(HEIC_PICTURE, 1)).rejects.toThrow('too long');

    // Of what is sealed nothing is drawn before the opening.
    const proposal = { objectType: 'proposal', name: 'sealed.jpg', bytes: picture };
    const sealed = await sendFile(api, base, owner.head, proposal);
    await judged(sealed, 'clean');
    const key = keyOf((await fileOf(sealed)).fingerprint);
    expect([(await fileOf(sealed)).thumbnailUrl, s3.objects.has(`${key}.small`)]).toEqual([null, false]);
    const proposalId = newId();
    await api.owner.query("update file set object_type = 'proposal', object_id = $2 where id = $1", [
      sealed,
      proposalId,
    ]);
    await api.owner.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
        values ($1, $2, 'proposal.opened', $3, 'files', $4, clock_timestamp(), clock_timestamp())`,
      [newId(), newId(), DrawOpenedFiles.name, { proposalId }],
    );
    await eventually(async () => {
      const { rows } = await api.owner.query('select is_drawn from file where id = $1', [sealed]);
      expect([rows, s3.objects.has(`${key}.small`)]).toEqual([[{ is_drawn: true }], true]);
    });
    await api.owner.query('delete from file where id = $1', [sealed]);

    const bad = await send('trap.dxf', Buffer.from(drawing(200).toString().replace('line', EICAR)));
    const { fingerprint } = await fileOf(bad);
    await judged(bad, 'refused');
    expect(await fileOf(bad)).toMatchObject({ stateReason: 'malware', url: null, fingerprint: null });
    expect(s3.objects.has(keyOf(fingerprint))).toBe(true);
    await worker.get(SweepFilesClock).run();
    expect(s3.objects.has(keyOf(fingerprint))).toBe(false);
    // A large one goes in parts, and comes out as it went in.
    const large = drawing(9_000_000);
    const id = await send('hall.dxf', large);
    await judged(id, 'clean');
    expect(clamd.scanned.at(-1)).toBe(large.length);
    expect(sha256(Buffer.from(await (await load((await fileOf(id)).url)).arrayBuffer()))).toBe(sha256(large));
    expect(s3.refused).toBe(0);
  });

  it('go when nobody needs them: after a day on nothing, with their object, with the last that names the bytes', async () => {
    const sweep = () => worker.get(SweepFilesClock).run();
    const bytes = drawing(500);
    const alone = await sendFile(api, base, owner.head, { name: 'alone.dxf', bytes });
    const kept = await sendFile(api, base, owner.head, { name: 'kept.dxf', bytes });
    const [{ fingerprint }, { fingerprint: other }] = [await fileOf(alone), await fileOf(kept)];
    // The same content of the same sender has two hashes: nobody finds out what somebody else has sent.
    expect(fingerprint).not.toBe(other);
    await sweep();
    expect(await fileOf(alone)).not.toBeNull();
    await database.asOwner(`alter table file disable trigger keep_file;
      update file set created_at = clock_timestamp() - interval '25 hours' where id = '${alone}';
      update upload_ticket set expires_at = clock_timestamp() where id = '${alone}';
      alter table file enable trigger keep_file`);
    await sweep();
    expect([await fileOf(alone), s3.objects.has(keyOf(fingerprint))]).toEqual([null, false]);
    expect((await api.owner.query('select id from upload_ticket where id = $1', [alone])).rowCount).toBe(0);
    // A copy of the object names the same bytes.
    await api.owner.query(
      `insert into file select gen_random_uuid(), 'problem', $2, organization_id, uploaded_by, name, kind, size, salt,
        hash, state, state_reason, sealed, is_drawn, created_at, scanned_at from file where id = $1`,
      [kept, problemId],
    );
    await api.as(owner.head).request(REMOVE, { input: { fileId: kept } });
    await sweep();
    expect(s3.objects.has(keyOf(other))).toBe(true);
    await api.owner.query('delete from file where hash = $1', [other]);
    await sweep();
    expect(s3.objects.has(keyOf(other))).toBe(false);
  });

  it('are compared with what the database knows, and every difference is named', async () => {
    const reconcile = new ReconcileFiles(worker.get(Db), worker.get(FileStorage, { strict: false }));
    const differences = async () => {
      const found: Difference[] = [];
      for await (const one of reconcile.run({ reads: true })) found.push(one);
      return found;
    };
    expect(await differences()).toEqual([]);
    const ids = [
      await send('one.dxf', drawing(500)),
      await send('two.dxf', drawing(600)),
      await send('three.dxf', drawing(700)),
    ];
    for (const id of ids) await judged(id, 'clean');
    const [one = '', two = ''] = await Promise.all(ids.map(async (id) => keyOf((await fileOf(id)).fingerprint)));
    const kept = [s3.objects.get(one), s3.objects.get(two)] as const;
    s3.objects.delete(one);
    s3.objects.set(two, { bytes: Buffer.from('other'), at: new Date() });
    const [stray, fresh] = ['stray', 'fresh'].map((text) => keyOf(sha256(text)));
    s3.objects.set(stray as string, { bytes: Buffer.from('stray'), at: new Date(Date.now() - 7_200_000) });
    s3.objects.set(fresh as string, { bytes: Buffer.from('fresh'), at: new Date() });
    const gone = await draftProblem(api, owner);
    const lost = await sendFile(api, base, owner.head, { name: 'lost.dxf', bytes: drawing(800), objectId: gone });
    await database.asOwner(`alter table problem disable trigger drop_files;
      delete from problem_step where subject_id = '${gone}';
      delete from problem where id = '${gone}'; alter table problem enable trigger drop_files`);
    expect(await differences()).toEqual(
      expect.arrayContaining([
        { kind: 'missing', fileId: ids[0], key: one },
        { kind: 'changed', fileId: ids[1], key: two },
        { kind: 'stray', key: stray },
        { kind: 'alone', fileId: lost, objectType: 'problem' },
      ]),
    );
    expect(await differences()).toHaveLength(4);
    for (const [key, held] of [
      [one, kept[0]],
      [two, kept[1]],
    ] as const)
      if (held) s3.objects.set(key, held);
    s3.objects.delete(stray as string);
    s3.objects.delete(fresh as string);
  });

  it('may be looked at by a program instead', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peyvand-scan-'));
    const program = join(folder, 'scan');
    writeFileSync(program, `#!/bin/sh\nif grep -q EICAR; then exit 1; fi\nexit $1\n`, { mode: 0o755 });
    const bytes = (text: string) => [Buffer.from(text)] as unknown as AsyncIterable<Buffer>;
    expect(await askCommand([program, '0'], bytes('fine'))).toBe('clean');
    expect(await askCommand([program, '0'], bytes(EICAR))).toBe('infected');
    await expect(askCommand([program, '2'], bytes('fine'))).rejects.toThrow('ended with 2');
    rmSync(folder, { recursive: true });
    expect(() => testConfig(database.url, { FILE_SCANNER: 'somewhere' })).toThrow('FILE_SCANNER');
  });

  it.each(['disk', 's3'])('lie on %s by one contract', async (place) => {
    const folder = mkdtempSync(join(tmpdir(), 'peyvand-store-'));
    const storage =
      place === 'disk' ? new DiskStorage(join(folder, 'store')) : worker.get(FileStorage, { strict: false });
    const write = (text: string): string => {
      const path = join(folder, 'file');
      writeFileSync(path, text);
      return path;
    };
    const read = async (key: string, range?: { from: number; to: number }) =>
      (await buffer(await storage.read(key, range))).toString();
    const all = async () => {
      const keys: string[] = [];
      for await (const { key, size, writtenAt } of storage.list()) {
        expect([size > 0, writtenAt.getTime() > Date.now() - 600_000]).toEqual([true, true]);
        keys.push(key);
      }
      return keys.sort();
    };
    const before = place === 'disk' ? [] : await all();
    const keys = ['a', 'b', 'c'].map((letter) => keyOf(sha256(letter)));
    const [first = '', second = ''] = keys;
    for (const key of keys) await storage.put(key, write('0123456789'));
    await storage.put(`${first}.small`, write('small'));
    // Written once.
    await storage.put(first, write('something else'));
    expect([await read(first), await storage.size(first)]).toEqual(['0123456789', 10]);
    expect([await read(first, { from: 2, to: 4 }), await read(first, { from: 9, to: 9 })]).toEqual(['234', '9']);
    expect(await read(`${first}.small`)).toBe('small');
    expect(await all()).toEqual([...before, ...keys, `${first}.small`].sort());
    await storage.remove(second);
    await storage.remove(second);
    expect([await storage.size(second), await storage.size(first)]).toEqual([null, 10]);
    await expect(read(second)).rejects.toThrow();
    rmSync(folder, { recursive: true });
  });
});
