import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, and which of it was mailed. */
export class CreateNotices1795500000400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notice (
        id uuid primary key,
        recipient_id uuid not null references person (id) on delete cascade,
        event_id uuid not null,
        kind text not null,
        params jsonb not null check (jsonb_typeof(params) = 'object'),
        object_type text not null check (object_type in (
          'person', 'organization', 'capacity', 'problem', 'engagement', 'definition', 'rfp', 'match', 'proposal')),
        object_id uuid not null,
        created_at timestamptz not null,
        read_at timestamptz,
        constraint notice_once unique (recipient_id, event_id, kind));
      create index notice_inbox on notice (recipient_id, created_at, id);
      create index notice_unread on notice (recipient_id) where read_at is null`);
    await queryRunner.query(`
      create table notice_mail (
        notice_id uuid primary key references notice (id) on delete cascade,
        outcome text not null check (outcome in ('sent', 'noAddress')),
        at timestamptz not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table notice_mail, notice');
  }
}
