import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Verifiers order what waits by when it was handed in last, and say who of them looks after it. */
export class ListRequestsForCapacities1795500002872 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table organization_capacity add column handed_in_at timestamptz not null default clock_timestamp(),
        add column assignee_id uuid references person;
      update organization_capacity c set handed_in_at = coalesce((select max(s.taken_at)
        from organization_capacity_step s where s.subject_id = c.id and s.step in ('request', 'resubmit', 'renew')),
        c.requested_at);
      create index organization_capacity_handed_in on organization_capacity (office_id, handed_in_at, id);
      create index organization_capacity_assignee on organization_capacity (assignee_id)
        where assignee_id is not null;
      create index organization_identifier_value on organization_identifier (value)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index organization_identifier_value;
      alter table organization_capacity drop column handed_in_at, drop column assignee_id`);
  }
}
