import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody is told, how they want to be told, their daily digests, and addresses that a mail server refused. */
export class PreferAndFoldNotices1795500001300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notice
        add why text not null default 'youAreConcerned'
        check (why in ('youMustAct', 'youAreConcerned', 'forYourInformation')),
        add happened_at timestamptz;
      create index notice_object on notice (recipient_id, object_type, object_id, created_at, id)`);
    await queryRunner.query(`
      create table notice_preference (
        person_id uuid not null references person (id) on delete cascade,
        kind text not null,
        mail text not null check (mail in ('atOnce', 'daily', 'never')),
        set_at timestamptz not null,
        primary key (person_id, kind))`);
    await queryRunner.query(`
      create table notice_digest (
        id uuid primary key,
        person_id uuid not null references person (id) on delete cascade,
        day date not null,
        made_at timestamptz not null,
        outcome text check (outcome in ('sent', 'noAddress', 'addressRefused')),
        constraint notice_digest_once unique (person_id, day))`);
    await queryRunner.query(`
      alter table notice_mail drop constraint notice_mail_outcome_check,
        add digest_id uuid references notice_digest (id) on delete set null,
        add constraint notice_mail_outcome_check
        check (outcome in ('sent', 'noAddress', 'addressRefused', 'notWanted', 'awaitsDigest', 'inDigest'));
      create index notice_mail_awaits_digest on notice_mail (at) where outcome = 'awaitsDigest';
      create index notice_mail_digest on notice_mail (digest_id) where digest_id is not null`);
    await queryRunner.query(`
      create table refused_address (
        person_id uuid primary key references person (id) on delete cascade,
        email text not null,
        refused_at timestamptz not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table refused_address, notice_preference;
      delete from notice_mail where outcome not in ('sent', 'noAddress');
      alter table notice_mail drop digest_id, drop constraint notice_mail_outcome_check,
        add constraint notice_mail_outcome_check check (outcome in ('sent', 'noAddress'));
      drop table notice_digest;
      drop index notice_object;
      alter table notice drop why, drop happened_at`);
  }
}
