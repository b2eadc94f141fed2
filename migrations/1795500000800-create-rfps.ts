import type { MigrationInterface, QueryRunner } from 'typeorm';

/** RFPs, their signed versions, who may read the dossier, NDA texts, questions. The owner stands on `problem` only. */
export class CreateRfps1795500000800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(RFP);
    await queryRunner.query(STEPS_AND_VERSIONS);
    await queryRunner.query(ACCESS_AND_QUESTIONS);
    await queryRunner.query(IMMUTABLE);
    await queryRunner.query(DEADLINE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table rfp drop constraint rfp_version_fk');
    await queryRunner.query(
      'drop table question, nda_acceptance, nda_text, rfp_access, rfp_version, rfp_editor, rfp_step, rfp_number, rfp',
    );
    await queryRunner.query('drop function guard_rfp_deadline()');
  }
}

const RFP = `
  create table rfp (
    id uuid primary key,
    number text unique,
    problem_id uuid not null references problem,
    definition_version_id uuid references definition_version,
    office_id uuid not null references organization,
    origin text not null check (origin in ('defined', 'imported')),
    external_id text unique,
    state text not null check (state in ('draft', 'inReview', 'approved', 'open', 'closed', 'opening', 'opened',
    'failed', 'cancelled')),
    version_id uuid,
    title text not null,
    language text not null,
    confidentiality text not null check (confidentiality in ('public', 'anonymousOwner', 'ndaOnly')),
    problem_confidentiality text not null check (problem_confidentiality in ('public', 'anonymousOwner', 'ndaOnly')),
    province text,
    office_field text not null,
    envelopes text not null default 'one' check (envelopes in ('one', 'two')),
    custodians_needed integer not null default 0 check (custodians_needed between 0 and 9),
    trl_target integer check (trl_target between 1 and 9),
    draft jsonb not null,
    subject jsonb not null,
    draft_nda_text text,
    draft_revision integer not null default 1,
    draft_hash text not null,
    search_folded text not null default '',
    opens_at timestamptz, questions_until timestamptz, answers_until timestamptz, closes_at timestamptz,
    opened_at timestamptz, closed_at timestamptz,
    submitted_by uuid references person, submitted_at timestamptz,
    approved_by uuid references person, approved_at timestamptz,
    entered_by uuid references person,
    cancel_reason text, cancel_note text,
    created_by uuid references person, created_at timestamptz not null,
    check (origin = 'imported' or definition_version_id is not null),
    check (origin = 'defined' or external_id is not null),
    check (state in ('draft', 'inReview', 'approved', 'cancelled') or (number is not null and opened_at is not null)),
    check (state in ('draft', 'cancelled') or (closes_at is not null and version_id is not null)),
    check (questions_until <= answers_until and answers_until < closes_at));
  create unique index rfp_one_live_per_problem on rfp (problem_id) where state not in ('failed', 'cancelled');
  create index rfp_problem on rfp (problem_id);
  create index rfp_definition_version on rfp (definition_version_id);
  create index rfp_current_version on rfp (version_id);
  create index rfp_office on rfp (office_id, created_at);
  create index rfp_due_to_open on rfp (opens_at) where state = 'approved';
  create index rfp_due_to_close on rfp (closes_at) where state = 'open';
  create index rfp_open_newest on rfp (opened_at desc, id desc) where state = 'open';
  create table rfp_number (year integer primary key, last integer not null)`;

const STEPS_AND_VERSIONS = `
  create table rfp_step (
    id uuid primary key, subject_id uuid not null references rfp, step text not null, "from" text, "to" text not null,
    by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
  create index rfp_step_subject on rfp_step (subject_id, taken_at);
  create table rfp_editor (
    rfp_id uuid not null references rfp, person_id uuid not null references person, edited_at timestamptz not null,
    primary key (rfp_id, person_id));
  create table rfp_version (
    id uuid primary key, rfp_id uuid not null references rfp, number integer not null
    check (number > 0), content jsonb not null,
    language text not null, canonical_text text not null, content_hash text not null
    check (content_hash ~ '^[0-9a-f]{64}$'),
    signed_by uuid references person, signed_at timestamptz, created_at timestamptz not null,
    unique (rfp_id, number),
    check ((signed_by is null) = (signed_at is null)));
  alter table rfp add constraint rfp_version_fk foreign key (version_id)
  references rfp_version deferrable initially deferred`;

const ACCESS_AND_QUESTIONS = `
  create table rfp_access (
    id uuid primary key, rfp_id uuid not null references rfp, organization_id uuid not null references organization,
    kind text not null check (kind in ('notified', 'admitted', 'waiver')), source_id uuid not null, nda_version integer,
    since timestamptz not null, until timestamptz, check (until >= since));
  create unique index rfp_access_live on rfp_access (rfp_id, source_id) where until is null;
  create index rfp_access_organization on rfp_access (organization_id, rfp_id);
  create index rfp_access_source on rfp_access (source_id);
  create table nda_text (
    id uuid primary key, rfp_id uuid not null references rfp, number integer not null
    check (number > 0), language text not null,
    text text not null, content_hash text not null, created_at timestamptz not null, unique (rfp_id, number));
  create table nda_acceptance (
    id uuid primary key, nda_text_id uuid not null references nda_text, rfp_id uuid not null references rfp,
    organization_id uuid not null references organization, accepted_by uuid not null
    references person, accepted_at timestamptz not null,
    unique (nda_text_id, organization_id));
  create index nda_acceptance_organization on nda_acceptance (organization_id, rfp_id);
  create table question (
    id uuid primary key, rfp_id uuid not null references rfp, organization_id uuid not null references organization,
    asked_by uuid not null references person, text text not null, asked_at timestamptz not null,
    answer text, answered_by uuid references person, answered_for text
    check (answered_for in ('owner', 'definer', 'office')), answered_at timestamptz,
    check (num_nonnulls(answer, answered_by, answered_for, answered_at) in (0, 4)));
  create index question_rfp on question (rfp_id, asked_at);
  create index question_organization on question (organization_id)`;

const IMMUTABLE = `
  create trigger rfp_version_is_immutable before update or delete on rfp_version for each row
  execute function refuse_change();
  create trigger nda_text_is_immutable before update or delete on nda_text for each row
  execute function refuse_change();
  create trigger nda_acceptance_is_immutable before update or delete on nda_acceptance for each row
  execute function refuse_change()`;

// The schema owner is exempt, so that specs may move time by rows; the applications never run as the owner.
const DEADLINE = `
  create function guard_rfp_deadline() returns trigger language plpgsql as $$
  begin
    if current_user <> 'peyvand_app' then return new; end if;
    if new.closes_at is distinct from old.closes_at and (old.opened_at is not null or new.opened_at is not null) then
      if new.closes_at is null or new.closes_at < old.closes_at then
        raise exception 'A deadline only moves later' using errcode = 'PV003';
      end if;
      if old.opened_at is not null and clock_timestamp() >= old.closes_at then
        raise exception 'A deadline that was reached does not move' using errcode = 'PV003';
      end if;
    end if;
    if old.state = 'open' and new.state = 'closed' and clock_timestamp() < old.closes_at then
      raise exception 'The deadline is not reached' using errcode = 'PV003';
    end if;
    if old.closed_at is not null and new.state = 'open' then
      raise exception 'What was closed does not open again' using errcode = 'PV003';
    end if;
    return new;
  end $$;
  create trigger rfp_deadline_is_guarded before update on rfp for each row execute function guard_rfp_deadline()`;
