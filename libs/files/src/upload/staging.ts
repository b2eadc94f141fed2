import { createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@peyvand/platform';

/** Where files are while they arrive: what came stays, whatever cuts the line or ends the process. */
@Injectable()
export class Staging {
  private readonly folder: string;

  constructor(config: AppConfig) {
    this.folder = join(config.files.directory, 'incoming');
  }

  path(id: string): string {
    return join(this.folder, id);
  }

  /** Makes room; what is there already stays. */
  async begin(id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await (await open(this.path(id), 'a')).close();
  }

  /** How many bytes are there; null where it was not begun. */
  async arrived(id: string): Promise<number | null> {
    try {
      return (await stat(this.path(id))).size;
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Goes on at `offset`, and answers how far it came. What was written before a fault stays. */
  async write(id: string, offset: number, bytes: Readable): Promise<number> {
    const target = createWriteStream(this.path(id), { flags: 'r+', start: offset });
    await pipeline(bytes, target);
    return offset + target.bytesWritten;
  }

  async drop(id: string): Promise<void> {
    await Promise.all([this.path(id), `${this.path(id)}.kept`].map((path) => rm(path, { force: true })));
  }

  /** All that is there, with when it was last written. */
  async *list(): AsyncGenerator<{ id: string; writtenAt: Date }> {
    await mkdir(this.folder, { recursive: true });
    for await (const entry of await opendir(this.folder)) {
      const found = await stat(join(this.folder, entry.name)).catch(() => null);
      if (found) yield { id: entry.name.split('.')[0] ?? '', writtenAt: found.mtime };
    }
  }
}
