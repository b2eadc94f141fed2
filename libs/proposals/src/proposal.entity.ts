import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StepEntity } from '@peyvand/platform';
import type { ProposalState } from './proposal.choices.js';

/** A party's sealed answer to an RFP. What it says stands elsewhere; no relation leads there. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  /** The RFP's and `/n`, drawn at the opening: until then nobody may learn of it. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('uuid') rfpId!: string;
  @Column('uuid') partyId!: string;
  @Column('text') state!: ProposalState;
  /** The version that counts; 0 before the first submission. */
  @Column('integer', { default: 0 }) contentVersion!: number;
  /** Number of the newest material addendum when it was handed in or confirmed; 0 before any. */
  @Column('integer', { default: 0 }) confirmedMaterial!: number;
  /** The RFP's version that it answers, requirement by requirement; null before the first submission. */
  @Column('uuid', { nullable: true }) rfpVersionId!: string | null;
  @Column('integer', { nullable: true }) receiptNumber!: number | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lockedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('proposal_step')
export class ProposalStepEntity extends StepEntity {}
