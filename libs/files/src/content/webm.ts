import type { FileReason } from '../file.choices.js';
import type { ByteSource } from './byte-source.js';

/** What stands in front of the sound: which tracks there are. */
const HEAD = 8_192;
const [EBML, DOCTYPE, SEGMENT, TRACKS, ENTRY, TYPE, CODEC, CLUSTER] = [
  0x1a45dfa3, 0x4282, 0x18538067, 0x1654ae6b, 0xae, 0x83, 0x86, 0x1f43b675,
];
const SOUND = 2;
const CODECS = ['A_OPUS', 'A_VORBIS'];

interface Element {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** A number of EBML at a place, and how many bytes it takes; null where there is none. The mark is part of an id. */
function number(
  bytes: Buffer,
  at: number,
  isId: boolean,
): { value: number; length: number; isUnknown: boolean } | null {
  const length = Math.clz32(bytes[at] ?? 0) - 23;
  if (length > (isId ? 4 : 8) || at + length > bytes.length) return null;
  let value = BigInt((bytes[at] ?? 0) & (isId ? 0xff : (1 << (8 - length)) - 1));
  for (const byte of bytes.subarray(at + 1, at + length)) value = value * 256n + BigInt(byte);
  return { value: Number(value), length, isUnknown: value === (1n << BigInt(7 * length)) - 1n };
}

/** The elements side by side as far as the bytes go; one without a length, as recorders write them, goes to the end. */
function* elementsIn(bytes: Buffer, from: number, to: number): Generator<Element> {
  for (let at = from; at < to;) {
    const id = number(bytes, at, true);
    const size = id && number(bytes, at + id.length, false);
    if (!id || !size) return;
    const start = at + id.length + size.length;
    const end = size.isUnknown ? to : Math.min(start + size.value, to);
    yield { id: id.value, from: start, to: end };
    at = end;
  }
}

const within = (bytes: Buffer, outer: Element | undefined, id: number): Element[] =>
  outer ? [...elementsIn(bytes, outer.from, outer.to)].filter((one) => one.id === id) : [];
const textOf = (bytes: Buffer, element: Element | undefined): string =>
  element ? bytes.toString('latin1', element.from, element.to).replace(/\0+$/, '') : '';

export function isWebm(head: Buffer): boolean {
  const [first] = elementsIn(head, 0, head.length);
  return first?.id === EBML && textOf(head, within(head, first, DOCTYPE)[0]) === 'webm';
}

/** A recording: all of its tracks are sound, and sound follows. */
export async function webm(source: ByteSource): Promise<FileReason | null> {
  const head = await source.head(HEAD);
  const [, segment] = elementsIn(head, 0, head.length);
  if (segment?.id !== SEGMENT) return 'broken';
  const [tracks] = within(head, segment, TRACKS);
  const entries = within(head, tracks, ENTRY);
  if (!entries.length || !within(head, segment, CLUSTER).length) return 'broken';
  const isSound = entries.every((entry) => {
    const [type, codec] = [within(head, entry, TYPE)[0], within(head, entry, CODEC)[0]];
    return type && head[type.from] === SOUND && CODECS.includes(textOf(head, codec));
  });
  return isSound ? null : 'kindUnknown';
}
