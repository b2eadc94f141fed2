import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rejection stands when its undo window is over; only then is a company told that applied by itself. */
export class LetRejectionsBeUndone1795500002832 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table match add column rejection_told_at timestamptz;
      update match set notify_at = null, rejection_told_at = decided_at where state = 'rejected';
      create index match_rejected on match (notify_at) where state = 'rejected'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index match_rejected; alter table match drop column rejection_told_at');
  }
}
