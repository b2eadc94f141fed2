import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '@peyvand/accounts';

/**
 * An address for which the mail server said a lasting no. It counts until the address is another one or is proved
 * again.
 */
@Entity('refused_address')
export class RefusedAddressEntity {
  @ForeignKey(() => PersonEntity) @PrimaryColumn('uuid') personId!: string;
  @Column('text') email!: string;
  @Column('timestamptz') refusedAt!: Date;
}
