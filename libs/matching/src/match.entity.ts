import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StepEntity } from '@peyvand/platform';

export type MatchState =
  'inReview' | 'approved' | 'notified' | 'interested' | 'declined' | 'expired' | 'rejected' | 'ended';
export type MatchOrigin = 'scored' | 'added' | 'selfApplied';

/** One RFP and one company, with a life of its own. */
@Entity('match')
export class MatchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') state!: MatchState;
  @Column('text') origin!: MatchOrigin;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  /** When the company is told of the approval or the rejection; until then it can be undone. */
  @Column('timestamptz', { nullable: true }) notifyAt!: Date | null;
  @Column('timestamptz', { nullable: true }) notifiedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) seenAt!: Date | null;
  /** When its time to answer is over; the close of the RFP may come first. */
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  /** When a rejection last stood: who applied by itself is told of it then. */
  @Column('timestamptz', { nullable: true }) rejectionToldAt!: Date | null;
  /** Set aside by an officer until then. */
  @Column('timestamptz', { nullable: true }) deferredUntil!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** Newest score, kept here too so that a queue is sorted by an index. */
  @Column('double precision', { default: 0 }) score!: number;
  @Column('uuid', { nullable: true }) scoreId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('match_step')
export class MatchStepEntity extends StepEntity {}
