import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Offices that act beside the one an object belongs to: it has no officer who may, it was silent too long, or the
 * administrator named them.
 */
export class CreateStandIns1795500001060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table office_stand_in (
        object_type text not null check (object_type in ('problem', 'capacity')),
        object_id uuid not null,
        office_id uuid not null references office,
        cause text not null check (cause in ('noOfficer', 'overdue', 'named')),
        since timestamptz not null,
        primary key (object_type, object_id, office_id));
      create index office_stand_in_office on office_stand_in (office_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table office_stand_in');
  }
}
