import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RfpDocument } from '../content/rfp-document.js';

/** What was signed, word for word. A row never changes; the database refuses it. */
@Entity('rfp_version')
export class RfpVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') content!: RfpDocument;
  @Column('text') language!: string;
  @Column('text') canonicalText!: string;
  @Column('text') contentHash!: string;
  /** Null for an imported RFP, which nobody here signs. */
  @Column('uuid', { nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
