import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of profiles, what the next version would be worth, and certificates whose first day lies ahead. */
export class DraftAndPreviewProfiles1795500002920 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table certificate add begins_on date;
      update certificate set begins_on = valid_from
        where removed_at is null and valid_from > (clock_timestamp() at time zone 'Asia/Tehran')::date;
      create index certificate_beginning on certificate (begins_on)
        where removed_at is null and begins_on is not null;
      create table profile_draft (
        organization_id uuid primary key references profile (organization_id),
        revision integer not null check (revision > 0),
        base_version integer not null check (base_version > 0),
        content jsonb not null,
        saved_by uuid not null references person (id),
        saved_at timestamptz not null);
      create index profile_draft_saved_by on profile_draft (saved_by);
      create table profile_preview (
        organization_id uuid primary key references profile (organization_id),
        asked_at timestamptz not null,
        made_at timestamptz,
        version integer,
        draft_revision integer);
      create table profile_preview_match (
        id uuid primary key,
        organization_id uuid not null references profile_preview (organization_id) on delete cascade,
        rfp_id uuid not null references rfp (id),
        place integer not null check (place between 1 and 5),
        score double precision not null,
        raw double precision not null,
        hard_failures text[] not null,
        contributions jsonb not null,
        improvements jsonb not null,
        unique (organization_id, place));
      create index profile_preview_match_rfp on profile_preview_match (rfp_id);
      create trigger profile_draft_change_is_signalled after insert or update or delete on profile_draft
        for each row execute function signal_change('profileDraft', 'organization_id');
      create trigger profile_preview_change_is_signalled after insert or update on profile_preview
        for each row execute function signal_change('profilePreview', 'organization_id')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop table profile_preview_match, profile_preview, profile_draft; alter table certificate drop begins_on',
    );
  }
}
