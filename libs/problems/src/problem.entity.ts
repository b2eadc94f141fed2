import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidentiality, ProblemLanguage, ProblemQuestion, ProblemState } from './problem.choices.js';

/** The owner's raw statement and its life. The owner stands here and nowhere else. */
@Entity('problem')
export class ProblemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  /** By which people speak of it; drawn when it is submitted. */
  @Column('text', { nullable: true }) number!: string | null;
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
  /** Search keys of all answers. */
  @Column('text', { default: '' }) searchFolded!: string;
  /** Stems by which similar problems are found. */
  @Column('text', { array: true, default: '{}' }) stems!: string[];
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** The officer who is reminded; any other of the office may act as well. */
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @Column('uuid', { nullable: true }) referredTo!: string | null;
  @Column('integer', { default: 0 }) bounces!: number;
  /** Since when it waits in a state that a clock ends, and when the clock ends it. */
  @Column('timestamptz', { nullable: true }) waitsSince!: Date | null;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** How often the owner was reminded of the question at hand. */
  @Column('integer', { default: 0 }) infoReminders!: number;
  /** How often in a row the owner was reminded of what waits for it, whatever it is. */
  @Column('integer', { default: 0 }) ownerReminders!: number;
  @Column('uuid', { nullable: true }) duplicateOf!: string | null;
  /** The officer who turned it down: somebody else judges an appeal. */
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) appealUntil!: Date | null;
  @Column('boolean', { default: false }) appealed!: boolean;
  @Column('text', { nullable: true }) solution!: string | null;
  /** The ended problem that it was begun from. */
  @Column('uuid', { nullable: true }) copyOf!: string | null;
}
