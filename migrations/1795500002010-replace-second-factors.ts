import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new secret waits beside the one in force until its first code, and a session tells how the factor was proved. */
export class ReplaceSecondFactors1795500002010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table person add totp_pending text;
      update person set totp_pending = totp_secret, totp_secret = null, totp_step = null
        where totp_confirmed_at is null and totp_secret is not null;
      alter table person add constraint person_totp_in_force
        check ((totp_secret is null) = (totp_confirmed_at is null));
      alter table session add is_recovered boolean not null default false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table session drop is_recovered;
      alter table person drop constraint person_totp_in_force;
      update person set totp_secret = totp_pending where totp_confirmed_at is null;
      alter table person drop totp_pending`);
  }
}
