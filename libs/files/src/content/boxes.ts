import type { ByteSource } from './byte-source.js';

/** A box of the ISO base media format, in which HEIC and m4a come. */
export interface Box {
  readonly type: string;
  /** Of its content. */
  readonly from: number;
  readonly to: number;
}

const MOST = 1_000;

/** The boxes side by side within a span; null where they do not fit it. */
export async function boxesIn(source: ByteSource, from: number, to: number): Promise<Box[] | null> {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const head = await source.at(at, 16);
    if (head.length < 8 || boxes.length >= MOST) return null;
    const short = head.readUInt32BE(0);
    const isLong = short === 1;
    if (isLong && head.length < 16) return null;
    const size = short === 0 ? to - at : isLong ? Number(head.readBigUInt64BE(8)) : short;
    const header = isLong ? 16 : 8;
    if (size < header || at + size > to) return null;
    boxes.push({ type: head.toString('latin1', 4, 8), from: at + header, to: at + size });
    at += size;
  }
  return boxes;
}

/** The brands of the first box, the main one first; none where it is no such file. */
export function brandsOf(head: Buffer): string[] {
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return [];
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4));
  return brands;
}
