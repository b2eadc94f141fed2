import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation can be taken back, as long as nobody took the place. */
export class WithdrawInvitations1795500002901 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table invitation add withdrawn_at timestamptz, add withdrawn_by uuid references person,
        add check (withdrawn_by is null or withdrawn_at is not null),
        add check (withdrawn_at is null or accepted_at is null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table invitation drop withdrawn_by, drop withdrawn_at');
  }
}
