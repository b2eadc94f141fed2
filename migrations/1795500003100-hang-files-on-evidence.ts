import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ['addendum', 'addendum'],
  ['question', 'question'],
  ['capacity', 'organization_capacity'],
  ['certificate', 'certificate'],
  ['pastProject', 'past_project'],
] as const;
const TAKEN_BACK = ['certificate', 'past_project'] as const;

/** Files go with the addendum, question, capacity, certificate or past project that they hang on. */
export class HangFilesOnEvidence1795500003100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [type, table] of TABLES)
      await queryRunner.query(
        `create trigger drop_files after delete on ${table} for each row execute function drop_files('${type}')`,
      );
    // A row that was taken back stays for earlier versions of the profile; nobody reads its papers any more.
    for (const [type, table] of TABLES.filter(([, name]) => (TAKEN_BACK as readonly string[]).includes(name)))
      await queryRunner.query(
        `create trigger drop_files_of_taken_back after update of removed_at on ${table} for each row
          when (old.removed_at is null and new.removed_at is not null) execute function drop_files('${type}')`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [, table] of TABLES) await queryRunner.query(`drop trigger drop_files on ${table}`);
    for (const table of TAKEN_BACK) await queryRunner.query(`drop trigger drop_files_of_taken_back on ${table}`);
  }
}
