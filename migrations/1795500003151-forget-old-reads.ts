import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read what is confidential is forgotten after two years, by the applications too, and not a day sooner. */
export class ForgetOldReads1795500003151 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index content_read_day on content_read (day);
      create function keep_young_reads() returns trigger language plpgsql as $$
      begin
        if old.day >= (now() at time zone 'Asia/Tehran')::date - interval '2 years' then
          raise exception 'What was read on % is kept for two years', old.day;
        end if;
        return old;
      end $$;
      create trigger content_read_is_kept before delete on content_read
        for each row execute function keep_young_reads();
      grant delete on content_read to peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke delete on content_read from peyvand_app;
      drop trigger content_read_is_kept on content_read;
      drop function keep_young_reads;
      drop index content_read_day`);
  }
}
