import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CapacityKind } from '@peyvand/kernel';
import { StepEntity } from '@peyvand/platform';
import type { CapacityState } from '../organization.choices.js';

/** One thing shown for an item of the checklist. */
export interface EvidenceEntry {
  readonly item: string;
  readonly statement: string;
  readonly link?: string | null;
  /** Left out where there are none. */
  readonly fileIds?: readonly string[] | null;
}

/** What the verifier still misses. */
export interface OpenItem {
  readonly item: string;
  readonly note: string;
}

/** What an organization takes part as, and whether that was verified. */
@Entity('organization_capacity')
export class OrganizationCapacityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') kind!: CapacityKind;
  @Column('text') state!: CapacityState;
  /** Last day of the verification. */
  @Column('date', { nullable: true }) verifiedUntil!: string | null;
  /** The office that verifies; null: the administrator. */
  @Column('uuid', { nullable: true }) officeId!: string | null;
  @Column('jsonb', { default: [] }) evidence!: EvidenceEntry[];
  @Column('jsonb', { default: [] }) openItems!: OpenItem[];
  @Column('timestamptz') requestedAt!: Date;
  /** When it was asked for, asked for anew or sent again, whichever was last. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) handedInAt!: Date;
  /** The officer who looks after it. */
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  /** How many of the two reminders before the last day are behind it. */
  @Column('integer', { default: 0 }) expiryReminders!: number;
}

@Entity('organization_capacity_step')
export class OrganizationCapacityStepEntity extends StepEntity {}
