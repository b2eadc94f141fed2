import type { EntityTarget } from 'typeorm';
import type { TakenStep, Viewer, Workflow } from '@peyvand/kernel';
import type { StepEntity } from './step.entity.js';
import type { Wait } from './wait-table.js';

export interface Stateful {
  id: string;
  state: string;
}

export interface Waits<Row extends Stateful, Situation> {
  /** The states in which somebody may have a draft of it under way; in any other none is left behind. */
  readonly drafts?: readonly Row['state'][];
  /** Whom the row waits for as it is now, read from its table; null when nobody has to act. */
  waits(row: Row, situation: Situation): Wait | null | Promise<Wait | null>;
}

/** What has its rows wait. */
export type Waiter<Row extends Stateful, Situation> = {
  readonly workflow: { readonly shape: { readonly name: string } };
} & Waits<Row, Situation>;

/** A row and what steps of it are decided by. */
export interface Loaded<Row, Situation> {
  readonly row: Row;
  readonly situation: Situation;
}

/** How one lifecycle is stored: its table of steps, its rows, whom its states wait for, what its events carry. */
export interface Lifecycle<Row extends Stateful, Situation, Step extends string> extends Waits<Row, Situation> {
  readonly workflow: Workflow<Row['state'], Situation, Step>;
  readonly entity: EntityTarget<Row>;
  readonly stepEntity: EntityTarget<StepEntity>;
  /** Audit stream of a row, e.g. `rfp:<id>`. */
  stream(row: Row): string;
  payload(row: Row): Record<string, string>;
}

export interface StepOptions<Row> {
  readonly reason?: string | null;
  readonly note?: string | null;
  /** Further columns written together with the state. */
  readonly set?: Partial<Row>;
  /** What follows from it in the same transaction. */
  after?(row: Row): Promise<void>;
}

/** A lifecycle whose rows people and clocks take steps of by their id. */
export interface Steppable<
  Row extends Stateful,
  Situation,
  Step extends string,
  Known extends Loaded<Row, Situation> = Loaded<Row, Situation>,
> extends Lifecycle<Row, Situation, Step> {
  /** Locks the row until the transaction ends, then loads what decides on it. @throws NotFound for whom it is none. */
  lock(id: string | null, viewer: Viewer): Promise<Known>;
}

/** A step that was decided, and what it moves. */
export interface Move<Row extends Stateful, Situation> extends Loaded<Row, Situation> {
  readonly taken: TakenStep<Row['state']>;
}
