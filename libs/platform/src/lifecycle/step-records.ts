import { Injectable } from '@nestjs/common';
import type { DomainEvents, EventName } from '@peyvand/contracts';
import { newId, type Viewer } from '@peyvand/kernel';
import { Audit } from '../audit/audit.js';
import { Db } from '../db/db.js';
import { Outbox } from '../outbox/outbox.js';
import type { Lifecycle, Loaded, Move, Stateful, StepOptions, Waiter } from './lifecycle.js';
import { draftOf, Waiting } from './waiting.js';

/** What is written down of steps that were taken: history, audit, whom their objects wait for, and their events. */
@Injectable()
export class StepRecords {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly waiting: Waiting,
  ) {}

  /** Of one step of many rows, in a number of statements that does not grow with them. */
  async write<Row extends Stateful, Situation, Step extends string>(
    lifecycle: Lifecycle<Row, Situation, Step>,
    moved: readonly Move<Row, Situation>[],
    viewer: Viewer,
    { reason = null, note = null }: StepOptions<Row>,
  ): Promise<void> {
    const takenAt = await this.db.now();
    const steps = moved.map(({ row, taken: { name, from, to, actingFor } }) => ({
      id: newId(),
      subjectId: row.id,
      step: name,
      from,
      to,
      byPerson: viewer.personId,
      byOrganization: actingFor.organizationId,
      reason,
      note,
      takenAt,
    }));
    await this.db.manager.insert(lifecycle.stepEntity, steps);
    const [first] = moved;
    if (!first) return;
    const { name, event } = first.taken;
    const entries = moved.map(({ row, taken: { from, to, actingFor } }) => ({
      stream: lifecycle.stream(row),
      facts: { id: row.id, from, to, organization: actingFor.organizationId, reason },
    }));
    await this.audit.writeAll(viewer, `${lifecycle.workflow.shape.name}.${name}`, entries);
    // Waiting goes first: what an event tells is open for as long as the object has not begun to wait anew since it
    // happened.
    await this.wait(lifecycle, moved);
    const payloads = moved.map(({ row }) => lifecycle.payload(row) as DomainEvents[EventName]);
    await this.outbox.recordAll(event as EventName, payloads);
  }

  /** Whom rows wait for as they are now. */
  async wait<Row extends Stateful, Situation>(
    lifecycle: Waiter<Row, Situation>,
    known: readonly Loaded<Row, Situation>[],
  ): Promise<void> {
    const { drafts, workflow } = lifecycle;
    const { name } = workflow.shape;
    const waiting = [];
    for (const { row, situation } of known)
      waiting.push({ objectId: row.id, state: row.state, waits: await lifecycle.waits(row, situation) });
    await this.waiting.setAll(name, waiting);
    const left = known.filter(({ row }) => drafts && !drafts.includes(row.state));
    if (left.length) await this.waiting.clear(draftOf(name), ...left.map(({ row }) => row.id));
  }
}
