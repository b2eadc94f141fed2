import { open, type FileHandle } from 'node:fs/promises';

/** A file that is looked into piece by piece, however large it is. */
export class ByteSource {
  private constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  static async open(path: string): Promise<ByteSource> {
    const handle = await open(path, 'r');
    return new ByteSource(handle, (await handle.stat()).size);
  }

  static async over<T>(path: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
    const source = await ByteSource.open(path);
    try {
      return await work(source);
    } finally {
      await source.close();
    }
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  /** Fewer bytes where the file ends before. */
  async at(offset: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    const buffer = Buffer.alloc(wanted);
    const { bytesRead } = wanted ? await this.handle.read(buffer, 0, wanted, offset) : { bytesRead: 0 };
    return buffer.subarray(0, bytesRead);
  }

  head(length: number): Promise<Buffer> {
    return this.at(0, length);
  }

  tail(length: number): Promise<Buffer> {
    return this.at(Math.max(0, this.size - length), length);
  }

  /** Where the first of these words begins, as Latin-1 text; null when none is there. */
  async find(pattern: RegExp, overlap: number): Promise<number | null> {
    const step = 1 << 20;
    for (let offset = 0; offset < this.size; offset += step) {
      const found = (await this.at(offset, step + overlap)).toString('latin1').search(pattern);
      if (found >= 0) return offset + found;
    }
    return null;
  }
}

/** A part of what arrived, or other bytes in place of it. */
export type Piece = { readonly from: number; readonly to: number } | Buffer;

/** All pieces, one after the other. */
export async function* bytesOf(source: ByteSource, pieces: readonly Piece[]): AsyncGenerator<Buffer> {
  const step = 256 * 1024;
  for (const piece of pieces) {
    if (Buffer.isBuffer(piece)) yield piece;
    else for (let at = piece.from; at < piece.to; at += step) yield await source.at(at, Math.min(step, piece.to - at));
  }
}
