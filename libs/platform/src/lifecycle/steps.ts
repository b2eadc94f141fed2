import { Injectable } from '@nestjs/common';
import type { DeepPartial, EntityTarget, FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { DomainEvents, EventName } from '@peyvand/contracts';
import { newId, Refusal, type TakenStep, type Viewer, type Workflow } from '@peyvand/kernel';
import { Audit } from '../audit/audit.js';
import { Db } from '../db/db.js';
import { Outbox } from '../outbox/outbox.js';
import type { StepEntity } from './step.entity.js';
import type { Wait } from './wait-table.js';
import { draftOf, Waiting } from './waiting.js';

export interface Stateful {
  id: string;
  state: string;
}

interface Waits<Row extends Stateful, Situation> {
  /** The states in which somebody may have a draft of it under way; in any other none is left behind. */
  readonly drafts?: readonly Row['state'][];
  /** Whom the row waits for as it is now, read from its table; null when nobody has to act. */
  waits(row: Row, situation: Situation): Wait | null | Promise<Wait | null>;
}

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
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly waiting: Waiting,
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
      await this.move(lifecycle, taken, row, situation, viewer, { ...given, ...(await prepare?.(known)) });
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
    const taken = this.decide(lifecycle, step, row, situation, viewer, options.reason);
    return this.db.inTransaction(() => this.move(lifecycle, taken, row, situation, viewer, options));
  }

  private async move<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    taken: TakenStep<Row['state']>,
    row: Row,
    situation: Situation,
    viewer: Viewer,
    options: StepOptions<Row>,
  ): Promise<Row> {
    const result = await this.db.manager.update(lifecycle.entity, { id: row.id, state: row.state }, {
      ...options.set,
      state: taken.to,
    } as unknown as QueryDeepPartialEntity<Row>);
    if (!result.affected) throw Refusal.stale(row.id);
    const moved = await this.db.manager.findOneByOrFail(lifecycle.entity, { id: row.id } as FindOptionsWhere<Row>);
    await this.record(lifecycle, taken, moved, situation, viewer, options);
    await options.after?.(moved);
    return moved;
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
      await this.record(lifecycle, taken, created, situation, viewer, options);
      return created;
    });
  }

  /** Whom a row waits for that took no step itself, but around which things have changed. */
  async waitAnew<Row extends Stateful, Situation>(
    lifecycle: { readonly workflow: { readonly shape: { readonly name: string } } } & Waits<Row, Situation>,
    row: Row,
    situation: Situation,
  ): Promise<void> {
    const { drafts, workflow } = lifecycle;
    await this.waiting.set(workflow.shape.name, row.id, row.state, await lifecycle.waits(row, situation));
    if (drafts && !drafts.includes(row.state)) await this.waiting.clear(draftOf(workflow.shape.name), row.id);
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

  private async record<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    taken: TakenStep<Row['state']>,
    row: Row,
    situation: Situation,
    viewer: Viewer,
    options: StepOptions<Row>,
  ): Promise<void> {
    await this.db.manager.insert(lifecycle.stepEntity, {
      id: newId(),
      subjectId: row.id,
      step: taken.name,
      from: taken.from,
      to: taken.to,
      byPerson: viewer.personId,
      byOrganization: taken.actingFor.organizationId,
      reason: options.reason ?? null,
      note: options.note ?? null,
      takenAt: await this.db.now(),
    });
    await this.audit.write(lifecycle.stream(row), viewer, `${lifecycle.workflow.shape.name}.${taken.name}`, {
      id: row.id,
      from: taken.from,
      to: taken.to,
      organization: taken.actingFor.organizationId,
      reason: options.reason ?? null,
    });
    // Waiting goes first: what an event tells is open for as long as the object has not begun to wait anew since it
    // happened.
    await this.waitAnew(lifecycle, row, situation);
    await this.outbox.record(taken.event as EventName, lifecycle.payload(row) as DomainEvents[EventName]);
  }
}
