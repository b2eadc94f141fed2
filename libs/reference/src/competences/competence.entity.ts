import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Synonyms } from '../vocabulary/labels.js';

export type CompetenceOrigin = 'seed' | 'officer';

/** A row of the competence vocabulary: seeded with the release, added to by officers. */
@Entity('competence')
export class CompetenceEntity {
  @PrimaryColumn('uuid') id!: string;
  /** English in kebab-case; what capabilities and requirements name. Never changes. */
  @Column('text', { unique: true }) code!: string;
  @Column('text') fa!: string;
  @Column('text') en!: string;
  @Column('text', { nullable: true }) tr!: string | null;
  @Column('text', { nullable: true }) zh!: string | null;
  @Column('jsonb') synonyms!: Synonyms;
  /** All labels and synonyms, folded, for searching. */
  @Column('text') searchFolded!: string;
  @Column('text') technologyCategory!: string;
  @Column('text', { array: true }) officeFields!: string[];
  @Column('text') origin!: CompetenceOrigin;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  /** Worded anew by an administrator; a release does not take that back. */
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  /** Known where it is named, and offered no longer. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
}
