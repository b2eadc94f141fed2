import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/**
 * Work that time makes due. Found by query with the database's clock, so that a lost queue loses nothing;
 * every worker runs it, and row locks decide who does what.
 */
export interface ClockTask {
  /** Does what is due; answers how many things it did. More than zero: it is called again at once. */
  run(): Promise<number>;
}

export const CLOCKED = 'peyvand:clocked';

/** Marks a provider as a clock task. Every second for deadlines, every minute for all else. */
export const Clocked = (every: '1s' | '1m'): CustomDecorator => SetMetadata(CLOCKED, every === '1s' ? 1_000 : 60_000);
