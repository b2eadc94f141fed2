import { boxesIn, brandsOf, type Box } from './boxes.js';
import type { ByteSource, Piece } from './byte-source.js';
import { broken, sizeReason, type Picture } from './picture.js';

const BRANDS = /^(heic|heix|heim|heis|mif1)$/;
const META_MAX = 2 << 20;

export const isHeic = (head: Buffer): boolean => {
  const [main = '', ...others] = brandsOf(head);
  return BRANDS.test(main) && [main, ...others].some((brand) => /^hei[cxms]$/.test(brand));
};

/** A span of the file that is written over with zeros, so that nothing else has to move. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The picture with what it says about place, device and time (Exif, XMP) written over. Which side is up stands in the
 * properties of the picture and stays.
 */
export async function heic(source: ByteSource): Promise<Picture> {
  const boxes = await boxesIn(source, 0, source.size);
  const meta = boxes?.find(({ type }) => type === 'meta');
  if (!boxes || !meta || meta.to - meta.from > META_MAX) return broken;
  const inner = await boxesIn(source, meta.from + 4, meta.to);
  const [iinf, iloc] = ['iinf', 'iloc'].map((name) => inner?.find(({ type }) => type === name));
  if (!inner || !iinf || !iloc) return broken;
  const reason = await tooLarge(source, inner);
  if (reason) return { reason };
  const about = await itemsAbout(source, iinf);
  const spans = about && locationsOf(await source.at(iloc.from, iloc.to - iloc.from), about);
  if (!spans || spans.some(({ from, to }) => from < 0 || to > source.size || to < from)) return broken;
  return { pieces: around(spans, source.size) };
}

/** The largest measure that any property names. */
async function tooLarge(source: ByteSource, inner: readonly Box[]) {
  const iprp = inner.find(({ type }) => type === 'iprp');
  const ipco = iprp && (await boxesIn(source, iprp.from, iprp.to))?.find(({ type }) => type === 'ipco');
  const sizes = ipco ? ((await boxesIn(source, ipco.from, ipco.to)) ?? []).filter(({ type }) => type === 'ispe') : [];
  if (!sizes.length) return 'broken' as const;
  for (const { from } of sizes) {
    const ispe = await source.at(from, 12);
    const reason = ispe.length < 12 ? ('broken' as const) : sizeReason(ispe.readUInt32BE(4), ispe.readUInt32BE(8));
    if (reason) return reason;
  }
  return null;
}

/** Numbers of the items that are no picture: Exif, and XMP as `mime`. */
async function itemsAbout(source: ByteSource, iinf: Box): Promise<Set<number> | null> {
  const version = (await source.at(iinf.from, 1))[0] ?? 0;
  const entries = await boxesIn(source, iinf.from + (version === 0 ? 6 : 8), iinf.to);
  if (!entries) return null;
  const about = new Set<number>();
  for (const { from } of entries) {
    const infe = await source.at(from, 14);
    const isWide = infe[0] === 3;
    if (infe.length < (isWide ? 14 : 12)) return null;
    const type = infe.toString('latin1', isWide ? 10 : 8, isWide ? 14 : 12);
    if (type === 'Exif' || type === 'mime') about.add(isWide ? infe.readUInt32BE(4) : infe.readUInt16BE(4));
  }
  return about;
}

/** Where these items stand; null where that is told in a way no phone uses, such as in another file. */
function locationsOf(iloc: Buffer, about: ReadonlySet<number>): Span[] | null {
  const version = iloc[0] ?? 0;
  const [offsetSize, lengthSize] = [(iloc[4] ?? 0) >> 4, (iloc[4] ?? 0) & 15];
  const [baseSize, indexSize] = [(iloc[5] ?? 0) >> 4, version ? (iloc[5] ?? 0) & 15 : 0];
  let at = 6;
  const take = (bytes: number): number => {
    if (at + bytes > iloc.length) throw new RangeError('iloc ends early');
    const value = bytes === 8 ? Number(iloc.readBigUInt64BE(at)) : bytes ? iloc.readUIntBE(at, bytes) : 0;
    at += bytes;
    return value;
  };
  try {
    const spans: Span[] = [];
    const wide = version < 2 ? 2 : 4;
    for (let item = take(wide); item > 0; item -= 1) {
      const id = take(wide);
      const method = version ? take(2) & 15 : 0;
      take(2);
      const base = take(baseSize);
      for (let extent = take(2); extent > 0; extent -= 1) {
        take(indexSize);
        const from = base + take(offsetSize);
        const length = take(lengthSize);
        if (!about.has(id)) continue;
        if (method !== 0 || !length) return null;
        spans.push({ from, to: from + length });
      }
    }
    return spans;
  } catch {
    return null;
  }
}

function around(spans: readonly Span[], size: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    pieces.push({ from: at, to: from }, Buffer.alloc(to - from));
    at = to;
  }
  return [...pieces, { from: at, to: size }];
}
