import { Injectable } from '@nestjs/common';
import type { FileReason, FileState } from '../file.choices.js';
import { FileRepository } from '../file.repository.js';
import { FileStorage, keyOf } from '../storage/file-storage.js';
import { Scanner } from './scanner.js';
import { SmallSizes } from './small-sizes.js';

const DRAWN = new Set(['jpeg', 'png', 'heic']);

/** What came of looking at a file. */
export interface Seen {
  readonly state: FileState;
  readonly reason: FileReason | null;
  readonly isDrawn: boolean;
}

/** Looks at a file that arrived. Outside any transaction: a large one takes a scanner a while. */
@Injectable()
export class ScanFile {
  constructor(
    private readonly files: FileRepository,
    private readonly storage: FileStorage,
    private readonly scanner: Scanner,
    private readonly sizes: SmallSizes,
  ) {}

  /** Null where there is nothing to look at any more. */
  async look(fileId: string): Promise<Seen | null> {
    const file = await this.files.find(fileId);
    if (!file?.hash) return null;
    const state = file.state === 'quarantined' ? await this.stateOf(file.hash, file.sealed) : file.state;
    if (state === 'refused') return { state, reason: 'malware', isDrawn: false };
    // Drawing what is sealed would open it to a program before anybody may open it.
    const isDrawn = !file.sealed && DRAWN.has(file.kind ?? '') && (await this.sizes.draw(file.hash, file.kind));
    return { state, reason: null, isDrawn };
  }

  /** The pictures among the files of an opened proposal that could be drawn. */
  async drawOpened(proposalId: string): Promise<string[]> {
    const drawn: string[] = [];
    for (const { id, hash, kind, state, isDrawn } of await this.files.all('proposal', proposalId))
      if (hash && state !== 'quarantined' && !isDrawn && DRAWN.has(kind ?? '') && (await this.sizes.draw(hash, kind)))
        drawn.push(id);
    return drawn;
  }

  async noteDrawn(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.files.drawn(id);
  }

  async note(fileId: string, seen: Seen | null): Promise<void> {
    const file = seen && (await this.files.find(fileId));
    if (!seen || !file) return;
    if (file.state === 'quarantined') await this.files.judged(fileId, seen.state, seen.reason);
    if (seen.isDrawn) await this.files.drawn(fileId);
  }

  private async stateOf(hash: string, sealed: boolean): Promise<FileState> {
    // The scanner was taken away since it came.
    if (!this.scanner.willScan(sealed)) return 'unscanned';
    return (await this.scanner.scan(await this.storage.read(keyOf(hash)))) === 'clean' ? 'clean' : 'refused';
  }
}
