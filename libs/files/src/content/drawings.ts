import type { FileReason } from '../file.choices.js';
import type { ByteSource } from './byte-source.js';

const BINARY_DXF = 'AutoCAD Binary DXF\r\n\x1a\0';

/** Release 13 and later; the letters are followed by the version. */
export const isDwg = (head: Buffer): boolean => /^AC10(1[2-9]|2\d|3\d)/.test(head.toString('latin1', 0, 6));

/** Comments (999) may stand before the first section. */
export function isDxf(head: Buffer): boolean {
  const text = head.toString('latin1');
  return text.startsWith(BINARY_DXF) || /^(?:\s*999\r?\n[^\r\n]*\r?\n)*\s*0\r?\n\s*SECTION\r?\n/.test(text);
}

export const isStep = (head: Buffer): boolean => /^\s*ISO-10303-21;/.test(head.toString('latin1'));

export const dwg = (source: ByteSource): Promise<FileReason | null> =>
  Promise.resolve(source.size > 1_024 ? null : 'broken');

export async function dxf(source: ByteSource): Promise<FileReason | null> {
  const head = (await source.head(BINARY_DXF.length)).toString('latin1');
  if (head === BINARY_DXF) return source.size > 64 ? null : 'broken';
  return plainText(source, /\n\s*0\r?\n\s*EOF\s*$/);
}

export const step = (source: ByteSource): Promise<FileReason | null> => plainText(source, /END-ISO-10303-21;\s*$/);

/** Text from the first letter to the word that ends it. */
async function plainText(source: ByteSource, ends: RegExp): Promise<FileReason | null> {
  const tail = (await source.tail(256)).toString('latin1');
  return ends.test(tail) && (await source.find(/\0/, 0)) === null ? null : 'broken';
}
