import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RfpAccessKind = 'notified' | 'admitted' | 'waiver';

/** An organization's right to read the dossier and to propose, and where it comes from. */
@Entity('rfp_access')
export class RfpAccessEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') kind!: RfpAccessKind;
  /** A match or a waiver; no foreign key, because those live in later libs. */
  @Column('uuid') sourceId!: string;
  /** Number of the NDA text that the organization accepted. */
  @Column('integer', { nullable: true }) ndaVersion!: number | null;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  /** It ended with the solver's capacity and with nothing else, so it comes back with it. */
  @Column('boolean', { default: false }) lostCapacity!: boolean;
}
