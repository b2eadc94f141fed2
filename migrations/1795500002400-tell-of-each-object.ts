import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One event may concern several objects of one person, such as all proposals of a company: each has its notice. */
export class TellOfEachObject1795500002400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notice drop constraint notice_once;
      alter table notice add constraint notice_once unique (recipient_id, event_id, kind, object_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from notice n using notice earlier
      where earlier.recipient_id = n.recipient_id and earlier.event_id = n.event_id and earlier.kind = n.kind
        and earlier.id < n.id;
      alter table notice drop constraint notice_once;
      alter table notice add constraint notice_once unique (recipient_id, event_id, kind)`);
  }
}
