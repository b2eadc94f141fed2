import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldOrganization } from '@peyvand/language';
import { refold } from './folding.js';

/**
 * Whose name is that of a listed organization asks an office to become its head; names are compared without their
 * legal forms.
 */
export class ClaimListedOrganizations1795500003220 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table organization add name_bare text not null default '';
      alter table joining_request add office_id uuid references organization;
      create index joining_request_office on joining_request (office_id) where office_id is not null`);
    await refold(queryRunner, {
      table: 'organization',
      column: 'name_bare',
      columns: 'name',
      fold: ({ name }) => foldOrganization(String(name)),
    });
    await queryRunner.query('create index organization_name_bare on organization (name_bare)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from joining_request_step where subject_id in (select id from joining_request where office_id is not null);
      delete from waiting where object_type = 'joiningRequest'
        and object_id in (select id from joining_request where office_id is not null);
      delete from joining_request where office_id is not null;
      alter table joining_request drop column office_id;
      alter table organization drop column name_bare`);
  }
}
