import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Expiry and deferral of matches, bulk approvals, companies to be scored again, companies awarded here, and missing
 * supply.
 */
export class AddMatchSidePaths1795500001710 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table match drop constraint match_state_check;
      alter table match add constraint match_state_check
        check (state in ('inReview', 'approved', 'notified', 'interested', 'declined', 'expired', 'rejected', 'ended'));
      alter table match add column deferred_until timestamptz, add column reminded_at timestamptz;
      create index match_expires_at on match (expires_at) where state = 'notified';
      create index match_pushed on match (organization_id, notified_at) where origin <> 'selfApplied'`);
    await queryRunner.query(`
      create table match_batch (
        id uuid primary key, rfp_id uuid not null references rfp, by_person uuid not null references person,
        min_score double precision not null, outcomes jsonb not null, remaining integer not null,
        newcomers_open integer not null,
        created_at timestamptz not null);
      create index match_batch_rfp on match_batch (rfp_id);
      create index match_batch_by_person on match_batch (by_person);
      revoke update, delete on match_batch from peyvand_app`);
    await queryRunner.query(`
      create table rescoring (
        organization_id uuid primary key references organization, asked_at timestamptz not null,
        claimed_until timestamptz);
      create index rescoring_asked_at on rescoring (asked_at)`);
    await queryRunner.query(`
      create table company_award (
        rfp_id uuid not null references rfp, organization_id uuid not null
        references organization, awarded_at timestamptz not null,
        primary key (rfp_id, organization_id));
      create index company_award_organization on company_award (organization_id)`);
    await queryRunner.query(`
      create table supply_gap (
        id uuid primary key, rfp_id uuid not null unique references rfp, office_id uuid not null
        references organization,
        office_field text not null, province text, due_at timestamptz not null, opened_at timestamptz,
        closed_at timestamptz,
        closed_by_match uuid references match, companies integer, stored integer, in_review integer, rejected integer,
        hard_failures jsonb,
        check (opened_at is null or hard_failures is not null));
      create index supply_gap_office on supply_gap (office_id, opened_at desc) where opened_at is not null;
      create index supply_gap_due on supply_gap (due_at) where opened_at is null and closed_at is null;
      create index supply_gap_closed_by_match on supply_gap (closed_by_match)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table supply_gap, company_award, rescoring, match_batch');
    await queryRunner.query(`
      drop index match_pushed, match_expires_at;
      alter table match drop column deferred_until, drop column reminded_at;
      update match set state = 'notified' where state = 'expired';
      alter table match drop constraint match_state_check;
      alter table match add constraint match_state_check
        check (state in ('inReview', 'approved', 'notified', 'interested', 'declined', 'rejected', 'ended'))`);
  }
}
