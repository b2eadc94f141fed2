import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A legal body. "SME" is a size class read from the headcount, not a kind of organization. */
@Entity('organization')
export class OrganizationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** One spelling for search and for finding the same body twice. */
  @Column('text') nameFolded!: string;
  /** The same without its legal form: two that share it at one place are one. */
  @Column('text') nameBare!: string;
  /** ISO 3166-1. */
  @Column('text') country!: string;
  /** ISO 3166-2. */
  @Column('text', { nullable: true }) province!: string | null;
  @Column('uuid', { nullable: true }) parkId!: string | null;
  @Column('text', { nullable: true }) placeText!: string | null;
  @Column('text', { array: true, default: '{}' }) isicDivisions!: string[];
  @Column('text', { nullable: true }) companyType!: string | null;
  @Column('integer', { nullable: true }) headcount!: number | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { array: true, default: '{}' }) phones!: string[];
  @Column('text', { nullable: true }) about!: string | null;
  /** Brought in from elsewhere: it has no members, is scored and reviewed, and cannot be notified. */
  @Column('boolean', { default: false }) listed!: boolean;
  /** Language it is written to. */
  @Column('text') locale!: 'fa' | 'en';
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
