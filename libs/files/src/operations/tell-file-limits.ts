import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { KIND_RULES } from '../content/kind-rules.js';
import { FILE_KINDS, type FileObject } from '../file.choices.js';
import { LIMITS, maxBytesOf } from '../file-limits.js';
import type { FileLimitsModel } from '../file.model.js';
import { FileRepository } from '../file.repository.js';
import { readingOf } from '../takes-files.js';

/** What one may attach, said before anything is sent. */
@Injectable()
export class TellFileLimits {
  constructor(private readonly files: FileRepository) {}

  async run(viewer: Viewer, type: FileObject): Promise<FileLimitsModel> {
    const takesLarge = readingOf(type).takesLarge ?? false;
    return {
      kinds: FILE_KINDS.map((kind) => ({
        kind,
        endings: [...KIND_RULES[kind].extensions],
        maxBytes: maxBytesOf(kind, takesLarge),
      })),
      maxFiles: LIMITS.objectFiles,
      maxTotalBytes: LIMITS.objectBytes,
      pieceBytes: LIMITS.pieceBytes,
      bytesLeft: await this.left(viewer),
    };
  }

  private async left(viewer: Viewer): Promise<number | null> {
    const [only, ...others] = new Set(viewer.organizationIds);
    if (!only || others.length) return null;
    return Math.max(0, LIMITS.organizationBytes - (await this.files.of(only)).bytes);
  }
}
