import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An RFP and an addendum remember which text the owner was asked to sign, and at which revision: the next edit voids
 * the asking, while the hash stays.
 */
export class AskForSignatures1795500002700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['rfp', 'addendum'])
      await queryRunner.query(`
        alter table ${table} add asked_hash text, add asked_revision integer, add asked_by uuid references person,
          add asked_at timestamptz,
          add constraint ${table}_asked check (asked_revision is null or asked_hash is not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['rfp', 'addendum'])
      await queryRunner.query(
        `alter table ${table} drop asked_hash, drop asked_revision, drop asked_by, drop asked_at`,
      );
  }
}
