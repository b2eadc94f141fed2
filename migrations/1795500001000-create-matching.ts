import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matches, their scores and the runs that made them. */
export class CreateMatching1795500001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table match (
        id uuid primary key, rfp_id uuid not null references rfp, organization_id uuid not null references organization,
        state text not null check (state in ('inReview', 'approved', 'notified', 'interested', 'declined', 'rejected',
        'ended')),
        origin text not null check (origin in ('scored', 'added', 'selfApplied')),
        decided_by uuid references person, decided_at timestamptz, notify_at timestamptz, notified_at timestamptz,
        seen_at timestamptz, expires_at timestamptz, reason text, note text,
        score double precision not null default 0, score_id uuid, created_at timestamptz not null,
        unique (rfp_id, organization_id),
        check (state <> 'approved' or notify_at is not null));
      create index match_organization on match (organization_id, state);
      create index match_rfp_score on match (rfp_id, score desc, id desc);
      create index match_rfp_state on match (rfp_id, state);
      create index match_notify_at on match (notify_at) where state = 'approved'`);
    await queryRunner.query(`
      create table match_step (
        id uuid primary key, subject_id uuid not null
        references match, step text not null, "from" text, "to" text not null,
        by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
      create index match_step_subject on match_step (subject_id, taken_at)`);
    await queryRunner.query(`
      create table match_score (
        id uuid primary key, match_id uuid not null references match, rfp_version_id uuid not null
        references rfp_version,
        profile_version_id uuid references profile_version, ranker text not null,
        raw double precision not null, score double precision not null check (score between 0 and 100),
        hard_failures jsonb not null, reasons jsonb not null, created_at timestamptz not null);
      create index match_score_match on match_score (match_id, created_at desc, id desc);
      create index match_score_rfp_version on match_score (rfp_version_id);
      create index match_score_profile_version on match_score (profile_version_id)`);
    await queryRunner.query(`
      create table scoring_run (
        id uuid primary key, rfp_id uuid not null references rfp, rfp_version_id uuid not null references rfp_version,
        ranker text not null, companies integer not null, stored integer not null, hard_failures jsonb not null,
        started_at timestamptz not null, finished_at timestamptz not null,
        unique (rfp_id, rfp_version_id, ranker));
      revoke update, delete on match_score, scoring_run from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table scoring_run, match_score, match_step, match');
  }
}
