import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each sort key of a list has its index, with the id that stands last in every order. */
export class SortListsAsPeopleWork1795500002860 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index rfp_open_title on rfp (title collate persian, id) where state = 'open';
      create index rfp_past_title on rfp (title collate persian, id) where opened_at is not null and state <> 'open';
      create index rfp_past_closed on rfp ((coalesce(closed_at, closes_at, opened_at)) desc, id desc)
        where opened_at is not null and state <> 'open';
      create index rfp_past_newest on rfp ((coalesce(opened_at, created_at)) desc, id desc)
        where opened_at is not null and state <> 'open';
      create index problem_by_due on problem ((coalesce(due_at, timestamptz '2500-01-01 00:00:00+00')), id);
      create index problem_title on problem ((coalesce(title, '')) collate persian, id);
      create index engagement_by_due on engagement ((coalesce(due_at, timestamptz '2500-01-01 00:00:00+00')), id);
      create index match_of_company on match (organization_id, created_at, id);
      create index proposal_of_party on proposal (party_id, created_at, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index rfp_open_title, rfp_past_title, rfp_past_closed, rfp_past_newest, problem_by_due, problem_title,
        engagement_by_due, match_of_company, proposal_of_party`);
  }
}
