import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How well each verified definer fits a problem, as the worker scored it. */
export class CreateDefinerCandidates1795500001520 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table definer_candidate (
        problem_id uuid not null references problem, organization_id uuid not null references organization,
        score double precision not null, reasons jsonb not null, scored_at timestamptz not null,
        primary key (problem_id, organization_id));
      create index definer_candidate_organization on definer_candidate (organization_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table definer_candidate');
  }
}
