import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports through the API: what was handed in, how far it is, what was not taken; and which imported thing is which
 * here.
 */
export class CreateImportRuns1795500001800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table import_run (
        id uuid primary key,
        kind text not null check (kind in ('organizations', 'problems', 'rfps')),
        format text not null check (format in ('jsonl', 'csv')),
        name text not null,
        header text,
        total integer check (total >= 0),
        created_by uuid references person,
        created_at timestamptz not null);
      create index import_run_created_at on import_run (created_at, id)`);
    await queryRunner.query(`
      create table import_chunk (
        id uuid primary key,
        import_run_id uuid not null references import_run on delete cascade,
        number integer not null check (number >= 1),
        first_line integer not null check (first_line >= 1),
        rows integer not null default 0,
        text text,
        added integer not null default 0, changed integer not null default 0, unchanged integer not null default 0,
        rejected integer not null default 0,
        done_at timestamptz,
        constraint import_chunk_number unique (import_run_id, number))`);
    await queryRunner.query(`
      create table import_reject (
        id uuid primary key,
        import_run_id uuid not null references import_run on delete cascade,
        line integer not null,
        "column" text not null,
        code text not null,
        reason text not null,
        row jsonb not null);
      create index import_reject_line on import_reject (import_run_id, line, id)`);
    await queryRunner.query(`
      create table imported_object (
        kind text not null check (kind in ('problem')),
        external_id text not null,
        object_id uuid not null,
        imported_at timestamptz not null,
        primary key (kind, external_id))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table imported_object, import_reject, import_chunk, import_run');
  }
}
