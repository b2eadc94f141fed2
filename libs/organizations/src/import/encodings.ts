import { FileFault } from './file-fault.js';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'] as const;
export type Encoding = (typeof ENCODINGS)[number];
/** What no file tells of itself: it is taken only where somebody says so. */
export const OFFERED: readonly Encoding[] = ['windows-1256'];

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A first line longer than this names no columns. */
const FIRST_LINE_MAX = 4_096;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * How a file is written: by its mark, else UTF-8 where all of it is, else as is offered. Reads it to its end, so that a
 * bad byte far behind is known before the first row is taken.
 * @throws FileFault where it cannot be told, or where there is no text
 */
export async function encodingOf(pieces: Pieces, offered: Encoding | null): Promise<Encoding> {
  let reader: Reader | null = null;
  for await (const piece of pieces) {
    if (!reader) {
      const marked = MARKS.find(([, mark]) => mark.every((byte, at) => piece[at] === byte))?.[0];
      reader = new Reader(marked ?? 'utf-8');
      if (!reader.encoding.startsWith('utf-16') && hasZero(piece)) throw new FileFault('NOT_TEXT');
    }
    if (!reader.takes(piece)) return reader.bad(offered);
  }
  return reader?.takes(null) === false ? reader.bad(offered) : (reader?.encoding ?? 'utf-8');
}

/** The text of a file, piece by piece. @throws FileFault at bytes that are none of the encoding */
export async function* textOf(pieces: Pieces, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new FileFault('NOT_IN_ENCODING', { encoding });
    throw error;
  }
}

/** Zeros in the first line stand there where no text is, or one of two bytes a letter without a mark. */
const hasZero = (piece: Uint8Array): boolean => {
  const end = piece.indexOf(10);
  return piece.subarray(0, Math.min(end < 0 ? piece.length : end + 1, FIRST_LINE_MAX)).includes(0);
};

class Reader {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private line = 1;

  constructor(readonly encoding: Encoding) {
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** Whether the next bytes are of the encoding; null at the end. */
  takes(piece: Uint8Array | null): boolean {
    try {
      const text = piece ? this.decoder.decode(piece, { stream: true }) : this.decoder.decode();
      this.line += breaksIn(text);
      return true;
    } catch {
      if (piece) this.line += breaksIn(beforeBad(new TextDecoder(this.encoding).decode(piece)));
      return false;
    }
  }

  bad(offered: Encoding | null): Encoding {
    if (this.encoding !== 'utf-8') throw new FileFault('NOT_IN_ENCODING', { encoding: this.encoding });
    if (offered) return offered;
    throw new FileFault('NOT_IN_UTF8', { line: this.line });
  }
}

const breaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** A letter cut by the beginning of a piece is no bad byte. */
const beforeBad = (text: string): string => {
  const at = text.search(/(?<!^\ufffd*)\ufffd/);
  return at < 0 ? '' : text.slice(0, at);
};
