import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The name of somebody who signed and closed the account since: evidence, shown nowhere. */
@Entity('signer_name')
export class SignerNameEntity {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('timestamptz') keptAt!: Date;
}
