import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits can be listed page by page, and is reminded of when its time is over: the party, then the office's head,
 * then the fallback office.
 */
export class WatchTheWaiting1795500001050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table waiting
        add id uuid not null default gen_random_uuid(),
        add reminders integer not null default 0 check (reminders >= 0),
        add escalation text not null default 'none' check (escalation in ('none', 'reminded', 'head', 'fallback')),
        add remind_at timestamptz,
        add unattended_at timestamptz,
        add constraint waiting_id unique (id);
      alter table waiting alter id drop default;
      update waiting set remind_at = until;
      create index waiting_remind_at on waiting (remind_at) where remind_at is not null;
      create index waiting_administrator on waiting (until) where administrator`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table waiting drop id, drop reminders, drop escalation, drop remind_at, drop unattended_at',
    );
    await queryRunner.query('drop index if exists waiting_administrator');
  }
}
