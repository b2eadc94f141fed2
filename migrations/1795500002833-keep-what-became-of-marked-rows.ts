import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each row that was decided with others, so that a repeated request answers the same. */
export class KeepWhatBecameOfMarkedRows1795500002833 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table marked_decision (
        id uuid primary key, by_person uuid not null references person, outcome jsonb not null,
        decided_at timestamptz not null);
      create index marked_decision_by_person on marked_decision (by_person);
      revoke update, delete on marked_decision from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table marked_decision');
  }
}
