import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor, links that give an account back or move it to another address, and people who are shut out. */
export class AddSecondFactorAndRecovery1795500001100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table person
        add totp_secret text,
        add totp_confirmed_at timestamptz,
        add totp_step bigint,
        add disabled_at timestamptz,
        add disabled_reason text,
        add constraint person_totp_confirmed_has_secret check (totp_confirmed_at is null or totp_secret is not null),
        add constraint person_disabled_with_reason check ((disabled_at is null) = (disabled_reason is null));
      alter table session add second_factor_at timestamptz;
      create table recovery_code (
        id uuid primary key,
        person_id uuid not null references person (id) on delete cascade,
        code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
        used_at timestamptz);
      create unique index recovery_code_hash on recovery_code (person_id, code_hash);
      alter table email_token
        drop constraint email_token_purpose_check,
        add constraint email_token_purpose_check
        check (purpose in ('registration', 'administrator', 'passwordReset', 'emailChange', 'emailUndo')),
        add person_id uuid references person (id) on delete cascade,
        add constraint email_token_of_person
        check ((person_id is not null) = (purpose in ('emailChange', 'emailUndo')));
      create index email_token_person on email_token (person_id) where person_id is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from email_token where purpose not in ('registration', 'administrator');
      alter table email_token drop person_id, drop constraint email_token_purpose_check,
        add constraint email_token_purpose_check check (purpose in ('registration', 'administrator'));
      drop table recovery_code;
      alter table session drop second_factor_at;
      alter table person drop totp_secret, drop totp_confirmed_at, drop totp_step, drop disabled_at,
      drop disabled_reason`);
  }
}
