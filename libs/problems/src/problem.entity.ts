import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidentiality, ProblemLanguage, ProblemQuestion, ProblemState } from './problem.choices.js';

/** The owner's raw statement and its life. The owner stands here and nowhere else. */
@Entity('problem')
export class ProblemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  /** Where it was routed; null in draft. */
  @Column('uuid', { nullable: true }) officeId!: string | null;
  /** The organization that wrote it down for the owner. */
  @Column('uuid', { nullable: true }) enteredBy!: string | null;
  @Column('text') state!: ProblemState;
  /** Came with an RFP from elsewhere: no intake, no definition. */
  @Column('boolean', { default: false }) imported!: boolean;
  @Column('text') language!: ProblemLanguage;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) symptom!: string | null;
  /** ISO 3166-2. */
  @Column('text', { nullable: true }) province!: string | null;
  @Column('uuid', { nullable: true }) parkId!: string | null;
  @Column('text', { nullable: true }) placeText!: string | null;
  @Column('text', { nullable: true }) officeField!: string | null;
  @Column('text', { nullable: true }) isicDivision!: string | null;
  @Column('text', { nullable: true }) whereWhen!: string | null;
  @Column('text', { nullable: true }) magnitude!: string | null;
  @Column('text', { nullable: true }) baseline!: string | null;
  @Column('text', { nullable: true }) impact!: string | null;
  @Column('text', { nullable: true }) tried!: string | null;
  @Column('integer', { nullable: true }) expectedMonths!: number | null;
  /** Integer text: large rial sums do not fit a number. */
  @Column('bigint', { nullable: true }) budgetMin!: string | null;
  @Column('bigint', { nullable: true }) budgetMax!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  /** Null only in a draft. */
  @Column('text', { nullable: true }) confidentiality!: Confidentiality | null;
  /** Questions answered with "don't know". */
  @Column('text', { array: true, default: '{}' }) unknown!: ProblemQuestion[];
  @Column('integer', { default: 1 }) draftRevision!: number;
  /** A projection of its engagements, kept here for the definers' list; no state of the problem. */
  @Column('boolean', { default: false }) beingDefined!: boolean;
  /** Folded text that a search looks into. */
  @Column('text', { default: '' }) searchFolded!: string;
  /** Stems by which similar problems are found. */
  @Column('text', { array: true, default: '{}' }) stems!: string[];
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}
