import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MembershipRole } from '@peyvand/kernel';

/** A place offered to whoever can read an address. Of the links in its mails only hashes are kept. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') email!: string;
  @Column('text') role!: MembershipRole;
  /** One per mail: a mail that is sent again carries a link of its own. */
  @Column('text', { array: true, default: '{}' }) tokenHashes!: string[];
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column('text') locale!: 'fa' | 'en';
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) acceptedBy!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
}
