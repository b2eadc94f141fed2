import type { Log } from '../log/log.js';

/**
 * A busy loop would starve everything else in the process, so even a pass that did something is followed by a breath.
 */
const BREATH_MS = 5;

/** Calls `pass` again and again with a pause, never twice at once; an error is logged and the loop goes on. */
export class Loop {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private isStopped = true;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly pass: () => Promise<number>,
    private readonly log: Log,
  ) {}

  start(): void {
    this.isStopped = false;
    this.schedule(0);
  }

  /** Ends after the pass under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private schedule(delayMs: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.running = this.turn();
    }, delayMs);
  }

  private async turn(): Promise<void> {
    let count = 0;
    try {
      count = await this.pass();
    } catch (error) {
      this.log.warn('A pass failed and is repeated', { loop: this.name, error });
    }
    this.schedule(count > 0 ? BREATH_MS : this.everyMs);
  }
}
