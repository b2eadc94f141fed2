import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a company may be contacted is set by the administrator; what was in force before stays as history. */
export class SetTheContactBudget1795500003210 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_budget (
        id uuid primary key,
        contacts integer not null check (contacts between 1 and 1000),
        days integer not null check (days between 1 and 366),
        reason text not null,
        set_by uuid not null references person,
        set_at timestamptz not null);
      create index contact_budget_newest on contact_budget (set_at desc, id desc);
      revoke update, delete on contact_budget from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table contact_budget');
  }
}
