import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Access that ended with the capacity comes back with it; of rows that ended before nobody knows why. */
export class KnowWhatTheLossOfACapacityEnded1795500002420 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table rfp_access add column lost_capacity boolean not null default false,
        add check (until is not null or not lost_capacity)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table rfp_access drop column lost_capacity');
  }
}
