import type { FileReason } from '../file.choices.js';
import type { ByteSource } from './byte-source.js';
import { zipEntries, zipText, type ZipEntry } from './zip-directory.js';

/** Where an archive unpacks to more than this, or to more than so many times its size, it is no document. */
const UNPACKED_MAX = 500 << 20;
const RATIO_MAX = 200;
/** Below this a high ratio does no harm: empty tables are packed very well. */
const SMALL = 20 << 20;

const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;
const ACTIVE = /vbaProject|activeX\/|\.(exe|dll|scr|com|bat|cmd|js|jse|vbs|wsf|ps1|jar|hta|lnk|msi)$/i;
const NESTED = /\.(zip|7z|rar|gz|tgz|bz2|xz|cab|iso)$/i;

/** A document of Word or Excel: one plain archive, without programs, that unpacks to something reasonable. */
export const office =
  (kind: keyof typeof MAIN) =>
  async (source: ByteSource): Promise<FileReason | null> => {
    const entries = await zipEntries(source);
    if (!entries?.length || entries.some(isOdd)) return 'broken';
    if (isBomb(entries, source.size)) return 'packedTooTight';
    if (entries.some(({ name }) => ACTIVE.test(name) || NESTED.test(name))) return 'activeContent';
    const types = entries.find(({ name }) => name === '[Content_Types].xml');
    const text = types ? await zipText(source, types, 1 << 20) : null;
    if (text === null) return 'broken';
    if (/macroEnabled/i.test(text)) return 'activeContent';
    return text.includes(MAIN[kind]) ? null : 'broken';
  };

/** Names that lead out of the folder it is unpacked to, and methods no office program writes. */
const isOdd = ({ name, method }: ZipEntry): boolean =>
  /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name) || (method !== 0 && method !== 8);

/** Entries that overlap are packed in fewer bytes than they say. */
function isBomb(entries: readonly ZipEntry[], size: number): boolean {
  const sum = (of: (entry: ZipEntry) => number): number => entries.reduce((total, entry) => total + of(entry), 0);
  const unpacked = sum((entry) => entry.unpacked);
  return (
    unpacked > UNPACKED_MAX || sum((entry) => entry.packed) > size || (unpacked > SMALL && unpacked > size * RATIO_MAX)
  );
}

/** What of a PDF starts something by itself; the words are long enough not to stand in packed data by chance. */
const STARTS = /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/;

export async function pdf(source: ByteSource): Promise<FileReason | null> {
  const tail = (await source.tail(2_048)).toString('latin1');
  if (!/%%EOF\s*$/.test(tail.replace(/\0+$/, ''))) return 'broken';
  return (await source.find(STARTS, 20)) === null ? null : 'activeContent';
}
