import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officers declare about problems before they decide on them. */
export class CreateOfficerConflicts1795500001700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table officer_conflict (
        id uuid primary key, problem_id uuid not null references problem, person_id uuid not null references person,
        kind text not null check (kind in ('none', 'employment', 'ownership', 'family', 'business', 'other')),
        note text, declared_at timestamptz not null,
        unique (problem_id, person_id));
      create index officer_conflict_person on officer_conflict (person_id);
      revoke delete on officer_conflict from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table officer_conflict');
  }
}
