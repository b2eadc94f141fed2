import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StepEntity } from '@peyvand/platform';
import type { DefinerConflict, EngagementOrigin, EngagementState, Payer } from './engagement-choices.js';

/** A definer's assignment to one problem. */
@Entity('engagement')
export class EngagementEntity {
  @PrimaryColumn('uuid') id!: string;
  /** By which people speak of it. */
  @Column('text') number!: string;
  @Column('uuid') problemId!: string;
  @Column('uuid') definerId!: string;
  @Column('text') origin!: EngagementOrigin;
  @Column('text') state!: EngagementState;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text', { nullable: true }) approach!: string | null;
  @Column('integer', { nullable: true }) durationDays!: number | null;
  /**
   * Settled outside; recorded so that all sides speak of the same. In the currency's unit, as text: rials do not fit a
   * number.
   */
  @Column('bigint', { nullable: true }) feeAmount!: string | null;
  @Column('text', { nullable: true }) feeCurrency!: string | null;
  @Column('text', { nullable: true }) payer!: Payer | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) reasonNote!: string | null;
  /** When an offer expires. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** What the definer declared; null until it did. */
  @Column('text', { nullable: true }) conflict!: DefinerConflict | null;
  @Column('text', { nullable: true }) conflictNote!: string | null;
  /** The officer who lets the definer go on in spite of it. */
  @Column('uuid', { nullable: true }) conflictWaivedBy!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('engagement_step')
export class EngagementStepEntity extends StepEntity {}
