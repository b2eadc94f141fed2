import { Column, PrimaryColumn } from 'typeorm';

/** Columns of every `<thing>_step` table: one row per step taken. */
export abstract class StepEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') subjectId!: string;
  @Column('text') step!: string;
  @Column('text', { nullable: true }) from!: string | null;
  @Column('text') to!: string;
  @Column('uuid', { nullable: true }) byPerson!: string | null;
  @Column('uuid', { nullable: true }) byOrganization!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') takenAt!: Date;
}
