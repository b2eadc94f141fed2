import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../people/person.entity.js';

export type EmailTokenPurpose = 'registration' | 'administrator' | 'passwordReset' | 'emailChange' | 'emailUndo';

/** A link sent to an address, with what was asked for until somebody proves to read there. */
@Entity('email_token')
@Index('email_token_email', ['email', 'purpose'])
export class EmailTokenEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: EmailTokenPurpose;
  @Column('text') email!: string;
  /** Whose address is changed. */
  @Index('email_token_person') @Column('uuid', { nullable: true }) personId!: string | null;
  /** The address an account had when its change was asked for. */
  @Column('text', { nullable: true }) askedFrom!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text') locale!: Locale;
  @Column('text', { nullable: true }) timeZone!: string | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  /** One per try of the mail: a repeated mail must not spoil the link of the one that did arrive. */
  @Column('text', { array: true, default: '{}' }) tokenHashes!: string[];
  @Column('timestamptz') createdAt!: Date;
  @Index('email_token_expires_at') @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
