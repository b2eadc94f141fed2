import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals. Their content stands apart and behind row-level security: nobody reads it before the opening. */
export class CreateProposals1795500000900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(WALLS);
    await queryRunner.query(DEADLINE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop table proposal_closing, proposal_receipt, proposal_receipt_counter, proposal_content, proposal_draft,
        proposal_party, proposal_step, proposal`,
    );
    await queryRunner.query('drop function guard_proposal(), guard_proposal_content(), guard_proposal_deadline(uuid)');
  }
}

const TABLES = `
  create table proposal (
    id uuid primary key, rfp_id uuid not null references rfp, party_id uuid not null references organization,
    state text not null check (state in ('draft', 'submitted', 'withdrawn', 'locked', 'lapsed', 'opened', 'void')),
    content_version integer not null default 0 check (content_version >= 0), receipt_number integer,
    submitted_at timestamptz, locked_at timestamptz, opened_at timestamptz,
    created_by uuid not null references person, created_at timestamptz not null,
    check (state in ('draft', 'lapsed', 'void') or (content_version > 0 and submitted_at is not null
      and receipt_number is not null)),
    check ((state = 'opened') = (opened_at is not null)),
    check (opened_at is null or locked_at is not null));
  create index proposal_by_rfp on proposal (rfp_id, state);
  create index proposal_by_party on proposal (party_id, created_at);
  create table proposal_step (
    id uuid primary key, subject_id uuid not null references proposal, step text not null, "from" text,
    "to" text not null,
    by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
  create index proposal_step_subject on proposal_step (subject_id, taken_at);
  create table proposal_party (
    rfp_id uuid not null references rfp, organization_id uuid not null references organization,
    proposal_id uuid not null references proposal, live boolean not null, primary key (proposal_id, organization_id));
  create unique index proposal_party_one_live on proposal_party (rfp_id, organization_id) where live;
  create index proposal_party_organization on proposal_party (organization_id);
  create table proposal_draft (
    proposal_id uuid primary key references proposal, content jsonb not null, revision integer not null
    check (revision > 0), saved_at timestamptz not null);
  create table proposal_content (
    id uuid primary key, proposal_id uuid not null
    references proposal, part text not null check (part in ('technical', 'price')),
    version integer not null check (version > 0), content jsonb not null, canonical_text text not null,
    written_at timestamptz not null,
    unique (proposal_id, version, part));
  create table proposal_receipt_counter (organization_id uuid primary key
  references organization, last integer not null);
  create table proposal_receipt (
    id uuid primary key, proposal_id uuid not null references proposal, organization_id uuid not null
    references organization,
    number integer not null check (number > 0), version integer not null, digest text not null
    check (digest ~ '^[0-9a-f]{64}$'),
    canonical_text text not null, received_at timestamptz not null,
    unique (organization_id, number), unique (proposal_id, version));
  create table proposal_closing (
    rfp_id uuid primary key references rfp, count integer not null
    check (count >= 0), digests text[] not null, digest text not null,
    closed_at timestamptz not null)`;

const WALLS = `
  revoke update, delete on proposal_content, proposal_receipt, proposal_closing from peyvand_app;
  create trigger proposal_content_is_immutable before update or delete on proposal_content for each row
  execute function refuse_change();
  create trigger proposal_receipt_is_immutable before update or delete on proposal_receipt for each row
  execute function refuse_change();
  create trigger proposal_closing_is_immutable before update or delete on proposal_closing for each row
  execute function refuse_change();
  alter table proposal_content enable row level security;
  create policy only_what_is_opened_is_read on proposal_content for select to peyvand_app using (exists (
    select 1 from proposal p join rfp r on r.id = p.rfp_id
    where p.id = proposal_content.proposal_id and p.state = 'opened' and p.content_version = proposal_content.version
      and (proposal_content.part = 'technical' or r.envelopes = 'one')));
  create policy only_what_is_submitted_is_written on proposal_content for insert to peyvand_app with check (exists (
    select 1 from proposal p where p.id = proposal_content.proposal_id and p.state in ('draft', 'submitted')))`;

// The last wall behind the operation's own check; the detail carries the deciding time. The schema owner is exempt for
// specs.
const DEADLINE = `
  create function guard_proposal_deadline(of_rfp uuid) returns void language plpgsql as $$
  declare
    decided timestamptz := clock_timestamp();
  begin
    if current_user = 'peyvand_app' and not exists (select 1 from rfp r
    where r.id = of_rfp and r.state = 'open' and decided < r.closes_at) then
      raise exception 'The deadline has passed' using errcode = 'PV001',
      detail = to_char(decided at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    end if;
  end $$;
  create function guard_proposal_content() returns trigger language plpgsql as $$
  begin
    perform guard_proposal_deadline((select p.rfp_id from proposal p where p.id = new.proposal_id));
    return new;
  end $$;
  create function guard_proposal() returns trigger language plpgsql as $$
  begin
    if new.state = 'submitted' and (tg_op = 'INSERT' or old.state <> 'submitted'
    or new.content_version <> old.content_version) then
      perform guard_proposal_deadline(new.rfp_id);
    end if;
    if tg_op = 'UPDATE' and (new.rfp_id <> old.rfp_id or new.party_id <> old.party_id) then
      raise exception 'A proposal belongs to one party and one RFP' using errcode = 'PV002';
    end if;
    return new;
  end $$;
  create trigger proposal_content_in_time before insert on proposal_content for each row
  execute function guard_proposal_content();
  create trigger proposal_in_time before insert or update on proposal for each row execute function guard_proposal()`;
