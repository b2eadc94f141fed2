import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HardFailure } from './engine/documents.js';
import type { Reasons } from './engine/explanation.js';

/**
 * What one scoring said of a match. Rows are added, never changed: every decision can be read against the score it saw.
 */
@Entity('match_score')
export class MatchScoreEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') matchId!: string;
  @Column('uuid') rfpVersionId!: string;
  @Column('uuid', { nullable: true }) profileVersionId!: string | null;
  @Column('text') ranker!: string;
  @Column('double precision') raw!: number;
  @Column('double precision') score!: number;
  @Column('jsonb') hardFailures!: HardFailure[];
  @Column('jsonb') reasons!: Reasons;
  @Column('timestamptz') createdAt!: Date;
}

/** One pass over all companies for one RFP. Of companies that were not stored only these counts remain. */
@Entity('scoring_run')
export class ScoringRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('uuid') rfpVersionId!: string;
  @Column('text') ranker!: string;
  @Column('integer') companies!: number;
  @Column('integer') stored!: number;
  @Column('jsonb') hardFailures!: Record<string, number>;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') finishedAt!: Date;
}
