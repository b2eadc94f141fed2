import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldName } from '@peyvand/language';
import { refold } from './folding.js';

/** Administrators find people by name, and entries of the history by object, person, step and day. */
export class FindPeopleAndWhatTheyDid1795500002871 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table person add column name_folded text not null default '';
      create index person_name on person (name collate persian, id);
      create index person_created on person (created_at, id)`);
    await refold(queryRunner, {
      table: 'person',
      column: 'name_folded',
      columns: 'name',
      fold: ({ name }) => foldName(String(name)),
    });
    // What is read from the text is made of it, so that the text alone stays what was written.
    await queryRunner.query(`
      alter table audit_entry
        add column id uuid not null default gen_random_uuid(),
        add column object_type text not null generated always as (split_part(stream, ':', 1)) stored,
        add column object_id text not null generated always as (split_part(stream, ':', 2)) stored,
        add column what text generated always as (text::jsonb ->> 'what') stored,
        add column by text generated always as (text::jsonb ->> 'by') stored,
        add constraint audit_entry_id unique (id);
      create index audit_entry_written on audit_entry (written_at, id);
      create index audit_entry_object on audit_entry (object_id, written_at, id);
      create index audit_entry_by on audit_entry (by, written_at, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table audit_entry drop column id, drop column object_type, drop column object_id, drop column what,
        drop column by;
      drop index audit_entry_written;
      drop index person_name, person_created;
      alter table person drop column name_folded`);
  }
}
