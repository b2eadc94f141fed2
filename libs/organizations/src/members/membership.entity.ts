import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MembershipRole } from '@peyvand/kernel';

/** A person's place in an organization. The database keeps the last head from leaving. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') role!: MembershipRole;
  @Column('timestamptz') since!: Date;
  /** Null while it holds. */
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
