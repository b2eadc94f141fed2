import { inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.js';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DIRECTORY_MAX = 4 << 20;
export const ENTRIES_MAX = 5_000;

/**
 * What an archive says it holds; nothing is unpacked. Null where it is not exactly one archive from the first byte to
 * the last: what hides before or behind it, in a second one or under encryption is not let in.
 */
export async function zipEntries(source: ByteSource): Promise<ZipEntry[] | null> {
  const tail = await source.tail(22 + 65_535);
  const end = lastEnd(tail);
  if (end < 0) return null;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count > ENTRIES_MAX || size > DIRECTORY_MAX || start + size !== source.size - tail.length + end) return null;
  return readEntries(await source.at(start, size), count);
}

/** The end record whose comment ends the file. */
function lastEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at;
  return -1;
}

function readEntries(directory: Buffer, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) return null;
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    const length = directory.readUInt16LE(at + 28);
    if (isEncrypted) return null;
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + length),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries.length === count ? entries : null;
}

/** The text of a small entry; null where it is larger than said or cannot be read. */
export async function zipText(source: ByteSource, entry: ZipEntry, max: number): Promise<string | null> {
  const head = await source.at(entry.offset, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50 || entry.packed > max) return null;
  const packed = await source.at(entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), entry.packed);
  if (entry.method === 0) return packed.toString('utf8');
  try {
    return inflateRawSync(packed, { maxOutputLength: max }).toString('utf8');
  } catch {
    return null;
  }
}
