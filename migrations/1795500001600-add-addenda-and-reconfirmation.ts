import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addenda to open RFPs, the history of their deadlines, reasons of failing, and proposals that must be confirmed again.
 */
export class AddAddendaAndReconfirmation1795500001600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(RFP);
    await queryRunner.query(ADDENDUM);
    await queryRunner.query(PROPOSAL);
    await queryRunner.query(
      deadlineGuard(`
      and not (old.extended_at is null and new.extended_at is not null and exists (
        select 1 from question q where q.rfp_id = old.id and q.asked_at < old.answers_until
          and q.answered_at is null))`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(deadlineGuard(''));
    await queryRunner.query(`
      drop policy only_what_is_submitted_is_written on proposal_content;
      create policy only_what_is_submitted_is_written on proposal_content for insert to peyvand_app with check (exists (
        select 1 from proposal p where p.id = proposal_content.proposal_id and p.state in ('draft', 'submitted')));
      update proposal set state = 'submitted' where state = 'needsReconfirm';
      alter table proposal drop constraint proposal_state_check;
      alter table proposal add constraint proposal_state_check
      check (state in ('draft', 'submitted', 'withdrawn', 'locked', 'lapsed', 'opened', 'void'));
      alter table proposal drop column confirmed_material;
      drop index proposal_receipt_proposal;
      alter table proposal_receipt add constraint proposal_receipt_proposal_id_version_key unique (proposal_id,
      version)`);
    await queryRunner.query('drop table addendum_step, addendum, rfp_deadline');
    await queryRunner.query(
      `alter table rfp drop column extended_at, drop column material_number, drop column fail_reason,
        drop column fail_note`,
    );
  }
}

const RFP = `
  alter table rfp add column extended_at timestamptz, add column material_number integer not null default 0
  check (material_number >= 0),
    add column fail_reason text, add column fail_note text;
  create index rfp_due_to_extend on rfp (answers_until) where state = 'open' and extended_at is null;
  create table rfp_deadline (
    id uuid primary key, rfp_id uuid not null references rfp, kind text not null
    check (kind in ('questionExtension', 'addendum')),
    before_at timestamptz not null, after_at timestamptz not null, addendum_number integer, reason text,
    moved_at timestamptz not null,
    check (after_at > before_at));
  create index rfp_deadline_rfp on rfp_deadline (rfp_id, moved_at)`;

const ADDENDUM = `
  create table addendum (
    id uuid primary key, rfp_id uuid not null references rfp, number integer not null check (number > 0),
    kind text not null check (kind in ('minor', 'material')), state text not null
    check (state in ('draft', 'inReview', 'published')),
    document jsonb not null, differences jsonb not null, reason text, revision integer not null default 1,
    content_hash text not null,
    signed_by uuid references person, signed_at timestamptz, approved_by uuid references person, version_id uuid
    references rfp_version,
    created_by uuid not null references person, created_at timestamptz not null, published_at timestamptz,
    unique (rfp_id, number),
    check (state = 'draft' or (signed_by is not null and signed_at is not null and reason is not null)),
    check ((state = 'published') = (published_at is not null and version_id is not null)),
    check (state <> 'published' or kind = 'minor' or approved_by is not null));
  create unique index addendum_one_under_way on addendum (rfp_id) where state <> 'published';
  create index addendum_version on addendum (version_id);
  create index addendum_signed_by on addendum (signed_by);
  create index addendum_approved_by on addendum (approved_by);
  create index addendum_created_by on addendum (created_by);
  create table addendum_step (
    id uuid primary key, subject_id uuid not null references addendum
    on delete cascade, step text not null, "from" text, "to" text not null,
    by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
  create index addendum_step_subject on addendum_step (subject_id, taken_at)`;

const PROPOSAL = `
  alter table proposal drop constraint proposal_state_check;
  alter table proposal add constraint proposal_state_check
    check (state in ('draft', 'submitted', 'needsReconfirm', 'withdrawn', 'locked', 'lapsed', 'opened', 'void'));
  alter table proposal add column confirmed_material integer not null default 0 check (confirmed_material >= 0);
  alter table proposal_receipt drop constraint proposal_receipt_proposal_id_version_key;
  create index proposal_receipt_proposal on proposal_receipt (proposal_id, version);
  drop policy only_what_is_submitted_is_written on proposal_content;
  create policy only_what_is_submitted_is_written on proposal_content for insert to peyvand_app with check (exists (
    select 1 from proposal p where p.id = proposal_content.proposal_id
      and p.state in ('draft', 'submitted', 'needsReconfirm')))`;

/** The extension for open questions fell due before the close, so it may be written after it; nothing else may. */
const deadlineGuard = (exception: string): string => `
  create or replace function guard_rfp_deadline() returns trigger language plpgsql as $$
  begin
    if current_user <> 'peyvand_app' then return new; end if;
    if new.closes_at is distinct from old.closes_at and (old.opened_at is not null or new.opened_at is not null) then
      if new.closes_at is null or new.closes_at < old.closes_at then
        raise exception 'A deadline only moves later' using errcode = 'PV003';
      end if;
      if old.opened_at is not null and clock_timestamp() >= old.closes_at${exception} then
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
  end $$`;
