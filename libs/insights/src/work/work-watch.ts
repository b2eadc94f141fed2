import type { Viewer } from '@peyvand/kernel';
import type { WorkChangeModel } from './work.model.js';
import type { Work } from './work-reader.js';

/** What changes within this time is told at once: an import of a thousand things is no thousand messages. */
const GATHER_MS = 1_000;

const STAND_INS = 'work:standIns';

/** Where it is signalled what waits for a viewer; see the migration that signals it. */
const topicsOf = ({ kind, personId, organizationIds }: Viewer): string[] => [
  ...[personId, ...organizationIds].map((id) => `work:${id}`),
  ...(kind === 'officer' ? [STAND_INS] : []),
  ...(kind === 'administrator' ? ['work:administrators'] : []),
];

export interface WatchParts {
  /** Who asks, as things stand now; null once nobody does. */
  readonly viewer: () => Promise<Viewer | null>;
  readonly listen: (topics: readonly string[], heard: (topic: string) => void) => Promise<() => void>;
  readonly read: (viewer: Viewer) => Promise<Work>;
  readonly standsIn: (officeIds: readonly string[]) => Promise<boolean>;
}

/**
 * Tells one person of changes in what waits for it. A signal only makes it look again: nothing is said unless what the
 * person itself reads has changed, so signals about others tell it nothing.
 */
export class WorkWatch implements AsyncIterableIterator<{ myWorkChanged: WorkChangeModel }> {
  private readonly heard = new Set<string>(['first']);
  private viewer: Viewer | null = null;
  private mark: string | null = null;
  private topics = '';
  private isOver = false;
  private wake: () => void = () => undefined;
  private stopListening: () => void = () => undefined;

  constructor(private readonly parts: WatchParts) {}

  async next(): Promise<IteratorResult<{ myWorkChanged: WorkChangeModel }>> {
    try {
      return await this.nextChange();
    } catch (error) {
      // Whoever iterates lets an iterator that failed go without a word.
      await this.return();
      throw error;
    }
  }

  /** At once, also while `next` waits. */
  return(): Promise<IteratorResult<{ myWorkChanged: WorkChangeModel }>> {
    this.isOver = true;
    this.stopListening();
    this.wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async nextChange(): Promise<IteratorResult<{ myWorkChanged: WorkChangeModel }>> {
    while (!this.isOver) {
      if (!this.heard.size) await this.until();
      if (this.mark !== null) await this.until(GATHER_MS);
      if (this.isOver) break;
      const work = await this.lookAgain();
      if (work === 'over') break;
      if (work === 'same' || work.mark === this.mark) continue;
      this.mark = work.mark;
      return { done: false, value: { myWorkChanged: { counts: work.counts } } };
    }
    return this.return();
  }

  /** Waits for a signal or for the end; with a time, for that or for the end. */
  private until(ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.wake = () => {
        if (timer && !this.isOver) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async lookAgain(): Promise<Work | 'same' | 'over'> {
    const isOfStandInsAlone = this.heard.size === 1 && this.heard.has(STAND_INS);
    this.heard.clear();
    if (isOfStandInsAlone && !(await this.parts.standsIn(this.viewer?.officeIds ?? []))) return 'same';
    this.viewer = await this.parts.viewer();
    if (!this.viewer) return 'over';
    // Listened to before it is read, or what happens in between would be lost.
    await this.listenTo(topicsOf(this.viewer));
    return this.parts.read(this.viewer);
  }

  /** Anew where the person came to an organization, left one or got other powers. */
  private async listenTo(topics: readonly string[]): Promise<void> {
    if (topics.join() === this.topics) return;
    const stop = await this.parts.listen(topics, (topic) => {
      this.heard.add(topic);
      this.wake();
    });
    this.stopListening();
    this.stopListening = stop;
    this.topics = topics.join();
    // It may have ended meanwhile.
    if (this.isOver) stop();
  }
}
