import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Parties } from '../parties/parties.js';

/** One row per event and subscriber. Done only when the subscriber's own transaction says so. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') event!: string;
  @Column('text') consumer!: string;
  @Column('text') queue!: string;
  @Column('jsonb') payload!: Record<string, string>;
  /** As they were when it happened; null where the event is about none. */
  @Column('jsonb', { nullable: true }) parties!: Parties | null;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  /** Not claimed before this time: the lease while a worker has it, the backoff after a failure. */
  @Column('timestamptz') notBefore!: Date;
  /** Counted when a try begins, so that one that ends its process counts as well. */
  @Column('integer', { default: 0 }) tries!: number;
  /** While a try is under way; a try that ended its process leaves it. */
  @Column('timestamptz', { nullable: true }) begunAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('timestamptz', { nullable: true }) deadAt!: Date | null;
  @Column('text', { nullable: true }) lastError!: string | null;
}
