import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Locale = 'fa' | 'en';

/** A human being. Personal data stands here and nowhere else; everything else refers by id. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Folded to lower case; one account per address. */
  @Column('text', { unique: true }) email!: string;
  @Column('timestamptz', { nullable: true }) emailVerifiedAt!: Date | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text') name!: string;
  @Column('text') locale!: Locale;
  /** IANA name, such as Asia/Tehran. */
  @Column('text') timeZone!: string;
  @Column('boolean', { default: false }) isAdministrator!: boolean;
  @Column('timestamptz') createdAt!: Date;
}
