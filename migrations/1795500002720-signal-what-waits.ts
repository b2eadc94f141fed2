import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever writes on `waiting`, the database itself says whom it concerns: once for each in a transaction, when it
 * commits. Offices that stand in for others and members who come and go are told to look again.
 */
export class SignalWhatWaits1795500002720 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function signal(topic text) returns void language sql as $$
        select pg_notify('peyvand_signals', json_build_object('topic', topic, 'id', '')::text)
      $$;
      create function signal_work() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || of.id) from (
          select organization_id::text as id from changed union select office_id::text from changed
          union select 'administrators' from changed where administrator or unattended_at is not null
          union select 'standIns' from changed where office_id is not null or role = 'definer') of
        where of.id is not null;
        return null;
      end $$;
      create trigger waiting_is_signalled_when_new after insert on waiting referencing new table as changed
        for each statement execute function signal_work();
      create trigger waiting_is_signalled_when_gone after delete on waiting referencing old table as changed
        for each statement execute function signal_work();
      create trigger waiting_is_signalled_as_it_was after update on waiting referencing old table as changed
        for each statement execute function signal_work();
      create trigger waiting_is_signalled_as_it_is after update on waiting referencing new table as changed
        for each statement execute function signal_work();
      create function signal_stand_in() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || new.office_id);
        return null;
      end $$;
      create trigger office_stand_in_is_signalled after insert on office_stand_in
        for each row execute function signal_stand_in();
      create function signal_membership() returns trigger language plpgsql as $$
      begin
        perform signal('work:' || new.person_id);
        return null;
      end $$;
      create trigger membership_is_signalled after insert or update on membership
        for each row execute function signal_membership()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger membership_is_signalled on membership;
      drop trigger office_stand_in_is_signalled on office_stand_in;
      drop trigger waiting_is_signalled_as_it_is on waiting;
      drop trigger waiting_is_signalled_as_it_was on waiting;
      drop trigger waiting_is_signalled_when_gone on waiting;
      drop trigger waiting_is_signalled_when_new on waiting;
      drop function signal_membership, signal_stand_in, signal_work, signal(text)`);
  }
}
