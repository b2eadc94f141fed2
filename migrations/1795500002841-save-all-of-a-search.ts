import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A saved search keeps every filter of the list of open RFPs, and when its person last looked. */
export class SaveAllOfASearch1795500002841 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table saved_search add closes_from timestamptz, add closes_to timestamptz,
      add technology_category text, add competence text, add origin text, add looked_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table saved_search drop closes_from, drop closes_to, drop technology_category,
      drop competence, drop origin, drop looked_at`);
  }
}
