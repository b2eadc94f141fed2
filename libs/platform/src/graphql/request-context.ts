import DataLoader from 'dataloader';
import type { Viewer } from '@peyvand/kernel';

/** What a response needs beyond its body. Null where there is none, as on a WebSocket. */
export interface Reply {
  setCookie(value: string): void;
  /** Stays after the session, to know the device again. */
  setDeviceMark(value: string): void;
}

/** Made anew for each request; carries who asks and the batches that keep lists free of N+1. */
export class RequestContext {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(
    /** Replaced only by a step that makes the viewer more than it was, so that its own answer already shows it. */
    public viewer: Viewer,
    readonly sessionToken: string | null,
    readonly address: string,
    readonly userAgent: string,
    readonly reply: Reply | null,
    readonly deviceMark: string | null = null,
    /** The one membership that the viewer acts for; null: all of them. */
    readonly membershipId: string | null = null,
  ) {}

  /** Loads one of many by id; all that are asked for in one tick come with one call of `batch`. */
  load<Value>(
    name: string,
    id: string,
    batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | null> {
    let loader = this.loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const found = await batch(ids);
        return ids.map((id) => found.get(id) ?? null);
      });
      this.loaders.set(name, loader);
    }
    return loader.load(id) as Promise<Value | null>;
  }
}
