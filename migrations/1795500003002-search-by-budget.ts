import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A saved search keeps a range of budgets; lists of one's own RFPs and of opened proposals are read off an index. */
export class SearchByBudget1795500003002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table saved_search add budget jsonb;
      create index rfp_office_newest on rfp (office_id, (coalesce(opened_at, created_at)) desc, id desc);
      drop index rfp_office;
      create index proposal_opened_of_rfp on proposal (rfp_id, created_at desc, id desc) where state = 'opened'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index proposal_opened_of_rfp;
      create index rfp_office on rfp (office_id, created_at);
      drop index rfp_office_newest;
      alter table saved_search drop budget`);
  }
}
