import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What else decides what waits for somebody is signalled as well: an office's own capacity, whom it no longer stands
 * in for, who administers, and whether a company has handed in.
 */
export class SignalWhoMayAct1795500002760 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function signal_office_capacity() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || of.id) from (values (new.organization_id), (old.organization_id)) of (id)
          where of.id is not null and 'office' in (new.kind, old.kind)
          group by of.id;
        return null;
      end $$;
      create trigger office_capacity_is_signalled after insert or delete or update on organization_capacity
        for each row execute function signal_office_capacity();
      drop trigger office_stand_in_is_signalled on office_stand_in;
      create or replace function signal_stand_in() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || of.id) from (values (new.office_id), (old.office_id)) of (id)
          where of.id is not null group by of.id;
        return null;
      end $$;
      create trigger office_stand_in_is_signalled after insert or delete or update on office_stand_in
        for each row execute function signal_stand_in();
      create function signal_administrator() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || new.id);
        return null;
      end $$;
      create trigger administrator_is_signalled after update of is_administrator on person
        for each row when (old.is_administrator <> new.is_administrator) execute function signal_administrator();
      create function signal_proposal() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || p.organization_id) from proposal_party p where p.proposal_id = new.id;
        return null;
      end $$;
      create trigger proposal_is_signalled after update of state on proposal
        for each row when (old.state <> new.state) execute function signal_proposal()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger proposal_is_signalled on proposal;
      drop trigger administrator_is_signalled on person;
      drop trigger office_stand_in_is_signalled on office_stand_in;
      drop trigger office_capacity_is_signalled on organization_capacity;
      create or replace function signal_stand_in() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || new.office_id);
        return null;
      end $$;
      create trigger office_stand_in_is_signalled after insert on office_stand_in
        for each row execute function signal_stand_in();
      drop function signal_proposal, signal_administrator, signal_office_capacity`);
  }
}
