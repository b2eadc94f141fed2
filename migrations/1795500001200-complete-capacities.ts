import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Capacities can be refused, revoked, expire after two reminders, and be renewed. */
export class CompleteCapacities1795500001200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table organization_capacity
        drop constraint organization_capacity_state_check,
        add constraint organization_capacity_state_check
        check (state in ('pending', 'verified', 'incomplete', 'refused', 'revoked', 'expired')),
        add expiry_reminders integer not null default 0 check (expiry_reminders between 0 and 2);
      create index organization_capacity_until on organization_capacity (verified_until) where state = 'verified'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index organization_capacity_until;
      alter table organization_capacity drop expiry_reminders, drop constraint organization_capacity_state_check,
        add constraint organization_capacity_state_check check (state in ('pending', 'verified', 'incomplete'))`);
  }
}
