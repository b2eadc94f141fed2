import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProfileContent } from './profile.content.js';

/** Points to the current version of an organization's profile. Solver and definer share it. */
@Entity('profile')
export class ProfileEntity {
  @PrimaryColumn('uuid') organizationId!: string;
  @Column('uuid') currentVersionId!: string;
  /** Moves with everything the matching index reads of the organization, not with versions alone. */
  @Column('timestamptz') changedAt!: Date;
}

/** Never changed: scores refer to the version they read. */
@Entity('profile_version')
export class ProfileVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') content!: ProfileContent;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
