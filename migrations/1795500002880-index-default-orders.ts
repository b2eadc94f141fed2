import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Default orders behind what viewers find their rows by: the first page is read off the index. */
export class IndexDefaultOrders1795500002880 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index rfp_open_newest;
      create index rfp_open_newest on rfp ((coalesce(opened_at, created_at)) desc, id desc) where state = 'open';
      create index rfp_open_closing
        on rfp ((coalesce(closes_at, timestamptz '2500-01-01 00:00:00+00')), id) where state = 'open';
      create index problem_owner_newest on problem (owner_id, (coalesce(submitted_at, created_at)) desc, id desc);
      create index problem_office_newest on problem (office_id, (coalesce(submitted_at, created_at)) desc, id desc)
        where state <> 'draft';
      create index problem_appealed on problem ((coalesce(submitted_at, created_at)) desc, id desc)
        where state = 'appealed';
      create index waiting_organization_soonest
        on waiting (organization_id, (coalesce(until, timestamptz '9999-01-01Z')), id);
      create index waiting_office_soonest on waiting (office_id, (coalesce(until, timestamptz '9999-01-01Z')), id);
      create index waiting_unattended on waiting ((coalesce(until, timestamptz '9999-01-01Z')), id)
        where administrator or unattended_at is not null;
      drop index waiting_organization, waiting_office, waiting_administrator, problem_owner`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index waiting_unattended, waiting_office_soonest, waiting_organization_soonest,
        problem_appealed, problem_office_newest, problem_owner_newest, rfp_open_closing, rfp_open_newest;
      create index problem_owner on problem (owner_id, created_at);
      create index waiting_organization on waiting (organization_id, until);
      create index waiting_office on waiting (office_id, until);
      create index waiting_administrator on waiting (until) where administrator;
      create index rfp_open_newest on rfp (opened_at desc, id desc) where state = 'open'`);
  }
}
