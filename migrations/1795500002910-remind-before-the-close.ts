import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which reminders before a close were given, for the deadline of that moment. */
export class RemindBeforeTheClose1795500002910 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table rfp_close_reminder (
        rfp_id uuid not null references rfp, hours integer not null, closes_at timestamptz not null,
        reminded_at timestamptz not null, primary key (rfp_id, hours, closes_at));
      revoke update, delete on rfp_close_reminder from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table rfp_close_reminder');
  }
}
