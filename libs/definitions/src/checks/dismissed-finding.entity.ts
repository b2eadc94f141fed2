import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DismissalReason } from './finding.js';

/** A finding that was set aside, on a definition version or an RFP. */
@Entity('dismissed_finding')
export class DismissedFindingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) definitionVersionId!: string | null;
  @Column('uuid', { nullable: true }) rfpId!: string | null;
  @Column('text') key!: string;
  @Column('text') reason!: DismissalReason;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') dismissedBy!: string;
  @Column('timestamptz') dismissedAt!: Date;
}
