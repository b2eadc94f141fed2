import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswererKind } from '../content/rfp-choices.js';

/** A question about an open RFP; answered to all, asker known to the office only. */
@Entity('question')
export class QuestionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid') askedBy!: string;
  @Column('text') text!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('text', { nullable: true }) answeredFor!: AnswererKind | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}
