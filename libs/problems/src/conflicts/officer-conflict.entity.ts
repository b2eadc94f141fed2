import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConflictKind } from './conflict.choices.js';

/** What one officer declared about one problem; earlier words stand in the audit stream of the problem. */
@Entity('officer_conflict')
export class OfficerConflictEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') problemId!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: ConflictKind;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') declaredAt!: Date;
}
