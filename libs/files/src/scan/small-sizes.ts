import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Log } from '@peyvand/platform';
import sharp from 'sharp';
import { PIXELS_MAX } from '../content/picture.js';
import { FileStorage, keyOf } from '../storage/file-storage.js';

/** In pixels, of the longer side: a list on a phone, and a page. */
const SIDES = { small: 320, middle: 1_280 } as const;

/** Draws a picture anew in two sizes; what comes out holds pixels and nothing else. */
@Injectable()
export class SmallSizes {
  constructor(
    private readonly storage: FileStorage,
    private readonly log: Log,
  ) {
    // One picture at a time fills the memory of a small machine already.
    sharp.concurrency(1);
    sharp.cache(false);
  }

  /** False where it cannot be drawn here, such as HEIC without its decoder. */
  async draw(hash: string): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), 'peyvand-picture-'));
    try {
      const whole = await buffer(await this.storage.read(keyOf(hash)));
      for (const [name, side] of Object.entries(SIDES)) {
        const path = join(folder, name);
        await writeFile(path, await drawn(whole, side));
        await this.storage.put(`${keyOf(hash)}.${name}`, path);
      }
      return true;
    } catch (error) {
      this.log.info('A picture could not be drawn small', { reason: (error as Error).message.slice(0, 200) });
      return false;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

const drawn = (whole: Buffer, side: number): Promise<Buffer> =>
  sharp(whole, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 78 })
    .toBuffer();
