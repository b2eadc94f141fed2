import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StepEntity } from '@peyvand/platform';
import type { JoiningState } from './joining.choices.js';

/** Somebody asks for a place in an organization. The database keeps it to one open request in each. */
@Entity('joining_request')
export class JoiningRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid') personId!: string;
  @Column('text') state!: JoiningState;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  /** That answers for a listed organization, to which nobody belongs yet. */
  @Column('uuid', { name: 'office_id', nullable: true }) claimOfficeId!: string | null;
  /** Null while it is open. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** Null where time ended it. */
  @Column('uuid', { nullable: true }) endedBy!: string | null;
}

@Entity('joining_request_step')
export class JoiningRequestStepEntity extends StepEntity {}
