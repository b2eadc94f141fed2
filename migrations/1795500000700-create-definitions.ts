import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Engagements of definers, versions of definitions with their sections, and what owners signed. */
export class CreateDefinitions1795500000700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ENGAGEMENT);
    await queryRunner.query(VERSION);
    await queryRunner.query(FROZEN);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop table definition_signature, definition_section, definition_version_step, definition_version, engagement_step, engagement',
    );
    await queryRunner.query('drop function guard_definition_text(), refuse_change()');
  }
}

const ENGAGEMENT = `
  create table engagement (
    id uuid primary key,
    problem_id uuid not null references problem,
    definer_id uuid not null references organization,
    origin text not null check (origin in ('offered', 'applied', 'own')),
    state text not null check (state in ('offered', 'applied', 'active', 'declined', 'notChosen', 'cancelled', 'done')),
    message text, approach text,
    duration_days integer check (duration_days > 0),
    fee_amount bigint check (fee_amount >= 0), fee_currency text, payer text
    check (payer in ('owner', 'office', 'programme')),
    reason text, reason_note text,
    created_by uuid references person, created_at timestamptz not null,
    check (fee_amount is null or fee_currency is not null),
    check (state not in ('declined', 'notChosen', 'cancelled') or reason is not null));
  create unique index engagement_one_active on engagement (problem_id) where state = 'active';
  create unique index engagement_one_live_per_definer on engagement (problem_id, definer_id)
  where state in ('offered', 'applied', 'active');
  create index engagement_problem on engagement (problem_id, created_at);
  create index engagement_definer on engagement (definer_id, created_at);
  create table engagement_step (
    id uuid primary key, subject_id uuid not null references engagement, step text not null, "from" text,
    "to" text not null,
    by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
  create index engagement_step_subject on engagement_step (subject_id, taken_at)`;

const VERSION = `
  create table definition_version (
    id uuid primary key,
    problem_id uuid not null references problem,
    engagement_id uuid not null references engagement,
    number integer not null check (number > 0),
    state text not null check (state in ('drafting', 'ownerReview', 'officeReview', 'approved')),
    language text not null,
    canonical_text text, content_hash text check (content_hash ~ '^[0-9a-f]{64}$'), asked_by uuid references person,
    signed_by uuid references person, signed_at timestamptz,
    approved_by uuid references person, approved_at timestamptz,
    created_at timestamptz not null,
    unique (problem_id, number),
    check ((state = 'drafting') = (content_hash is null) and (content_hash is null) = (canonical_text is null)),
    check ((state in ('officeReview', 'approved')) = (signed_at is not null)
      and (signed_by is null) = (signed_at is null)),
    check ((state = 'approved') = (approved_at is not null)));
  create unique index definition_version_one_under_way on definition_version (problem_id) where state <> 'approved';
  create index definition_version_engagement on definition_version (engagement_id);
  create table definition_version_step (
    id uuid primary key, subject_id uuid not null references definition_version, step text not null, "from" text,
    "to" text not null,
    by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
  create index definition_version_step_subject on definition_version_step (subject_id, taken_at);
  create table definition_section (
    id uuid primary key,
    version_id uuid not null references definition_version,
    key text not null check (key in ('subject', 'observation', 'measures', 'stakes', 'background', 'constraints',
    'evidence', 'outcome')),
    revision integer not null check (revision > 0),
    content jsonb not null,
    updated_by uuid references person, updated_at timestamptz not null,
    constraint definition_section_revision unique (version_id, key, revision));
  create table definition_signature (
    id uuid primary key,
    version_id uuid not null references definition_version,
    canonical_text text not null, content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    signed_by uuid not null references person, signed_for uuid not null
    references organization, signed_at timestamptz not null);
  create index definition_signature_version on definition_signature (version_id);
  create index definition_signature_organization on definition_signature (signed_for)`;

// What was written and signed stays as it was, whatever the code does.
const FROZEN = `
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'A row of % is never changed', tg_table_name using errcode = 'PV002';
  end $$;
  create trigger definition_section_is_immutable before update or delete on definition_section for each row
  execute function refuse_change();
  create trigger definition_signature_is_immutable before update or delete on definition_signature for each row
  execute function refuse_change();
  create function guard_definition_text() returns trigger language plpgsql as $$
  begin
    if (select state from definition_version where id = new.version_id) <> 'drafting' then
      raise exception 'A definition is written while it is drafted' using errcode = 'PV002';
    end if;
    return new;
  end $$;
  create trigger definition_text_is_guarded before insert on definition_section for each row
  execute function guard_definition_text()`;
