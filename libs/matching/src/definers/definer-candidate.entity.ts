import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Reasons } from '../engine/explanation.js';

/** How well a definer fits a problem. */
@Entity('definer_candidate')
export class DefinerCandidateEntity {
  @PrimaryColumn('uuid') problemId!: string;
  @PrimaryColumn('uuid') organizationId!: string;
  @Column('double precision') score!: number;
  @Column('jsonb') reasons!: Reasons;
  @Column('timestamptz') scoredAt!: Date;
}
