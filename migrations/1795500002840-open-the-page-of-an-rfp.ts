import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analyse } from '@peyvand/language';
import { refold } from './folding.js';

const STEMS_MAX = 80;

/** Which RFPs are alike, who follows one, how often its dates moved, and where the public reaches an office. */
export class OpenThePageOfAnRfp1795500002840 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table rfp add stems text[] not null default '{}', add dates_moved integer not null default 0,
        add dates_moved_at timestamptz;
      create index rfp_stems on rfp using gin (stems) where state = 'open';
      create table rfp_follow (
        person_id uuid not null references person, rfp_id uuid not null references rfp, since timestamptz not null,
        primary key (person_id, rfp_id));
      create index rfp_follow_rfp on rfp_follow (rfp_id);
      alter table office add contact_email text, add contact_phone text`);
    await refold(queryRunner, {
      table: 'rfp',
      column: 'stems',
      type: 'text[]',
      columns: `title, coalesce((select v.content #>> '{content,summary}' from rfp_version v where v.id = version_id),
        draft ->> 'summary') as summary`,
      fold: ({ title, summary }) =>
        [...new Set(analyse([title, summary].filter(Boolean).join(' \n ')).map(({ key }) => key))].slice(0, STEMS_MAX),
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table rfp_follow;
      alter table office drop contact_email, drop contact_phone;
      alter table rfp drop stems, drop dates_moved, drop dates_moved_at`);
  }
}
