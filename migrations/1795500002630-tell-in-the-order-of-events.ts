import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was party of an event is written with it; notices are read in its order, and one mail tells of it. */
export class TellInTheOrderOfEvents1795500002630 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table outbox add parties jsonb;
      update notice set happened_at = created_at where happened_at is null;
      alter table notice alter happened_at set default clock_timestamp(), alter happened_at set not null;
      drop index notice_inbox, notice_object;
      create index notice_inbox on notice (recipient_id, happened_at, id);
      create index notice_object on notice (recipient_id, object_type, object_id, happened_at, id);
      alter table notice_mail drop constraint notice_mail_outcome_check,
        add constraint notice_mail_outcome_check check (outcome in
          ('sent', 'noAddress', 'addressRefused', 'notWanted', 'withAnother', 'awaitsDigest', 'inDigest'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update notice_mail set outcome = 'notWanted' where outcome = 'withAnother';
      alter table notice_mail drop constraint notice_mail_outcome_check,
        add constraint notice_mail_outcome_check
        check (outcome in ('sent', 'noAddress', 'addressRefused', 'notWanted', 'awaitsDigest', 'inDigest'));
      drop index notice_inbox, notice_object;
      create index notice_inbox on notice (recipient_id, created_at, id);
      create index notice_object on notice (recipient_id, object_type, object_id, created_at, id);
      alter table notice alter happened_at drop not null, alter happened_at drop default;
      alter table outbox drop parties`);
  }
}
