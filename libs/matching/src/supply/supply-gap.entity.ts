import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The watch on one RFP: due some days after its opening; from `openedAt` to `closedAt` it is a gap, because nobody was
 * told of the RFP.
 */
@Entity('supply_gap')
export class SupplyGapEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('uuid') officeId!: string;
  @Column('text') officeField!: string;
  @Column('text', { nullable: true }) province!: string | null;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedByMatch!: string | null;
  /** What was known when the gap opened. */
  @Column('integer', { nullable: true }) companies!: number | null;
  @Column('integer', { nullable: true }) stored!: number | null;
  @Column('integer', { nullable: true }) inReview!: number | null;
  @Column('integer', { nullable: true }) rejected!: number | null;
  @Column('jsonb', { nullable: true }) hardFailures!: Record<string, number> | null;
}
