import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read what is confidential: each person, object and day once, as a member of which organization. */
export class LogReads1795500003001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table content_read (
        object_type text not null check (object_type in ('rfp', 'definition', 'proposal')),
        object_id uuid not null,
        day date not null,
        person_id uuid not null references person,
        organization_id uuid not null references organization,
        reader text not null check (reader in ('owner', 'office', 'definer', 'solver')),
        read_at timestamptz not null,
        primary key (object_type, object_id, day, person_id, organization_id));
      create index content_read_person on content_read (person_id, read_at);
      create index content_read_organization on content_read (organization_id);
      revoke update, delete on content_read from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table content_read');
  }
}
