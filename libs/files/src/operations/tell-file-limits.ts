import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { KIND_RULES } from '../content/kind-rules.js';
import { FILE_KINDS, type FileObject } from '../file.choices.js';
import { LIMITS, maxBytesOf } from '../file-limits.js';
import type { FileLimitsModel } from '../file.model.js';
import { FileRepository } from '../file.repository.js';
import { FileHolders, readingOf, type Holding } from '../takes-files.js';

/** What one may attach, said before anything is sent. */
@Injectable()
export class TellFileLimits {
  constructor(
    private readonly db: Db,
    private readonly files: FileRepository,
    private readonly holders: FileHolders,
  ) {}

  /** @throws NotFound where there is no such object, or none that the viewer reads */
  async run(viewer: Viewer, type: FileObject, objectId?: string | null): Promise<FileLimitsModel> {
    const { drawingBytes } = objectId ? await this.holding(viewer, type, objectId) : {};
    return {
      kinds: (readingOf(type).kinds ?? FILE_KINDS).map((kind) => ({
        kind,
        endings: [...KIND_RULES[kind].extensions],
        maxBytes: maxBytesOf(kind, drawingBytes),
      })),
      maxFiles: LIMITS.objectFiles,
      maxTotalBytes: LIMITS.objectBytes,
      pieceBytes: LIMITS.pieceBytes,
      bytesLeft: await this.left(viewer),
    };
  }

  /** Where nothing can be added now, the usual limits hold. */
  private async holding(viewer: Viewer, type: FileObject, objectId: string): Promise<Holding> {
    try {
      return await this.db.inTransaction(() => this.holders.hold(type, viewer, objectId, ['a']));
    } catch (error) {
      if (error instanceof Refusal) return {};
      throw error;
    }
  }

  private async left(viewer: Viewer): Promise<number | null> {
    const [only, ...others] = new Set(viewer.organizationIds);
    if (!only || others.length) return null;
    return Math.max(0, LIMITS.organizationBytes - (await this.files.of(only)).bytes);
  }
}
