import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StepEntity } from '@peyvand/platform';
import type { SectionKey } from '../content/definition-choices.js';
import type { VersionState } from './version-choices.js';

/** A version of a problem's definition. Its text stands in its sections until it is frozen for the signature. */
@Entity('definition_version')
export class DefinitionVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') problemId!: string;
  @Column('uuid') engagementId!: string;
  @Column('integer') number!: number;
  @Column('text') state!: VersionState;
  @Column('text') language!: string;
  /** What the owner is asked to sign, word for word; null while it is being written. */
  @Column('text', { nullable: true }) canonicalText!: string | null;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('uuid', { nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  /** When its signed text was found not to be what was signed. */
  @Column('timestamptz', { nullable: true }) brokenAt!: Date | null;
  /** When that was looked at last. */
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('definition_version_step')
export class DefinitionVersionStepEntity extends StepEntity {}

/** One state of a section. Sections are only ever added to, so that two writers can be shown what both began from. */
@Entity('definition_section')
export class DefinitionSectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @Column('text') key!: SectionKey;
  /** 1 for the first text of this section. */
  @Column('integer') revision!: number;
  @Column('jsonb') content!: object;
  @Column('uuid', { nullable: true }) updatedBy!: string | null;
  @Column('timestamptz') updatedAt!: Date;
}

/** What an owner signed, kept also when the signature became void. */
@Entity('definition_signature')
export class DefinitionSignatureEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @Column('text') canonicalText!: string;
  @Column('text') contentHash!: string;
  @Column('uuid') signedBy!: string;
  @Column('uuid') signedFor!: string;
  @Column('timestamptz') signedAt!: Date;
}
