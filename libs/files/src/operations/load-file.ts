import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { ReadLog } from '@peyvand/platform';
import { KIND_RULES } from '../content/kind-rules.js';
import { endingOf } from '../content/judge.js';
import { DownloadLinks, SIZES, type Size } from '../download-links.js';
import { FileReader } from '../file.reader.js';
import { readingOf } from '../takes-files.js';
import { FileStorage, keyOf, type ByteRange } from '../storage/file-storage.js';

export interface Asked {
  readonly id: string;
  readonly size: string;
  readonly until: string;
  readonly mark: string;
}

/** A file that may be loaded, before its bytes are read. */
export interface Loading {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** Names what is loaded, for going on later: bytes never change. */
  readonly tag: string;
  read(range?: ByteRange): Promise<Readable>;
}

/** Opens a file for whoever may read it now, by a link of this session that has not run out. */
@Injectable()
export class LoadFile {
  constructor(
    private readonly reader: FileReader,
    private readonly storage: FileStorage,
    private readonly links: DownloadLinks,
    private readonly reads: ReadLog,
  ) {}

  /** @throws NotFound for what is not there, not yet, not any more, or not for this one */
  async run(viewer: Viewer, { id, size: asked, until, mark }: Asked): Promise<Loading> {
    const size = SIZES.find((one) => one === asked);
    if (!size || !viewer.sessionId || !this.links.isGood(id, size, viewer.sessionId, until, mark)) throw new NotFound();
    const file = await this.reader.readable(viewer, id);
    const isThere = file?.state === 'clean' || file?.state === 'unscanned';
    if (!isThere || !file.hash || !file.kind || (size !== 'whole' && !file.isDrawn)) throw new NotFound();
    const key = keyOfSize(file.hash, size);
    const bytes = await this.storage.size(key);
    if (bytes === null) throw new Error(`The bytes of file ${id} are missing`);
    const readAs = file.objectType && readingOf(file.objectType).readAs;
    if (readAs && file.objectId) this.reads.note(viewer, readAs, file.objectId);
    const { type, extensions } = KIND_RULES[size === 'whole' ? file.kind : 'jpeg'];
    return {
      name: endingOf(file.name) ? file.name : `${file.name}.${extensions[0]}`,
      type,
      bytes,
      tag: `"${id}-${size}"`,
      read: (range) => this.storage.read(key, range),
    };
  }
}

const keyOfSize = (hash: string, size: Size): string => keyOf(hash) + (size === 'whole' ? '' : `.${size}`);
