import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody signed in on one device. The token lives in the browser only; a stolen row opens nothing. */
@Entity('session')
export class SessionEntity {
  /** Stays when the token is renewed, so that what refers to the session goes on. */
  @PrimaryColumn('uuid') id!: string;
  @Index('session_person_id') @Column('uuid') personId!: string;
  @Column('text', { unique: true }) tokenHash!: string;
  /** What the person was when it began; a session does not grow into a more powerful one. */
  @Column('boolean') isStaff!: boolean;
  @Column('timestamptz') startedAt!: Date;
  /** Written at most once a minute. */
  @Index('session_seen_at') @Column('timestamptz') seenAt!: Date;
  @Column('timestamptz', { nullable: true }) steppedUpAt!: Date | null;
  /** When the second factor was proved in it. */
  @Column('timestamptz', { nullable: true }) secondFactorAt!: Date | null;
  /** It was proved by a recovery code: the authenticator is lost and may be replaced. */
  @Column('boolean', { default: false }) isRecovered!: boolean;
  @Column('text') userAgent!: string;
}
