import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Problems, who may read them, what their owners added later. */
export class CreateProblems1795500000600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(PROBLEM);
    await queryRunner.query(STEPS_ACCESS_REMARKS);
    await queryRunner.query(ONLY_DRAFTS_GO);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table problem_remark, problem_access, problem_step, problem');
    await queryRunner.query('drop function keep_submitted_problem()');
  }
}

const PROBLEM = `
  create table problem (
    id uuid primary key,
    owner_id uuid not null references organization,
    office_id uuid references office,
    entered_by uuid references organization check (entered_by <> owner_id),
    state text not null check (state in ('draft', 'triage', 'accepted')),
    imported boolean not null default false,
    language text not null check (language in ('fa', 'en', 'tr', 'zh')),
    title text check (title <> ''),
    symptom text check (symptom <> ''),
    province text check (province ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    park_id uuid references organization,
    place_text text,
    office_field text,
    isic_division text check (isic_division ~ '^\\d{2}$'),
    where_when text, magnitude text, baseline text, impact text, tried text,
    expected_months integer check (expected_months > 0),
    budget_min bigint check (budget_min >= 0),
    budget_max bigint check (budget_max >= budget_min),
    currency text check (currency ~ '^[A-Z]{3}$'),
    confidentiality text check (confidentiality in ('public', 'anonymousOwner', 'ndaOnly')),
    unknown text[] not null default '{}'
    check (unknown <@ array['officeField', 'isicDivision', 'whereWhen', 'magnitude', 'baseline', 'impact',
      'tried', 'expectedMonths', 'budget']),
    draft_revision integer not null default 1,
    being_defined boolean not null default false,
    search_folded text not null default '',
    stems text[] not null default '{}',
    created_by uuid references person,
    created_at timestamptz not null,
    submitted_at timestamptz,
    closed_at timestamptz,
    constraint problem_budget_has_currency check ((currency is null) = (num_nonnulls(budget_min, budget_max) = 0)),
    constraint problem_submitted_is_complete check (state = 'draft'
    or (symptom is not null and confidentiality is not null and office_id is not null and submitted_at is not null)),
    constraint problem_has_place check (state = 'draft' or imported or province is not null),
    constraint problem_field_is_answered check (state = 'draft' or office_field is not null
    or 'officeField' = any(unknown)),
    constraint problem_not_in_own_office check (office_id <> owner_id),
    constraint problem_being_defined_is_accepted check (not being_defined or state = 'accepted'));
  create index problem_owner on problem (owner_id, created_at);
  create index problem_office on problem (office_id, state, submitted_at);
  create index problem_entered_by on problem (entered_by) where entered_by is not null;
  create index problem_park on problem (park_id) where park_id is not null;
  create index problem_open_to_definers on problem ((coalesce(submitted_at, created_at)) desc, id desc)
    where state = 'accepted' and not being_defined and not imported and confidentiality <> 'ndaOnly';
  create index problem_stems on problem using gin (stems)`;

// The steps of a draft go with it: until it is submitted it is nobody else's business. Its audit entries stay.
const STEPS_ACCESS_REMARKS = `
  create table problem_step (
    id uuid primary key, subject_id uuid not null references problem
    on delete cascade, step text not null, "from" text, "to" text not null,
    by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
  create index problem_step_subject on problem_step (subject_id, taken_at);
  revoke update, delete on problem_step from peyvand_app;
  create table problem_access (
    id uuid primary key, problem_id uuid not null references problem, organization_id uuid not null
    references organization,
    kind text not null check (kind in ('offered', 'active', 'done')), source_id uuid not null,
    since timestamptz not null, until timestamptz, check (until >= since));
  create unique index problem_access_live on problem_access (problem_id, organization_id, source_id)
  where until is null;
  create index problem_access_organization on problem_access (organization_id, problem_id);
  create index problem_access_source on problem_access (source_id);
  create table problem_remark (
    id uuid primary key, problem_id uuid not null references problem, text text not null check (text <> ''),
    written_by uuid not null references person, written_at timestamptz not null);
  create index problem_remark_problem on problem_remark (problem_id, written_at);
  revoke update, delete on problem_remark from peyvand_app`;

const ONLY_DRAFTS_GO = `
  create function keep_submitted_problem() returns trigger language plpgsql as $$
  begin
    raise exception 'Only a draft is deleted' using errcode = 'PV004';
  end $$;
  create trigger problem_only_drafts_go before delete on problem
    for each row when (old.state <> 'draft') execute function keep_submitted_problem()`;
