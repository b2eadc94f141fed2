import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignedFile } from '@peyvand/files';
import type { EnvelopeKind, RfpOrigin, RfpState } from './content/rfp-choices.js';
import type { RfpContent } from './content/rfp-content.model.js';
import type { RfpSubject } from './content/rfp-subject.model.js';

/** Order matters: each hides what the one before hides. */
export type RfpConfidentiality = 'public' | 'anonymousOwner' | 'ndaOnly';

/** An RFP. It never carries the owner: that stands on the problem alone. */
@Entity('rfp')
export class RfpEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Drawn when it opens. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('uuid') problemId!: string;
  @Column('uuid', { nullable: true }) definitionVersionId!: string | null;
  @Column('uuid') officeId!: string;
  @Column('text') origin!: RfpOrigin;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text') state!: RfpState;
  /** The signed version; null while it is being written. */
  @Column('uuid', { nullable: true }) versionId!: string | null;
  @Column('text') title!: string;
  @Column('text') language!: string;
  @Column('text') confidentiality!: RfpConfidentiality;
  /** What the problem asks for; the RFP may only become narrower. */
  @Column('text') problemConfidentiality!: RfpConfidentiality;
  @Column('text', { nullable: true }) province!: string | null;
  @Column('text') officeField!: string;
  @Column('text', { default: 'one' }) envelopes!: EnvelopeKind;
  @Column('integer', { default: 0 }) custodiansNeeded!: number;
  @Column('integer', { nullable: true }) trlTarget!: number | null;
  @Column('jsonb') draft!: RfpContent;
  @Column('jsonb') subject!: RfpSubject;
  @Column('text', { nullable: true }) draftNdaText!: string | null;
  /** What hangs on the draft, as a signature names it. */
  @Column('jsonb', { default: [] }) draftFiles!: SignedFile[];
  @Column('integer', { default: 1 }) draftRevision!: number;
  /** Hash of what would be signed now; the signer sends it back. */
  @Column('text') draftHash!: string;
  /** What the owner was asked to sign last, and at which revision; null once it is signed. */
  @Column('text', { nullable: true }) askedHash!: string | null;
  @Column('integer', { nullable: true }) askedRevision!: number | null;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  /** Search keys of title and summary: exactly what the teaser shows, so that a search betrays nothing else. */
  @Column('text', { default: '' }) searchFolded!: string;
  /** Stems of the same, by which RFPs are alike. */
  @Column('text', { array: true, default: '{}' }) stems!: string[];
  /** How often a date of the open call was moved, and when last: calendars tell by it which copy is the newer one. */
  @Column('integer', { default: 0 }) datesMoved!: number;
  @Column('timestamptz', { nullable: true }) datesMovedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) opensAt!: Date | null;
  @Column('timestamptz', { nullable: true }) questionsUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) answersUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('uuid', { nullable: true }) enteredBy!: string | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  @Column('text', { nullable: true }) cancelNote!: string | null;
  @Column('text', { nullable: true }) failReason!: string | null;
  @Column('text', { nullable: true }) failNote!: string | null;
  /** When open questions moved the close; that happens once. */
  @Column('timestamptz', { nullable: true }) extendedAt!: Date | null;
  /**
   * Number of the newest material addendum, 0 without one; a proposal confirmed for an older one lapses at the close.
   */
  @Column('integer', { default: 0 }) materialNumber!: number;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
