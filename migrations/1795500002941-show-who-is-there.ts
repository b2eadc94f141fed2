import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has which definition open now. Unlogged: it is true for seconds. */
export class ShowWhoIsThere1795500002941 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create unlogged table definition_presence (
        id uuid not null, version_id uuid not null references definition_version on delete cascade,
        person_id uuid not null references person, organization_id uuid not null,
        role text not null check (role in ('owner', 'definer', 'office')), section text, seen_at timestamptz not null,
        primary key (version_id, person_id));
      create index definition_presence_seen on definition_presence (seen_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table definition_presence');
  }
}
