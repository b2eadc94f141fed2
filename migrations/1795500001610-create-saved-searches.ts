import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stems of what a teaser shows, and searches that people keep with what they found. */
export class CreateSavedSearches1795500001610 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table rfp add column search_stems text[] not null default '{}'`);
    await queryRunner.query(`
      create table saved_search (
        id uuid primary key, person_id uuid not null
        references person, name text not null, search text, terms text[] not null,
        office_field text, province text, trl_from integer, trl_to integer, language text,
        created_at timestamptz not null);
      create index saved_search_person on saved_search (person_id, created_at);
      create table saved_search_hit (
        saved_search_id uuid not null references saved_search on delete cascade, rfp_id uuid not null references rfp,
        found_at timestamptz not null, primary key (saved_search_id, rfp_id));
      create index saved_search_hit_rfp on saved_search_hit (rfp_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table saved_search_hit, saved_search');
    await queryRunner.query('alter table rfp drop column search_stems');
  }
}
