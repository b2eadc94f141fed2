import type { Readable } from 'node:stream';

/** A span of bytes, both ends included, as HTTP counts. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

export interface Stored {
  readonly key: string;
  readonly size: number;
  readonly writtenAt: Date;
}

/**
 * Where the bytes of files stay. A key is written once and never changed; writing the same one again leaves what is
 * there.
 */
export abstract class FileStorage {
  /** Takes in the file at `path`, all of it or nothing. */
  abstract put(key: string, path: string): Promise<void>;
  /** @throws where there is nothing under the key */
  abstract read(key: string, range?: ByteRange): Promise<Readable>;
  /** Null where there is nothing under the key. */
  abstract size(key: string): Promise<number | null>;
  /** Leaves nothing, whether or not there was something. */
  abstract remove(key: string): Promise<void>;
  /** Everything there is, for comparing. */
  abstract list(): AsyncIterable<Stored>;
}

/** Fanned out, so that no folder holds all of them. */
export const keyOf = (hash: string): string => `${hash.slice(0, 2)}/${hash}`;
export const hashOfKey = (key: string): string => key.split('/').at(-1)?.split('.')[0] ?? '';
