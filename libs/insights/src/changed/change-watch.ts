import type { ObjectChangeModel } from './change.model.js';

/** What changes within this time is told at once: a colleague who types is no message a letter. */
const GATHER_MS = 1_000;

export interface ChangeWatchParts {
  readonly of: ObjectChangeModel;
  /** Whether who asks may read it, as things stand now. */
  readonly maySee: () => Promise<boolean>;
  readonly listen: (heard: () => void) => Promise<() => void>;
}

/**
 * Tells one screen that what it shows has changed: once when it listens, then once a burst, until who looks may no
 * longer. Each time is asked before anything is told.
 */
export class ChangeWatch implements AsyncIterableIterator<{ changed: ObjectChangeModel }> {
  private isHeard = true;
  private isOver = false;
  private wake: () => void = () => undefined;
  private stopListening: (() => void) | null = null;

  constructor(private readonly parts: ChangeWatchParts) {}

  async next(): Promise<IteratorResult<{ changed: ObjectChangeModel }>> {
    const isFirst = !this.stopListening;
    // Listened to before it is first told, or what happens in between would be lost.
    if (isFirst) await this.begin();
    if (!this.isHeard) await new Promise<void>((resolve) => (this.wake = resolve));
    if (!isFirst && !this.isOver) await this.gather();
    this.isHeard = false;
    if (this.isOver || !(await this.parts.maySee())) return this.return();
    return { done: false, value: { changed: this.parts.of } };
  }

  /** At once, also while `next` waits. */
  return(): Promise<IteratorResult<{ changed: ObjectChangeModel }>> {
    this.isOver = true;
    this.stopListening?.();
    this.wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async begin(): Promise<void> {
    this.stopListening = await this.parts.listen(() => {
      this.isHeard = true;
      this.wake();
    });
    // It may have ended meanwhile.
    if (this.isOver) this.stopListening();
  }

  private gather(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHER_MS);
      this.wake = () => {
        if (!this.isOver) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
