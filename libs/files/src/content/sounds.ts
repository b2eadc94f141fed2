import type { FileReason } from '../file.choices.js';
import { boxesIn, brandsOf, type Box } from './boxes.js';
import type { ByteSource } from './byte-source.js';

/** Recorders of phones write the brand of sound or a general one; that no picture moves in it is looked for below. */
const BRANDS = /^(M4A |M4B |mp4[12]|isom|iso[2-6]|3gp[4-9]|dash)$/;

export const isM4a = (head: Buffer): boolean => BRANDS.test(brandsOf(head)[0] ?? '');
export const isOgg = (head: Buffer): boolean => head.toString('latin1', 0, 4) === 'OggS' && head[4] === 0;

/** A recording: it has tracks, all of them sound. */
export async function m4a(source: ByteSource): Promise<FileReason | null> {
  const boxes = await boxesIn(source, 0, source.size);
  const moov = boxes?.find(({ type }) => type === 'moov');
  if (!moov || !boxes?.some(({ type }) => type === 'mdat' || type === 'moof')) return 'broken';
  const handlers = await handlersIn(source, moov);
  if (!handlers?.includes('soun')) return 'broken';
  return handlers.includes('vide') ? 'kindUnknown' : null;
}

/** What each track of it is. */
async function handlersIn(source: ByteSource, moov: Box): Promise<string[] | null> {
  const within = async (box: Box, type: string): Promise<Box[]> =>
    ((await boxesIn(source, box.from, box.to)) ?? []).filter((one) => one.type === type);
  const handlers: string[] = [];
  for (const track of await within(moov, 'trak'))
    for (const media of await within(track, 'mdia'))
      for (const handler of await within(media, 'hdlr'))
        handlers.push((await source.at(handler.from + 8, 4)).toString('latin1'));
  return handlers;
}

const CODECS = ['\x01vorbis', 'OpusHead', '\x7fFLAC', 'Speex   '];

/** The first page names a codec of sound, and the last page is whole. */
export async function ogg(source: ByteSource): Promise<FileReason | null> {
  const head = await source.head(512);
  const segments = head[26] ?? 0;
  const codec = head.toString('latin1', 27 + segments, 27 + segments + 8);
  if (!CODECS.some((name) => codec.startsWith(name))) return 'kindUnknown';
  return source.size > 64 ? null : 'broken';
}
