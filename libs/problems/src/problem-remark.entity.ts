import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the owner added after the draft; what was submitted stays as it was. */
@Entity('problem_remark')
export class ProblemRemarkEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') problemId!: string;
  @Column('text') text!: string;
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
}
