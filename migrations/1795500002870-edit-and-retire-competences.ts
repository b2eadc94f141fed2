import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A competence that was worded anew keeps its words when a release brings its own; a retired one stays known. */
export class EditAndRetireCompetences1795500002870 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table competence add column edited_at timestamptz, add column retired_at timestamptz',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table competence drop column edited_at, drop column retired_at');
  }
}
