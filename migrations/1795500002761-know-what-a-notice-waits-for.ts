import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may lead to another object than the one that waits: a question's to its RFP, a remark's to its version. */
export class KnowWhatANoticeWaitsFor1795500002761 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notice add column waiting_type text, add column waiting_id uuid,
        add constraint notice_waiting_whole check ((waiting_type is null) = (waiting_id is null))`);
    await queryRunner.query(`
      update notice n set waiting_type = o.payload ->> 'objectType', waiting_id = (o.payload ->> 'objectId')::uuid
        from outbox o where o.event_id = n.event_id and o.event = 'waiting.overdue'`);
    await queryRunner.query(`
      update notice n set waiting_type = 'addendum', waiting_id = (o.payload ->> 'addendumId')::uuid
        from outbox o where o.event_id = n.event_id and o.event in ('addendum.signatureAsked', 'addendum.submitted')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table notice drop column waiting_type, drop column waiting_id');
  }
}
