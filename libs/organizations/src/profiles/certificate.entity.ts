import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateKind } from './profile.choices.js';

/** What somebody else certified, with the time it holds. */
@Entity('certificate')
export class CertificateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') kind!: CertificateKind;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') issuer!: string;
  @Column('date') validFrom!: string;
  /** Null: without end. */
  @Column('date', { nullable: true }) validUntil!: string | null;
  /** 1 reminded at 60 days, 2 at 14 days, 3 told that it ended. */
  @Column('integer', { default: 0 }) told!: number;
  /** Its first day until that has come; null from then on. */
  @Column('date', { nullable: true }) beginsOn!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}
