import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SQL: the score that counts in lists: of a company that applied only one made since. */
const scoreSince = (t: string): string => `case when ${t}.origin <> 'selfApplied' or exists (select 1
  from match_score s where s.id = ${t}.score_id and s.created_at >= ${t}.created_at) then ${t}.score else 0 end`;

/**
 * How a match stood before its score changed, with the transaction that changed it, so that the pages of a list go on
 * as it was when it was opened. A row without scores says that the match was not there. A day is kept; nobody pages
 * for longer.
 */
export class RememberHowMatchesStood1795500002831 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table match_moved (
        match_id uuid not null references match, seq bigint generated always as identity,
        score double precision, score_since double precision, moved_in xid8 not null, moved_at timestamptz not null,
        primary key (match_id, seq));
      create function note_moved_match() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          insert into match_moved (match_id, moved_in, moved_at)
            values (new.id, pg_current_xact_id(), clock_timestamp());
        else
          delete from match_moved where match_id = new.id and moved_at < clock_timestamp() - interval '1 day';
          insert into match_moved (match_id, score, score_since, moved_in, moved_at)
            values (old.id, old.score, ${scoreSince('old')}, pg_current_xact_id(), clock_timestamp());
        end if;
        return null;
      end $$;
      create trigger match_is_new after insert on match for each row execute function note_moved_match();
      create trigger match_moves after update of score, score_id, origin, created_at on match for each row
        when ((old.score, old.score_id, old.origin, old.created_at) is distinct from
          (new.score, new.score_id, new.origin, new.created_at)) execute function note_moved_match()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger match_moves on match;
      drop trigger match_is_new on match;
      drop function note_moved_match;
      drop table match_moved`);
  }
}
