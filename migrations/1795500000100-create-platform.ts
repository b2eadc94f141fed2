import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role both applications run as, and the tables every lib relies on. */
export class CreatePlatform1795500000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Roles belong to the whole server, so another database may have made it, perhaps at this moment.
    await queryRunner.query(`
      do $$ begin
        create role peyvand_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await queryRunner.query(`
      do $$ begin
        execute format('grant peyvand_app to %I', current_user);
      exception when others then
        if not pg_has_role(current_user, 'peyvand_app', 'member') then raise; end if;
      end $$`);
    await queryRunner.query(`
      grant usage on schema public to peyvand_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to peyvand_app;
      alter default privileges in schema public grant usage, select on sequences to peyvand_app`);
    await queryRunner.query(`
      create table outbox (
        id uuid primary key, event_id uuid not null, event text not null, consumer text not null, queue text not null,
        payload jsonb not null, request_id text, created_at timestamptz not null, not_before timestamptz not null,
        tries integer not null default 0, done_at timestamptz, dead_at timestamptz, last_error text,
        unique (event_id, consumer));
      create index outbox_due on outbox (not_before) where done_at is null and dead_at is null;
      create index outbox_done on outbox (done_at) where done_at is not null;
      create table inbox (
        consumer text not null, event_id uuid not null, taken_at timestamptz not null default clock_timestamp(),
        primary key (consumer, event_id));
      create index inbox_taken_at on inbox (taken_at)`);
    await queryRunner.query(`
      create table audit_stream (stream text primary key, seq bigint not null);
      create table audit_entry (
        stream text not null, seq bigint not null, text text not null, written_at timestamptz not null,
        primary key (stream, seq));
      revoke update, delete on audit_entry from peyvand_app`);
    await queryRunner.query(`
      create table idempotency (
        scope text not null, key text not null, input_hash text not null, object_id uuid,
        created_at timestamptz not null,
        primary key (scope, key));
      create index idempotency_created_at on idempotency (created_at);
      create table throttle (
        key text primary key, count integer not null, window_ends_at timestamptz not null);
      create index throttle_window_ends_at on throttle (window_ends_at);
      create table waiting (
        object_type text not null, object_id uuid not null, state text not null,
        organization_id uuid, office_id uuid, person_id uuid, administrator boolean not null default false,
        since timestamptz not null, until timestamptz,
        primary key (object_type, object_id),
        check (num_nonnulls(organization_id, office_id) = 1 or (administrator
          and num_nonnulls(organization_id, office_id) = 0)));
      create index waiting_organization on waiting (organization_id, until);
      create index waiting_office on waiting (office_id, until)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table waiting, throttle, idempotency, audit_entry, audit_stream, inbox, outbox');
  }
}
