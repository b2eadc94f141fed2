import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '@peyvand/accounts';
import type { ImportKind } from './import-columns.js';
import type { ImportFormat } from './import-records.js';

/** One file that an administrator brings in through the API. */
@Entity('import_run')
@Index('import_run_created_at', ['createdAt', 'id'])
export class ImportRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ImportKind;
  @Column('text') format!: ImportFormat;
  @Column('text') name!: string;
  /** First row of a delimited file. */
  @Column('text', { nullable: true }) header!: string | null;
  /** How many rows there will be, where the client knows. */
  @Column('integer', { nullable: true }) total!: number | null;
  @ForeignKey(() => PersonEntity) @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

/** A piece of the file; its text goes when it is done. */
@Entity('import_chunk')
@Unique('import_chunk_number', ['importRunId', 'number'])
export class ImportChunkEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => ImportRunEntity) @Column('uuid') importRunId!: string;
  @Column('integer') number!: number;
  @Column('integer') firstLine!: number;
  @Column('integer', { default: 0 }) rows!: number;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('integer', { default: 0 }) added!: number;
  @Column('integer', { default: 0 }) changed!: number;
  @Column('integer', { default: 0 }) unchanged!: number;
  @Column('integer', { default: 0 }) rejected!: number;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}

/** A row that was not taken, with the place and the reason. */
@Entity('import_reject')
@Index('import_reject_line', ['importRunId', 'line', 'id'])
export class ImportRejectEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => ImportRunEntity) @Column('uuid') importRunId!: string;
  @Column('integer') line!: number;
  @Column('text') column!: string;
  @Column('text') code!: string;
  @Column('text') reason!: string;
  @Column('jsonb') row!: Record<string, unknown>;
}

/** Which thing here an id of a source stands for, where the thing itself has no place for it. */
@Entity('imported_object')
export class ImportedObjectEntity {
  @PrimaryColumn('text') kind!: 'problem';
  @PrimaryColumn('text') externalId!: string;
  @Column('uuid') objectId!: string;
  @Column('timestamptz') importedAt!: Date;
}
