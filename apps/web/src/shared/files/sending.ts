import { useSyncExternalStore } from 'react';
import type { FileObject } from '@/generated/graphql';
import { newKey } from '../api/act';
import { refresh } from '../api/query';
import { isFinal, isOffline, isSignedOut } from '../api/refused';
import { dropFile, forgetFiles, isStillKept, keepFile, keptFiles, type KeptFile } from './kept-files';
import { shrunk } from './shrink';
import { upload } from './upload';

/** Lost at most once on a bad line, and small enough to show that something moves; the API takes up to a megabyte. */
const PIECE = 128 * 1_024;

export interface Sending extends Pick<KeptFile, 'key' | 'objectType' | 'objectId'> {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly error?: unknown;
}

/**
 * Sends the files of all pages, one after the other: on a slow line two at once would both be late. It goes on while
 * another page is looked at, and after the tab was closed with the next visit.
 */
class FileSender {
  private all: readonly Sending[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly leaving = new Map<string, AbortController>();
  private line: Promise<void> = Promise.resolve();
  private hasLooked = false;

  readonly current = (): readonly Sending[] => this.all;
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (!this.hasLooked) void this.goOn();
    return () => void this.listeners.delete(listener);
  };

  async add(objectType: FileObject, objectId: string, chosen: readonly File[]): Promise<void> {
    for (const file of chosen) {
      const kept = { key: newKey(), objectType, objectId, file: await shrunk(file), at: Date.now() };
      this.queue(kept, await keepFile(kept));
    }
  }

  drop(key: string): void {
    this.leaving.get(key)?.abort();
    this.leaving.delete(key);
    void dropFile(key);
    this.tell(this.all.filter((one) => one.key !== key));
  }

  /** At sign-out: whoever comes next sends nothing of it. */
  async forget(): Promise<void> {
    for (const { key } of this.all) this.leaving.get(key)?.abort();
    this.leaving.clear();
    this.tell([]);
    await forgetFiles();
  }

  /** What an earlier visit did not bring over. */
  private async goOn(): Promise<void> {
    this.hasLooked = true;
    for (const kept of await keptFiles()) if (!this.all.some(({ key }) => key === kept.key)) this.queue(kept, true);
  }

  private queue(kept: KeptFile, isKept: boolean): void {
    const { key, objectType, objectId, file } = kept;
    const controller = new AbortController();
    this.leaving.set(key, controller);
    this.tell([...this.all, { key, objectType, objectId, name: file.name, share: 0 }]);
    // Every tab has the same files in its line: one sends at a time, and the others find that it is done.
    this.line = this.line.then(() =>
      navigator.locks.request('peyvand.sending', async () => {
        if (isKept && !(await isStillKept(key))) await this.end(key);
        else await this.send(kept, controller.signal);
      }),
    );
  }

  /** It is there. */
  private async end(key: string): Promise<void> {
    await refresh();
    this.tell(this.all.filter((one) => one.key !== key));
  }

  private async send(kept: KeptFile, signal: AbortSignal): Promise<void> {
    const { key, objectType, objectId, file } = kept;
    if (signal.aborted) return;
    const onProgress = (share: number): void => this.change(key, { share });
    try {
      await upload(file, { objectType, objectId, pieceBytes: PIECE, onProgress, signal });
      if (signal.aborted) return;
      await dropFile(key);
      await this.end(key);
    } catch (error) {
      if (signal.aborted) return;
      if (isOffline(error)) {
        await lineOrPause();
        return this.send(kept, signal);
      }
      // What a rule said no to is not tried again; a session that ended or a fault inside is, with the next visit.
      if (isFinal(error) && !isSignedOut(error)) await dropFile(key);
      this.change(key, { error });
    }
  }

  private change(key: string, news: Partial<Sending>): void {
    this.tell(this.all.map((one) => (one.key === key ? { ...one, ...news } : one)));
  }

  private tell(all: readonly Sending[]): void {
    this.all = all;
    for (const listener of this.listeners) listener();
  }
}

const PAUSE = 8_000;

/** Until the line is there again, as far as the device knows. */
const lineOrPause = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(end, PAUSE);
    function end(): void {
      clearTimeout(timer);
      removeEventListener('online', end);
      done();
    }
    addEventListener('online', end);
  });

export const fileSender = new FileSender();

/** What is on its way to an object. */
export function useSendingTo(objectId: string | undefined): readonly Sending[] {
  const all = useSyncExternalStore(fileSender.listen, fileSender.current);
  return all.filter((one) => one.objectId === objectId);
}
