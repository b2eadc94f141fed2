import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits knows in which time zone its end was counted in working days, so that it moves on when one of these days
 * becomes a holiday. Null: its end is a date of its own, or was counted before.
 */
export class MoveWaitsOverNewHolidays1795500003150 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table waiting add counted_in text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table waiting drop counted_in');
  }
}
