import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, copyFile, link, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '@peyvand/kernel';
import { FileStorage, type ByteRange, type Stored } from './file-storage.js';

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** Files in a folder. What is written is whole before it has its name. */
export class DiskStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, path: string): Promise<void> {
    const target = this.path(key);
    await mkdir(dirname(target), { recursive: true });
    const part = `${target}.${newId()}.part`;
    try {
      await copyFile(path, part);
      await synced(part);
      // Unlike renaming, linking leaves what is there.
      await link(part, target).catch((error: unknown) => {
        if ((error as { code?: string }).code !== 'EEXIST') throw error;
      });
      await synced(dirname(target));
    } finally {
      await rm(part, { force: true });
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const path = this.path(key);
    await stat(path);
    return createReadStream(path, range ? { start: range.from, end: range.to } : {});
  }

  async size(key: string): Promise<number | null> {
    try {
      return (await stat(this.path(key))).size;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  remove(key: string): Promise<void> {
    return rm(this.path(key), { force: true });
  }

  async *list(): AsyncGenerator<Stored> {
    try {
      for await (const entry of await opendir(this.folder, { recursive: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const { size, mtime } = await stat(path);
        yield { key: relative(this.folder, path).split(sep).join('/'), size, writtenAt: mtime };
      }
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  private path(key: string): string {
    if (!/^[0-9a-f]{2}\/[0-9a-f]{64}(\.[a-z]+)?$/.test(key)) throw new Error('This is no key of a file');
    return join(this.folder, key);
  }
}

/** On the disk itself, whatever happens to the machine from here on. */
async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
