import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organizations, their people, capacities, profiles and offices. */
export class CreateOrganizations1795500000500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table organization (
        id uuid primary key,
        name text not null check (name <> ''),
        name_folded text not null,
        country text not null check (country ~ '^[A-Z]{2}$'),
        province text check (province ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
        park_id uuid references organization,
        place_text text,
        isic_divisions text[] not null default '{}',
        company_type text,
        headcount integer check (headcount >= 0),
        website text,
        phones text[] not null default '{}',
        about text,
        listed boolean not null default false,
        locale text not null check (locale in ('fa', 'en')),
        created_by uuid references person,
        created_at timestamptz not null);
      -- Listed ones stand outside: two sources may well know two firms of one name, and nobody here speaks for them.
      create unique index organization_name_place on organization (name_folded, coalesce(province, country))
      where not listed;
      create index organization_name_folded on organization (name_folded, id);
      create index organization_park_id on organization (park_id) where park_id is not null;
      create table organization_identifier (
        id uuid primary key,
        organization_id uuid not null references organization,
        scheme text not null check (scheme in ('nationalId', 'registration', 'economicCode', 'taxId', 'lei', 'import')),
        country text not null check (country ~ '^[A-Z]{2}$'),
        value text not null check (value <> ''),
        constraint organization_identifier_unique unique (scheme, country, value));
      create index organization_identifier_organization on organization_identifier (organization_id)`);
    await queryRunner.query(`
      create table membership (
        id uuid primary key,
        person_id uuid not null references person,
        organization_id uuid not null references organization,
        role text not null check (role in ('head', 'manager', 'member')),
        since timestamptz not null,
        until timestamptz check (until >= since));
      create unique index membership_live on membership (person_id, organization_id) where until is null;
      create index membership_organization on membership (organization_id, role) where until is null;
      create table invitation (
        id uuid primary key,
        organization_id uuid not null references organization,
        email text not null check (email = lower(email)),
        role text not null check (role in ('head', 'manager', 'member')),
        token_hashes text[] not null default '{}',
        invited_by uuid references person,
        locale text not null check (locale in ('fa', 'en')),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid references person,
        check (num_nonnulls(accepted_at, accepted_by) in (0, 2)));
      create index invitation_organization on invitation (organization_id, expires_at)`);
    await this.guardHeads(queryRunner);
    await this.createOffices(queryRunner);
    await this.createProfiles(queryRunner);
  }

  /**
   * The row of the organization is the lock: of two heads who leave at the same moment, the second one sees the first
   * gone.
   */
  private async guardHeads(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function keep_a_head() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.role = 'head' and new.until is null and new.organization_id = old.organization_id
        then return new; end if;
        perform 1 from organization where id = old.organization_id for update;
        if not exists (select 1 from membership m where m.organization_id = old.organization_id and m.role = 'head'
        and m.until is null and m.id <> old.id) then
          raise exception 'The last head cannot leave' using errcode = 'PV001', constraint = 'membership_keeps_a_head';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger membership_keeps_a_head before update or delete on membership
        for each row when (old.role = 'head' and old.until is null) execute function keep_a_head()`);
  }

  private async createOffices(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table office (
        organization_id uuid primary key references organization,
        is_fallback boolean not null default false,
        numbers jsonb not null default '{}',
        time_zone text not null default 'Asia/Tehran');
      create unique index office_one_fallback on office (is_fallback) where is_fallback;
      create table office_coverage (
        id uuid primary key,
        office_id uuid not null references office,
        office_field text not null,
        province text check (province ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
        constraint office_coverage_unique unique nulls not distinct (office_id, office_field, province));
      create index office_coverage_field on office_coverage (office_field, province)`);
    await queryRunner.query(`
      create table organization_capacity (
        id uuid primary key,
        organization_id uuid not null references organization,
        kind text not null check (kind in ('problemOwner', 'solver', 'definer', 'office', 'park', 'hub', 'publicBody',
        'lab')),
        state text not null check (state in ('pending', 'verified', 'incomplete')),
        verified_until date,
        office_id uuid references office,
        evidence jsonb not null default '[]',
        open_items jsonb not null default '[]',
        requested_at timestamptz not null,
        constraint organization_capacity_unique unique (organization_id, kind),
        check (state <> 'verified' or verified_until is not null),
        check (office_id is null or kind in ('problemOwner', 'solver', 'definer', 'lab')),
        check (office_id is distinct from organization_id));
      create index organization_capacity_office on organization_capacity (office_id, state, requested_at);
      create index organization_capacity_kind on organization_capacity (kind, state);
      create table organization_capacity_step (
        id uuid primary key, subject_id uuid not null
        references organization_capacity, step text not null, "from" text, "to" text not null,
        by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
      create index organization_capacity_step_subject on organization_capacity_step (subject_id, taken_at);
      revoke update, delete on organization_capacity_step from peyvand_app`);
  }

  private async createProfiles(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table profile_version (
        id uuid primary key,
        organization_id uuid not null references organization,
        number integer not null check (number > 0),
        content jsonb not null,
        created_by uuid references person,
        created_at timestamptz not null,
        constraint profile_version_number unique (organization_id, number));
      revoke update, delete on profile_version from peyvand_app;
      create table profile (
        organization_id uuid primary key references organization,
        current_version_id uuid not null references profile_version,
        changed_at timestamptz not null);
      create index profile_current_version on profile (current_version_id);
      create index profile_changed_at on profile (changed_at, organization_id);
      create table certificate (
        id uuid primary key,
        organization_id uuid not null references organization,
        kind text not null, number text, issuer text not null,
        valid_from date not null, valid_until date check (valid_until >= valid_from),
        created_at timestamptz not null, removed_at timestamptz);
      create index certificate_organization on certificate (organization_id) where removed_at is null;
      create table past_project (
        id uuid primary key,
        organization_id uuid not null references organization,
        title text not null check (title <> ''), abstract text not null default '',
        year integer not null check (year between 1900 and 2200),
        client text, technology_category text, keywords text[] not null default '{}',
        value_amount bigint check (value_amount >= 0), currency text, external_id text,
        created_at timestamptz not null, removed_at timestamptz,
        constraint past_project_external unique (organization_id, external_id),
        check (num_nonnulls(value_amount, currency) in (0, 2)));
      create index past_project_organization on past_project (organization_id, year desc) where removed_at is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table past_project, certificate, profile, profile_version, organization_capacity_step, organization_capacity,
      office_coverage, office,
        invitation, membership, organization_identifier, organization;
      drop function keep_a_head()`);
  }
}
