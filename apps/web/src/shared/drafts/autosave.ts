import { ApiError, isOffline } from '../api/refused';
import { dropDraft, keepDraft, readDraft } from './local-drafts';

/** What came of a try: the new revision, or what somebody else saved meanwhile. */
export type Saved<Theirs> =
  { readonly revision: number; readonly theirs?: undefined } | { readonly revision: number; readonly theirs: Theirs };

export type SaveState<Theirs> =
  | { readonly kind: 'idle' | 'waiting' | 'saving' }
  /** Kept beyond the page; storage may be full or forbidden. */
  | { readonly kind: 'offline'; readonly isKept: boolean }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly theirs: Theirs; readonly revision: number };

/** What a former tab wrote and did not bring to the API. */
export interface Left<Value> {
  readonly value: Value;
  readonly revision: number;
}

export interface AutosaveOptions<Value, Theirs> {
  /** Of the copy on this device, such as `proposal.<id>`. */
  readonly name: string;
  /** Of the draft as it was read; 0 where there is none. */
  readonly revision: number;
  /** What a former tab kept, as the form takes it; undefined where nothing of it is wanted. */
  readonly takeUp?: (kept: Value) => Value | undefined;
  /** Whether what is sent of it is what was read: then its answer was lost, and it goes on from there. */
  readonly isSaved?: (kept: Value) => boolean;
  /** @throws ApiError with what a rule said no to; a draft that changed meanwhile is answered with `theirs`. */
  readonly save: (value: Value, revision: number) => Promise<Saved<Theirs>>;
  /** How long after the last key, in ms. */
  readonly delay?: number;
}

const RETRY = 15_000;

/** Saves what is written a moment after it was written; until then, and while there is no line, it is kept here. */
export class Autosave<Value, Theirs> {
  state: SaveState<Theirs> = { kind: 'idle' };
  readonly left: Left<Value> | undefined;
  private pending: { value: Value } | undefined;
  private running: Promise<void> = Promise.resolve();
  private isKept = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private revision: number;
  private readonly listeners = new Set<() => void>();

  constructor(private options: AutosaveOptions<Value, Theirs>) {
    this.left = leftOf(options);
    // Of what it was written on: whoever saved since is asked about, never written over.
    this.revision = this.left?.revision ?? options.revision;
  }

  /** What the page now says about how to save; its closures are of the newest drawing. */
  use(options: AutosaveOptions<Value, Theirs>): void {
    this.options = options;
  }

  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  readonly change = (value: Value): void => {
    this.pending = { value };
    this.isKept = keepDraft(this.options.name, { value, revision: this.revision } satisfies Left<Value>);
    // Until the person decides between two texts, neither is sent.
    if (this.state.kind === 'conflict') return;
    this.say(this.state.kind === 'offline' ? { kind: 'offline', isKept: this.isKept } : { kind: 'waiting' });
    this.wait(this.options.delay ?? 1_200);
  };

  /** Saves at once what waits; answers whether nothing waits any more. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    // In a line: two that waited for the same save would both send one revision, and the person conflicted with itself.
    this.running = this.running.then(() => this.send());
    await this.running;
    return !this.pending;
  };

  /** After a conflict: goes on from their revision with the text that the person chose. */
  readonly resolve = (value: Value): void => {
    if (this.state.kind !== 'conflict') return;
    this.revision = this.state.revision;
    this.state = { kind: 'waiting' };
    this.change(value);
    void this.flush();
  };

  /** What waits is not wanted any more, such as after handing in. */
  readonly forget = (revision = this.revision): void => {
    clearTimeout(this.timer);
    this.pending = undefined;
    this.revision = revision;
    dropDraft(this.options.name);
    this.say({ kind: 'idle' });
  };

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async send(): Promise<void> {
    const sent = this.pending;
    if (!sent || this.state.kind === 'conflict') return;
    this.say({ kind: 'saving' });
    try {
      const saved = await this.options.save(sent.value, this.revision);
      if (saved.theirs !== undefined)
        return this.say({ kind: 'conflict', theirs: saved.theirs, revision: saved.revision });
      this.revision = saved.revision;
      if (this.pending !== sent) return this.wait(this.options.delay ?? 1_200);
      this.pending = undefined;
      dropDraft(this.options.name);
      this.say({ kind: 'saved', at: Date.now() });
    } catch (error) {
      const isLine = isOffline(error) || (error instanceof ApiError && /^HTTP_5/.test(error.code));
      this.say(isLine ? { kind: 'offline', isKept: this.isKept } : { kind: 'failed', error });
      if (isLine) this.wait(RETRY);
    }
  }

  private say(state: SaveState<Theirs>): void {
    this.state = state;
    for (const tell of this.listeners) tell();
  }
}

function leftOf<Value>(options: AutosaveOptions<Value, unknown>): Left<Value> | undefined {
  const { name, revision, takeUp = (kept) => kept, isSaved = () => false } = options;
  const kept = readDraft<Left<Value>>(name)?.value;
  const value = kept && takeUp(kept.value);
  if (kept && value !== undefined) return { value, revision: isSaved(value) ? revision : kept.revision };
  dropDraft(name);
  return undefined;
}
