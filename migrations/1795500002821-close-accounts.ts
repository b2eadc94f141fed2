import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A closed account keeps its row, to which histories refer, and nothing that says who it was. The name of whoever
 * signed something stands apart, as evidence.
 */
export class CloseAccounts1795500002821 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table person add closed_at timestamptz,
        add check (closed_at is null or (disabled_at is not null and email_verified_at is null
          and password_hash is null and totp_secret is null and not is_administrator));
      create table signer_name (
        person_id uuid primary key references person (id), name text not null, kept_at timestamptz not null);
      revoke update, delete on signer_name from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table signer_name; alter table person drop closed_at');
  }
}
