import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The triggers that guard deadlines let the tables' owner pass and hold everybody else, whatever a role is called. */
export class ExemptOnlyTheOwner1795500002200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(OWNER);
    await queryRunner.query(rfpGuard(SEARCHED, 'acts_as_owner_of(tg_relid)'));
    await queryRunner.query(proposalGuard(SEARCHED, 'not acts_as_owner_of(of_table)', ', of_table oid', ', tg_relid'));
    await queryRunner.query('drop function guard_proposal_deadline(uuid)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(rfpGuard('', "current_user <> 'peyvand_app'"));
    await queryRunner.query(proposalGuard('', "current_user = 'peyvand_app'", '', ''));
    await queryRunner.query('drop function guard_proposal_deadline(uuid, oid); drop function acts_as_owner_of(oid)');
  }
}

/** A temporary table may not stand in for the one that decides: unnamed, its schema would be searched first. */
const SEARCHED = 'set search_path = pg_catalog, public, pg_temp';

/**
 * The owner itself, compared by name: a superuser who took another role is that role, and who is merely a member of the
 * owner must take its role before moving a deadline. Runs with the rights of whoever writes.
 */
const OWNER = `
  create function acts_as_owner_of(of_table oid) returns boolean language sql stable ${SEARCHED} as $$
    select pg_get_userbyid(c.relowner) = current_user from pg_class c where c.oid = of_table
  $$`;

const rfpGuard = (settings: string, exempt: string): string => `
  create or replace function guard_rfp_deadline() returns trigger language plpgsql ${settings} as $$
  begin
    if ${exempt} then return new; end if;
    if new.closes_at is distinct from old.closes_at and (old.opened_at is not null or new.opened_at is not null) then
      if new.closes_at is null or new.closes_at < old.closes_at then
        raise exception 'A deadline only moves later' using errcode = 'PV003';
      end if;
      if old.opened_at is not null and clock_timestamp() >= old.closes_at
      and not (old.extended_at is null and new.extended_at is not null and exists (
        select 1 from question q where q.rfp_id = old.id and q.asked_at < old.answers_until
          and q.answered_at is null)) then
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

const proposalGuard = (settings: string, guarded: string, parameter: string, argument: string): string => `
  create or replace function guard_proposal_deadline(of_rfp uuid${parameter}) returns void language plpgsql ${settings}
  as $$
  declare
    decided timestamptz := clock_timestamp();
  begin
    if ${guarded} and not exists (select 1 from rfp r
    where r.id = of_rfp and r.state = 'open' and decided < r.closes_at) then
      raise exception 'The deadline has passed' using errcode = 'PV001',
      detail = to_char(decided at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    end if;
  end $$;
  create or replace function guard_proposal_content() returns trigger language plpgsql ${settings} as $$
  begin
    perform guard_proposal_deadline((select p.rfp_id from proposal p where p.id = new.proposal_id)${argument});
    return new;
  end $$;
  create or replace function guard_proposal() returns trigger language plpgsql ${settings} as $$
  begin
    if new.state = 'submitted' and (tg_op = 'INSERT' or old.state <> 'submitted'
    or new.content_version <> old.content_version) then
      perform guard_proposal_deadline(new.rfp_id${argument});
    end if;
    if tg_op = 'UPDATE' and (new.rfp_id <> old.rfp_id or new.party_id <> old.party_id) then
      raise exception 'A proposal belongs to one party and one RFP' using errcode = 'PV002';
    end if;
    return new;
  end $$`;
