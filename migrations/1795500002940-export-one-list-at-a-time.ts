import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one export that a session runs; its row goes with it. Unlogged: after a crash none runs any more. */
export class ExportOneListAtATime1795500002940 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create unlogged table list_export (
        session_id uuid primary key, id uuid not null unique, beat_at timestamptz not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table list_export');
  }
}
