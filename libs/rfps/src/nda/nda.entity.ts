import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text to accept before the dossier is read. Versions of its own: an unchanged text need not be accepted again. */
@Entity('nda_text')
export class NdaTextEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfpId!: string;
  @Column('integer') number!: number;
  @Column('text') language!: string;
  @Column('text') text!: string;
  @Column('text') contentHash!: string;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('nda_acceptance')
export class NdaAcceptanceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ndaTextId!: string;
  @Column('uuid') rfpId!: string;
  @Column('uuid') organizationId!: string;
  @Column('uuid') acceptedBy!: string;
  @Column('timestamptz') acceptedAt!: Date;
}
