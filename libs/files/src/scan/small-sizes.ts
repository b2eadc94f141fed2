import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import sharp, { type Sharp } from 'sharp';
import { Log } from '@peyvand/platform';
import { PIXELS_MAX } from '../content/picture.js';
import type { FileKind } from '../file.choices.js';
import { FileStorage, keyOf } from '../storage/file-storage.js';
import { heicPixels, type Pixels } from './heic-pixels.js';

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

  /** False where it cannot be drawn. */
  async draw(hash: string, kind: FileKind | null): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), 'peyvand-picture-'));
    try {
      const whole = await buffer(await this.storage.read(keyOf(hash)));
      const picture = kind === 'heic' ? fromPixels(await heicPixels(whole)) : fromFile(whole);
      for (const [name, side] of Object.entries(SIDES)) {
        const path = join(folder, name);
        await writeFile(path, await drawn(picture, side));
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

const fromFile = (whole: Buffer): Sharp => sharp(whole, { limitInputPixels: PIXELS_MAX, failOn: 'error' }).rotate();
const fromPixels = ({ data, width, height }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 4 } });

const drawn = (picture: Sharp, side: number): Promise<Buffer> =>
  picture
    .clone()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 78 })
    .toBuffer();
