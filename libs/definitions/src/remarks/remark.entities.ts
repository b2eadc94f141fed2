import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SectionKey } from '../content/definition-choices.js';
import type { DeclineSuggestionReason, SuggestionState } from './remark.choices.js';

/** A remark on a section as it was at a revision; one that answers another has a parent. */
@Entity('definition_comment')
export class DefinitionCommentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @Column('text') section!: SectionKey;
  @Column('integer') revision!: number;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('text') text!: string;
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('uuid', { nullable: true }) resolvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
}

/** Other words for one field of a section as it was at a revision. */
@Entity('definition_suggestion')
export class DefinitionSuggestionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @Column('text') section!: SectionKey;
  @Column('integer') revision!: number;
  /** Path within the section, such as `need` or `items.0.text`. */
  @Column('text') field!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') state!: SuggestionState;
  @Column('text', { nullable: true }) reason!: DeclineSuggestionReason | null;
  @Column('text', { nullable: true }) reasonNote!: string | null;
  /** The revision of the section that it became. */
  @Column('integer', { nullable: true }) acceptedRevision!: number | null;
  @Column('uuid') suggestedBy!: string;
  @Column('timestamptz') suggestedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}
