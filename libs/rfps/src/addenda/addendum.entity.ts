import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StepEntity } from '@peyvand/platform';
import type { AddendumKind, AddendumState } from '../content/rfp-choices.js';
import type { RfpDocument } from '../content/rfp-document.js';
import type { AddendumDifference } from './differences.js';

/** A numbered change to an open RFP. Its document is the whole text as it shall be. */
@Entity('addendum')
export class AddendumEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: AddendumKind;
  @Column('text') state!: AddendumState;
  @Column('jsonb') document!: RfpDocument;
  /** Against the text in force when it was last saved. */
  @Column('jsonb') differences!: AddendumDifference[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('integer', { default: 1 }) revision!: number;
  /** Hash of what would be signed now; the signer sends it back. */
  @Column('text') contentHash!: string;
  /** What the owner was asked to sign last, and at which revision; null once it is signed. */
  @Column('text', { nullable: true }) askedHash!: string | null;
  @Column('integer', { nullable: true }) askedRevision!: number | null;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('uuid', { nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  /** The RFP's version that it made. */
  @Column('uuid', { nullable: true }) versionId!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}

@Entity('addendum_step')
export class AddendumStepEntity extends StepEntity {}
