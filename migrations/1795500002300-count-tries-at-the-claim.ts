import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A try is counted when it begins, and what was given up can be dropped by an administrator. */
export class CountTriesAtTheClaim1795500002300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table outbox add begun_at timestamptz, add dropped_at timestamptz');
    await queryRunner.query(
      'create index outbox_dead on outbox (dead_at, id) where dead_at is not null and done_at is null',
    );
    // Messages may quote what a job was about; from now on only kind, code and place are kept.
    await queryRunner.query(
      "update outbox set last_error = split_part(last_error, ':', 1) where last_error like '%:%'",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index outbox_dead');
    await queryRunner.query('alter table outbox drop begun_at, drop dropped_at');
  }
}
