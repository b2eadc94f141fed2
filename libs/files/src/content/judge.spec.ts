import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { judge, keptBytes } from './judge.js';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (bytes: Buffer | string): string => {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return path;
};
/** What becomes of a file: its reason, or its kind. */
const outcome = async (name: string, bytes: Buffer | string): Promise<string> => {
  const verdict = await judge(written(bytes), name);
  return 'reason' in verdict ? verdict.reason : verdict.kind;
};
const kept = async (name: string, bytes: Buffer): Promise<Buffer> => {
  const path = written(bytes);
  const verdict = await judge(path, name);
  if ('reason' in verdict) throw new Error(verdict.reason);
  return buffer(Readable.from(keptBytes(path, verdict.pieces)));
};

const u16 = (n: number): Buffer => Buffer.from([n & 255, n >> 8]);
const u32 = (n: number): Buffer => Buffer.from(new Uint32Array([n]).buffer);
const be32 = (n: number): Buffer => Buffer.from(u32(n)).reverse();
const be16 = (n: number): Buffer => Buffer.from([n >> 8, n & 255]);

interface Entry {
  name: string;
  text: string;
  /** Told in place of the truth. */
  unpacked?: number;
}
/** An archive with the entries given, as a program writes it. */
function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, unpacked = text.length } of entries) {
    const packed = deflateRawSync(text);
    const shared = Buffer.concat([u16(0), u16(8), u32(0), u32(0), u32(packed.length), u32(unpacked), u16(name.length)]);
    const local = Buffer.concat([u32(0x04034b50), u16(20), shared, u16(0), Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        u16(20),
        shared,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(entries.length),
    u16(entries.length),
    u32(size),
    u32(offset),
    u16(0),
  ];
  return Buffer.concat([...locals, ...directory, ...end]);
}
const types = (main: string): Entry => ({
  name: '[Content_Types].xml',
  text: `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${main}"/></Types>`,
});
const WORD = types('wordprocessingml.document.main+xml');
const document = (...more: Entry[]): Buffer => zip([WORD, { name: 'word/document.xml', text: '<w/>' }, ...more]);

const box = (type: string, ...content: Buffer[]): Buffer => {
  const inner = Buffer.concat(content);
  return Buffer.concat([be32(inner.length + 8), Buffer.from(type, 'latin1'), inner]);
};
const full = (version: number): Buffer => Buffer.from([version, 0, 0, 0]);
const ftyp = (...brands: string[]): Buffer =>
  box('ftyp', Buffer.from(brands[0] ?? ''), be32(0), ...brands.map((brand) => Buffer.from(brand)));
const track = (handler: string): Buffer =>
  box('trak', box('mdia', box('hdlr', full(0), be32(0), Buffer.from(handler))));
const recording = (...handlers: string[]): Buffer =>
  Buffer.concat([ftyp('M4A ', 'mp42'), box('moov', ...handlers.map(track)), box('mdat', Buffer.alloc(64, 7))]);

/** A picture as phones write it, with Exif and XMP beside it, each saying where it was taken. */
function photo(width = 4_000): Buffer {
  const exif = Buffer.from('Exif\0\0GPS 35.6892 51.3890');
  const xmp = Buffer.from('<x:xmpmeta>GPS 35.6892</x:xmpmeta>');
  const infe = (id: number, type: string): Buffer =>
    box('infe', full(2), be16(id), be16(0), Buffer.from(type), Buffer.alloc(1));
  const meta = (at: number): Buffer =>
    box(
      'meta',
      full(0),
      box('hdlr', full(0), be32(0), Buffer.from('pict')),
      box('iinf', full(0), be16(3), infe(1, 'hvc1'), infe(2, 'Exif'), infe(3, 'mime')),
      box('iprp', box('ipco', box('ispe', full(0), be32(width), be32(3_000)))),
      box(
        'iloc',
        full(0),
        Buffer.from([0x44, 0x00]),
        be16(3),
        ...[
          { id: 1, from: at, length: 8 },
          { id: 2, from: at + 8, length: exif.length },
          { id: 3, from: at + 8 + exif.length, length: xmp.length },
        ].flatMap(({ id, from, length }) => [be16(id), be16(0), be16(1), be32(from), be32(length)]),
      ),
    );
  const head = ftyp('heic', 'mif1', 'heic');
  const start = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(start), box('mdat', Buffer.from('PICTURE!'), exif, xmp)]);
}

const dxf = '  0\r\nSECTION\r\n  2\r\nHEADER\r\n  0\r\nENDSEC\r\n  0\r\nEOF\r\n';
const step = "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('AUTOMOTIVE_DESIGN'));\nENDSEC;\nEND-ISO-10303-21;\n";
const dwg = Buffer.concat([Buffer.from('AC1032'), Buffer.alloc(2_000, 3)]);
const ogg = Buffer.concat([
  Buffer.from('OggS\0\x02'),
  Buffer.alloc(20),
  Buffer.from('\x01\x13OpusHead'),
  Buffer.alloc(60),
]);
/** As a browser records: the segment and the sound in it have no length, since nobody knows how long it will be. */
const webm = (type = 2, codec = 'A_OPUS'): Buffer =>
  Buffer.concat([
    Buffer.from('1a45dfa387428284', 'hex'),
    Buffer.from('webm'),
    Buffer.from('18538067' + '01ffffffffffffff' + '1549a96680' + '1654ae6b', 'hex'),
    Buffer.from([0x80 + 7 + codec.length, 0xae, 0x80 + 5 + codec.length, 0x83, 0x81, type, 0x86, 0x80 + codec.length]),
    Buffer.from(codec),
    Buffer.from('1f43b675' + '01ffffffffffffff' + 'e78100', 'hex'),
    Buffer.alloc(60, 7),
  ]);
const pdf = (inner = ''): string => `%PDF-1.7\n1 0 obj\n<< ${inner} >>\nendobj\n%%EOF\n`;
const plain = (format: 'jpeg' | 'png') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })[format]();

describe('what a file is', () => {
  it('is told by its content, for every kind that is taken', async () => {
    const jpeg = await plain('jpeg').toBuffer();
    const cases: [string, Buffer | string][] = [
      ['jpeg', jpeg],
      ['png', await plain('png').toBuffer()],
      ['heic', photo()],
      ['pdf', pdf()],
      ['docx', document()],
      ['xlsx', zip([types('spreadsheetml.sheet.main+xml')])],
      ['dwg', dwg],
      ['dxf', dxf],
      ['dxf', `999\nwritten by a program\n${dxf}`],
      ['step', step],
      ['m4a', recording('soun')],
      ['ogg', ogg],
      ['webm', webm()],
    ];
    for (const [kind, bytes] of cases) expect([kind, await outcome(`a.${kind}`, bytes)]).toEqual([kind, kind]);
    expect(await outcome('image', jpeg)).toBe('jpeg');
  });

  it('is not what its name says', async () => {
    const jpeg = await plain('jpeg').toBuffer();
    const png = await plain('png').toBuffer();
    expect(await outcome('a.pdf', jpeg)).toBe('nameDiffers');
    expect(await outcome('a.jpg.exe', jpeg)).toBe('nameDiffers');
    for (const text of ['<svg onload="x()"/>', '<html><script>', 'MZ\x90\0', '#!/bin/sh\n', '', ' %PDF-1.7'])
      expect([text, await outcome('a.png', text)]).toEqual([text, 'kindUnknown']);
    // Half of it, or another one behind it.
    for (const half of [jpeg.subarray(0, jpeg.length - 40), png.subarray(0, png.length - 6)])
      expect(await outcome('a', half)).toBe('broken');
    expect(await outcome('a.pdf', `${pdf()}PK\x05\x06 more`)).toBe('broken');
    expect(await outcome('a.dxf', `${dxf}<script>`)).toBe('broken');
    expect(await outcome('a.stp', step.replace('HEADER', '\0'))).toBe('broken');
    expect(await outcome('a.docx', Buffer.concat([document(), Buffer.from('MZ')]))).toBe('broken');
    expect(await outcome('a.docx', Buffer.concat([Buffer.from('PK\x03\x04'), document()]))).toBe('broken');
    expect(await outcome('a.docx', zip([types('spreadsheetml.sheet.main+xml')]))).toBe('broken');
    expect(await outcome('a.m4a', recording('soun', 'vide'))).toBe('kindUnknown');
    expect(
      await outcome('a.ogg', Buffer.from(ogg.toString('latin1').replace('OpusHead', '\x80theora!'), 'latin1')),
    ).toBe('kindUnknown');
    // A film of its own kind, a film that calls itself sound, and a recording that ends before its sound.
    expect(await outcome('a.webm', webm(1, 'V_VP8'))).toBe('kindUnknown');
    expect(await outcome('a.webm', webm(2, 'V_VP8'))).toBe('kindUnknown');
    expect(await outcome('a.webm', webm().subarray(0, 34))).toBe('broken');
    expect(await outcome('a.ogg', webm())).toBe('nameDiffers');
  });

  it('is nothing that starts by itself or unpacks without end', async () => {
    for (const word of ['/JavaScript (x)', '/S /Launch', '/Type /EmbeddedFile'])
      expect([word, await outcome('a.pdf', pdf(word))]).toEqual([word, 'activeContent']);
    for (const name of [
      'word/vbaProject.bin',
      'word/activeX/activeX1.xml',
      'word/embeddings/a.exe',
      'word/media/a.zip',
    ])
      expect([name, await outcome('a.docx', document({ name, text: 'x' }))]).toEqual([name, 'activeContent']);
    for (const name of ['../../etc/passwd', '/etc/passwd', 'word\\..\\..\\x', 'c:x'])
      expect([name, await outcome('a.docx', document({ name, text: 'x' }))]).toEqual([name, 'broken']);
    const macro = zip([types('x.macroEnabled.main+xml wordprocessingml.document.main+xml')]);
    expect(await outcome('a.docx', macro)).toBe('activeContent');
    expect(await outcome('a.docx', document({ name: 'word/a.xml', text: 'a', unpacked: 4_000_000_000 }))).toBe(
      'packedTooTight',
    );
    expect(await outcome('a.docx', document({ name: 'word/a.xml', text: 'a'.repeat(30 << 20) }))).toBe(
      'packedTooTight',
    );
    expect(await outcome('a.heic', photo(1_000_000))).toBe('tooManyPixels');
    const png = await plain('png').toBuffer();
    png.writeUInt32BE(5_000_000, 16);
    expect(await outcome('a.png', png)).toBe('tooManyPixels');
  });
});

describe('damaged files', () => {
  it('are refused or read, and never break who looks at them', async () => {
    const samples = [
      await plain('jpeg').toBuffer(),
      await plain('png').toBuffer(),
      photo(),
      document(),
      recording('soun'),
      ogg,
      webm(),
    ];
    // Always the same sequence, so that what it finds is found again.
    let seed = 1_405;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    for (const sample of samples)
      for (let round = 0; round < 60; round += 1) {
        const bytes = Buffer.from(sample.subarray(0, random(3) ? sample.length : random(sample.length)));
        for (let flips = 0; bytes.length && flips < 6; flips += 1) bytes[random(bytes.length)] = random(256);
        expect(typeof (await outcome('a', bytes))).toBe('string');
      }
  });
});

describe('what is kept of a picture', () => {
  it('is the picture itself, the right side up, and neither place nor device nor what hides behind it', async () => {
    const tail = Buffer.from('PK\x03\x04<script>');
    const exif = { IFD0: { Make: 'CanaryPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 21/1' } };
    for (const format of ['jpeg', 'png'] as const) {
      const told = await plain(format).keepIccProfile().withMetadata({ orientation: 6 }).withExifMerge(exif).toBuffer();
      expect(told.includes('CanaryPhone')).toBe(true);
      const bytes = await kept(`a.${format}`, Buffer.concat([told, tail]));
      for (const canary of ['CanaryPhone', '<script>']) expect(bytes.includes(canary)).toBe(false);
      const [before, after] = await Promise.all([told, bytes].map((one) => sharp(one).metadata()));
      expect(after).toMatchObject({ width: before?.width, height: before?.height });
      if (format === 'jpeg') expect(after?.orientation).toBe(6);
      expect(after?.exif?.length ?? 0).toBeLessThan(60);
      const pixels = (one: Buffer): Promise<Buffer> => sharp(one).raw().toBuffer();
      expect((await pixels(bytes)).equals(await pixels(told))).toBe(true);
    }
    const progressive = await plain('jpeg').jpeg({ progressive: true }).toBuffer();
    expect(
      (
        await sharp(await kept('a.jpg', progressive))
          .raw()
          .toBuffer()
      ).length,
    ).toBe(60 * 40 * 3);
    const phone = photo();
    const clean = await kept('a.heic', phone);
    expect(clean).toHaveLength(phone.length);
    expect([clean.includes('GPS'), clean.includes('PICTURE!')]).toEqual([false, true]);
  });
});
