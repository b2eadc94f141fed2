import type { ByteSource, Piece } from './byte-source.js';
import { broken, sizeReason, type Picture } from './picture.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const SEGMENTS_MAX = 10_000;
const STEP = 64 * 1024;

export const isJpeg = (head: Buffer): boolean => head[0] === 0xff && head[1] === SOI && head[2] === 0xff;

/**
 * Segment by segment to the end of the picture. Kept are the picture and its colours; place, device, time, previews and
 * comments stay behind, and so does whatever follows the end. Which side is up is written anew.
 */
export async function jpeg(source: ByteSource): Promise<Picture> {
  const pieces: Piece[] = [];
  let orientation = 1;
  let isMeasured = false;
  for (let at = 2, count = 0; count < SEGMENTS_MAX; count += 1) {
    const head = await source.at(at, 4);
    const marker = head[1] ?? 0;
    if (head[0] !== 0xff) return broken;
    if (marker === EOI) {
      if (!isMeasured || !pieces.length) return broken;
      return { pieces: [{ from: 0, to: 2 }, upright(orientation), ...pieces, { from: at, to: at + 2 }] };
    }
    if (head.length < 4) return broken;
    const end = at + 2 + head.readUInt16BE(2);
    if (end > source.size || marker < 0xc0) return broken;
    if (isFrame(marker)) {
      const reason = sizeReason(...measures(await source.at(at + 4, 5)));
      if (reason) return { reason };
      isMeasured = true;
    }
    if (marker === 0xe1)
      orientation = orientationOf(await source.at(at + 4, Math.min(end - at - 4, 4_096))) ?? orientation;
    const scanEnd = marker === SOS ? await endOfScan(source, end) : end;
    if (scanEnd === null) return broken;
    if (await isKept(source, marker, at)) pieces.push({ from: at, to: scanEnd });
    at = scanEnd;
  }
  return broken;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const measures = (frame: Buffer): [number, number] =>
  frame.length < 5 ? [0, 0] : [frame.readUInt16BE(3), frame.readUInt16BE(1)];

/** Of what applications add, only how colours are meant (JFIF, a profile, Adobe's mark). */
async function isKept(source: ByteSource, marker: number, at: number): Promise<boolean> {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = (await source.at(at + 4, 12)).toString('latin1');
  return (
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name === 'ICC_PROFILE\0') ||
    (marker === 0xee && name.startsWith('Adobe'))
  );
}

/** The next marker that is neither a stuffed byte nor a restart; fill bytes before a marker belong to the scan. */
async function endOfScan(source: ByteSource, from: number): Promise<number | null> {
  for (let at = from; at < source.size; at += STEP) {
    const part = await source.at(at, STEP + 1);
    for (let i = part.indexOf(0xff); i >= 0 && i < part.length - 1; i = part.indexOf(0xff, i + 1)) {
      const next = part[i + 1] ?? 0;
      if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at + i;
    }
  }
  return null;
}

/** Tag 0x0112 of the first directory of Exif. */
function orientationOf(exif: Buffer): number | null {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 16) return null;
  const tiff = exif.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(short(start), 200);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === 0x0112) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif segment that says nothing but which side is up; none where that is the usual one. */
function upright(orientation: number): Buffer {
  if (orientation === 1) return Buffer.alloc(0);
  const segment = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000000000000000000', 'hex');
  segment.writeUInt16LE(orientation, 28);
  return segment;
}
