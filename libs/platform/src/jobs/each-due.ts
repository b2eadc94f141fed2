import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { Metrics } from '../metrics/metrics.js';

export type DueItem = string | { readonly id: string };

/** One kind of thing that a clock finds due. */
export interface Due<Item extends DueItem> {
  /** Stands in logs and metrics. */
  readonly name: string;
  /** How many at a time. */
  readonly batch: number;
  /** What is due, in an order that is the same each time; at most `limit`. */
  find(limit: number): readonly Item[] | Promise<readonly Item[]>;
  /** In a transaction of its own. False: there was nothing to do, another worker has it. */
  work(item: Item): Promise<unknown>;
  /** Long computation opens its transaction itself, when it has something to write. */
  readonly opensTransaction?: true;
}

interface Held {
  readonly failures: number;
  readonly until: number;
}

const FIRST_HOLD_MS = 500;
const LONGEST_HOLD_MS = 10 * 60_000;
/** What is not found any more for this long has been mended or is gone. */
const FORGOTTEN_MS = 2 * LONGEST_HOLD_MS;

/**
 * Goes over what is due, each item in a transaction of its own: one that fails is logged with its id, counted, and
 * left alone for a while that doubles, and the rest go on. Those left alone do not count towards the batch, so that
 * many of them starve nothing behind them.
 */
@Injectable()
export class EachDue {
  private readonly held = new Map<string, Map<string, Held>>();

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  /** Answers for how many something was done. */
  async run<Item extends DueItem>(due: Due<Item>): Promise<number> {
    const held = this.heldOf(due.name);
    const found = await due.find(due.batch + held.size);
    const now = Date.now();
    const items = found.filter((item) => (held.get(idOf(item))?.until ?? 0) <= now).slice(0, due.batch);
    let done = 0;
    for (const item of items) if (await this.one(due, item, held)) done += 1;
    return done;
  }

  private async one<Item extends DueItem>(due: Due<Item>, item: Item, held: Map<string, Held>): Promise<boolean> {
    const id = idOf(item);
    try {
      const work = (): Promise<unknown> => due.work(item);
      const answer = await (due.opensTransaction ? work() : this.db.inTransaction(work));
      held.delete(id);
      if (answer === false) return false;
      this.metrics.dueItem(due.name, 'done');
      return true;
    } catch (error) {
      const failures = (held.get(id)?.failures ?? 0) + 1;
      held.set(id, { failures, until: Date.now() + Math.min(FIRST_HOLD_MS * 2 ** failures, LONGEST_HOLD_MS) });
      this.report(due.name, id, failures, error);
      return false;
    }
  }

  private report(clock: string, id: string, failures: number, error: unknown): void {
    if (error instanceof Refusal) {
      this.metrics.dueItem(clock, 'refused');
      this.log.warn('What is due was refused', { clock, id, failures, code: error.code, params: error.params });
    } else {
      this.metrics.dueItem(clock, 'failed');
      this.log.error('What is due failed', { clock, id, failures, error });
    }
  }

  private heldOf(name: string): Map<string, Held> {
    const held = this.held.get(name) ?? new Map<string, Held>();
    this.held.set(name, held);
    for (const [id, { until }] of held) if (until + FORGOTTEN_MS < Date.now()) held.delete(id);
    return held;
  }
}

const idOf = (item: DueItem): string => (typeof item === 'string' ? item : item.id);
