import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficeNumbers } from './office.numbers.js';

/**
 * A coordinating office: made when the capacity of its organization is verified. Its officers are the organization's
 * members.
 */
@Entity('office')
export class OfficeEntity {
  @PrimaryColumn('uuid') organizationId!: string;
  /** Where the public reaches it. */
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) contactPhone!: string | null;
  @Column('boolean', { default: false }) isFallback!: boolean;
  /** Only what differs from the defaults. */
  @Column('jsonb', { default: {} }) numbers!: Partial<OfficeNumbers>;
  /** Its working days are days of this zone. */
  @Column('text', { default: 'Asia/Tehran' }) timeZone!: string;
}

/** One office field that an office answers for, in one province or (null) everywhere. */
@Entity('office_coverage')
export class OfficeCoverageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') officeId!: string;
  @Column('text') officeField!: string;
  @Column('text', { nullable: true }) province!: string | null;
}
