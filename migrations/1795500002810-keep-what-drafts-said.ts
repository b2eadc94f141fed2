import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What drafts said at their last revisions, so that two who wrote at once see from where both began. */
export class KeepWhatDraftsSaid1795500002810 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table draft_base (object_id uuid not null, revision integer not null check (revision > 0),
        text jsonb not null, kept_at timestamptz not null, primary key (object_id, revision));
      create index draft_base_kept_at on draft_base (kept_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table draft_base');
  }
}
