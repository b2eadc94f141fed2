import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What gives access: an engagement in one of its states. */
export type ProblemAccessKind = 'offered' | 'active' | 'done';

/** An organization's right to read a problem and its definition, and where it comes from. */
@Entity('problem_access')
export class ProblemAccessEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') problemId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') kind!: ProblemAccessKind;
  /** An engagement; no foreign key, because those live in a later lib. */
  @Column('uuid') sourceId!: string;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
