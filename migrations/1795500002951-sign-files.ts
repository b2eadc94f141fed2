import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hangs on the draft of an RFP, as its signature names it. */
export class SignFiles1795500002951 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("alter table rfp add column draft_files jsonb not null default '[]'");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table rfp drop column draft_files');
  }
}
