import type { ByteSource, Piece } from './byte-source.js';
import { broken, sizeReason, type Picture } from './picture.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What is needed to draw it; texts, times, places and whatever programs keep for themselves stay behind. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD']);
const CHUNKS_MAX = 100_000;

export const isPng = (head: Buffer): boolean => head.subarray(0, 8).equals(SIGNATURE);

/** Chunk by chunk to the end of the picture; what follows it is left out. */
export async function png(source: ByteSource): Promise<Picture> {
  const pieces: Piece[] = [{ from: 0, to: 8 }];
  let last = '';
  for (let at = 8, count = 0; last !== 'IEND'; count += 1) {
    const head = await source.at(at, 24);
    if (head.length < 12 || count > CHUNKS_MAX) return broken;
    const end = at + 12 + head.readUInt32BE(0);
    last = head.toString('latin1', 4, 8);
    if (end > source.size || (count === 0) !== (last === 'IHDR')) return broken;
    if (count === 0) {
      const reason = sizeReason(head.readUInt32BE(8), head.readUInt32BE(12));
      if (reason) return { reason };
    }
    if (KEPT.has(last)) pieces.push({ from: at, to: end });
    at = end;
  }
  return pieces.length > 2 ? { pieces } : broken;
}
