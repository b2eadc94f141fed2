import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Calendar, Digits } from '@peyvand/words';

export type Locale = 'fa' | 'en';

/** A human being. Personal data stands here and nowhere else; everything else refers by id. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  /** In the one spelling of `foldEmail`; one account per address. */
  @Column('text', { unique: true }) email!: string;
  @Column('timestamptz', { nullable: true }) emailVerifiedAt!: Date | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text') name!: string;
  /** One spelling for search. */
  @Column('text', { default: '' }) nameFolded!: string;
  @Column('text') locale!: Locale;
  /** IANA name, such as Asia/Tehran. */
  @Column('text') timeZone!: string;
  /** Null where nothing was chosen: what is usual in the language. */
  @Column('text', { nullable: true }) calendar!: Calendar | null;
  @Column('text', { nullable: true }) digits!: Digits | null;
  @Column('text', { nullable: true }) money!: 'rial' | 'toman' | null;
  @Column('boolean', { default: false }) isAdministrator!: boolean;
  /** Encrypted; told and not confirmed yet. The one in force stays so until then. */
  @Column('text', { nullable: true }) totpPending!: string | null;
  /** Encrypted. */
  @Column('text', { nullable: true }) totpSecret!: string | null;
  @Column('timestamptz', { nullable: true }) totpConfirmedAt!: Date | null;
  /** The last time step whose code was taken: a code works once. */
  @Column('bigint', { nullable: true }) totpStep!: string | null;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
  @Column('text', { nullable: true }) disabledReason!: string | null;
  /** Its person is gone: nothing here says who it was. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
