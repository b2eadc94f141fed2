import { Injectable } from '@nestjs/common';
import { In, type DeepPartial, type FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { newId, Refusal, type TakenStep, type Viewer } from '@peyvand/kernel';
import { Db } from '../db/db.js';
import type { Lifecycle, Loaded, Move, Stateful, StepOptions, Steppable, Waiter } from './lifecycle.js';
import { StepRecords } from './step-records.js';

/** So many rows to a statement. */
const TOGETHER = 500;

interface Running<Row, Situation, Known> extends StepOptions<Row> {
  /** What else is written, where the locked row decides it. Asked when the step is allowed; may refuse on its own. */
  readonly prepare?: (known: Known) => StepOptions<Row> | Promise<StepOptions<Row>>;
  /** What guards ask that `prepare` itself asks and says more about: taken as met before it. */
  readonly assuming?: Partial<Situation>;
}

/** The one engine: state, step row, audit entry, outbox rows and waiting, in one transaction. */
@Injectable()
export class Steps {
  constructor(
    private readonly db: Db,
    private readonly records: StepRecords,
  ) {}

  /**
   * Takes a step: finds and locks the row, loads what decides, decides, writes. Answers the id.
   * @throws NotFound for whom there is none, Refusal of the workflow and of `prepare`.
   */
  run<Row extends Stateful, Situation extends object, Step extends string, Known extends Loaded<Row, Situation>>(
    lifecycle: Steppable<Row, Situation, Step, Known>,
    step: Step | ((known: Known) => Step),
    id: string | null,
    viewer: Viewer,
    { prepare, assuming = {}, ...given }: Running<Row, Situation, Known> = {},
  ): Promise<string> {
    return this.db.inTransaction(async () => {
      const known = await lifecycle.lock(id, viewer);
      const { row, situation } = known;
      const name = typeof step === 'function' ? step(known) : step;
      const taken = this.decide(lifecycle, name, row, { ...situation, ...assuming }, viewer, given.reason);
      await this.moveAll(lifecycle, [{ taken, row, situation }], viewer, { ...given, ...(await prepare?.(known)) });
      return row.id;
    });
  }

  /**
   * Takes a step on a row that is locked already and answers the row as it is now.
   * @throws Refusal of the workflow, or STALE when the row left its state since it was loaded.
   */
  async take<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    step: Step,
    row: Row,
    situation: Situation,
    viewer: Viewer,
    options: StepOptions<Row> = {},
  ): Promise<Row> {
    const [taken] = await this.takeAll(lifecycle, step, [{ row, situation }], viewer, options);
    return taken as Row;
  }

  /**
   * Takes one step on many rows that are locked already, in a number of statements that does not grow with them.
   * Answers them as they are now, in their order. @throws as `take`, for the first that may not take it.
   */
  takeAll<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    step: Step,
    known: readonly Loaded<Row, Situation>[],
    viewer: Viewer,
    options: StepOptions<Row> = {},
  ): Promise<Row[]> {
    const moves = known.map(({ row, situation }) => ({
      row,
      situation,
      taken: this.decide(lifecycle, step, row, situation, viewer, options.reason),
    }));
    return this.db.inTransaction(async () => {
      const moved: Row[] = [];
      for (let at = 0; at < moves.length; at += TOGETHER)
        moved.push(...(await this.moveAll(lifecycle, moves.slice(at, at + TOGETHER), viewer, options)));
      return moved;
    });
  }

  /** Creates a row by its first step. */
  async create<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    step: Step,
    values: Omit<Row, 'id' | 'state'> & { id?: string },
    situation: Situation,
    viewer: Viewer,
    options: StepOptions<Row> = {},
  ): Promise<Row> {
    const taken = lifecycle.workflow.take(step, null, viewer, situation, options.reason);
    return this.db.inTransaction(async () => {
      const id = values.id ?? newId();
      const row = this.db.manager.create(lifecycle.entity, {
        ...values,
        ...options.set,
        id,
        state: taken.to,
      } as unknown as DeepPartial<Row>);
      await this.db.manager.insert(lifecycle.entity, row as unknown as QueryDeepPartialEntity<Row>);
      const created = await this.db.manager.findOneByOrFail(lifecycle.entity, { id } as FindOptionsWhere<Row>);
      await this.records.write(lifecycle, [{ taken, row: created, situation }], viewer, options);
      return created;
    });
  }

  /** Whom a row waits for that took no step itself, but around which things have changed. */
  waitAnew<Row extends Stateful, Situation>(lifecycle: Waiter<Row, Situation>, row: Row, situation: Situation) {
    return this.records.wait(lifecycle, [{ row, situation }]);
  }

  private async moveAll<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    moves: readonly Move<Row, Situation>[],
    viewer: Viewer,
    options: StepOptions<Row>,
  ): Promise<Row[]> {
    for (const state of new Set(moves.map(({ row }) => row.state))) {
      const each = moves.filter(({ row }) => row.state === state);
      const where = { id: In(each.map(({ row }) => row.id)), state } as unknown as FindOptionsWhere<Row>;
      const set = { ...options.set, state: each[0]?.taken.to } as unknown as QueryDeepPartialEntity<Row>;
      const { affected } = await this.db.manager.update(lifecycle.entity, where, set);
      if (affected !== each.length) throw Refusal.stale(each[0]?.row.id ?? '');
    }
    const found = await this.db.manager.findBy(lifecycle.entity, {
      id: In(moves.map(({ row }) => row.id)),
    } as unknown as FindOptionsWhere<Row>);
    const byId = new Map(found.map((row) => [row.id, row]));
    const moved = moves.map((move) => ({ ...move, row: byId.get(move.row.id) as Row }));
    await this.records.write(lifecycle, moved, viewer, options);
    for (const { row } of moved) await options.after?.(row);
    return moved.map(({ row }) => row);
  }

  /** A step that lost its race is STALE, not impossible: the state it wanted to leave is named in its table. */
  private decide<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    step: Step,
    row: Row,
    situation: Situation,
    viewer: Viewer,
    reason?: string | null,
  ): TakenStep<Row['state']> {
    try {
      return lifecycle.workflow.take(step, row.state, viewer, situation, reason);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'STEP_NOT_POSSIBLE') throw Refusal.stale(row.id, error.params);
      throw error;
    }
  }
}
