import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileKind, FileObject, FileReason, FileState } from './file.choices.js';

/** What somebody attached. Its bytes stand in the store under the hash; the row says whose they are. */
@Entity('file')
export class FileEntity {
  @PrimaryColumn('uuid') id!: string;
  /** What it hangs on; null as long as that is not there. */
  @Column('text', { nullable: true }) objectType!: FileObject | null;
  @Column('uuid', { nullable: true }) objectId!: string | null;
  /** Whose space it takes. */
  @Column('uuid') organizationId!: string;
  @Column('uuid') uploadedBy!: string;
  /** As it was called where it came from. */
  @Column('text') name!: string;
  /** Null where its content told none. */
  @Column('text', { nullable: true }) kind!: FileKind | null;
  @Column('bigint') size!: string;
  /** Random, so that nobody finds out by its hash what a file holds. */
  @Column('text') salt!: string;
  /** SHA-256 over the salt and the bytes; null where nothing of it was kept. */
  @Column('text', { nullable: true }) hash!: string | null;
  @Column('text') state!: FileState;
  @Column('text', { nullable: true }) stateReason!: FileReason | null;
  /** Nobody but its own party knows of it before an opening. */
  @Column('boolean', { default: false }) sealed!: boolean;
  /** Small and middle size are there. */
  @Column('boolean', { default: false }) isDrawn!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) scannedAt!: Date | null;
}
