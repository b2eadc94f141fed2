import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileObject } from './file.choices.js';

/** Leave to send one file, in one session. The file bears its id. */
@Entity('upload_ticket')
export class UploadTicketEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') objectType!: FileObject;
  @Column('uuid', { nullable: true }) objectId!: string | null;
  @Column('text') name!: string;
  /** In bytes, as announced. */
  @Column('bigint') size!: string;
  @Column('text') salt!: string;
  @Column('boolean') sealed!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** When the file was there. */
  @Column('timestamptz', { nullable: true }) arrivedAt!: Date | null;
}
