import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their sessions, and the links that are mailed or printed. Of every secret only a hash is kept. */
export class CreateAccounts1795500000300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table person (
        id uuid primary key,
        email text not null constraint person_email_unique unique check (email = lower(email)),
        email_verified_at timestamptz,
        password_hash text check (password_hash like '$argon2id$%'),
        name text not null check (name <> ''),
        locale text not null check (locale in ('fa', 'en')),
        time_zone text not null,
        is_administrator boolean not null default false,
        created_at timestamptz not null)`);
    await queryRunner.query(`
      create table session (
        id uuid primary key,
        person_id uuid not null references person (id) on delete cascade,
        token_hash text not null constraint session_token_hash_unique unique check (token_hash ~ '^[0-9a-f]{64}$'),
        is_staff boolean not null,
        started_at timestamptz not null,
        seen_at timestamptz not null,
        stepped_up_at timestamptz,
        user_agent text not null);
      create index session_person_id on session (person_id);
      create index session_seen_at on session (seen_at)`);
    await queryRunner.query(`
      create table email_token (
        id uuid primary key,
        purpose text not null check (purpose in ('registration', 'administrator')),
        email text not null check (email = lower(email)),
        name text,
        locale text not null check (locale in ('fa', 'en')),
        time_zone text,
        password_hash text check (password_hash like '$argon2id$%'),
        token_hashes text[] not null default '{}',
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        check (purpose <> 'registration' or num_nonnulls(name, password_hash, time_zone) = 3 or used_at is not null));
      create index email_token_expires_at on email_token (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table email_token, session, person');
  }
}
