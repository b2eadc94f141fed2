import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever knows its number finds an organization, whatever the country of the register. */
export class FindOrganizationsByNumber1795500002902 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index organization_identifier_value on organization_identifier (value, scheme)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index organization_identifier_value');
  }
}
