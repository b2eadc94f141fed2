import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A registration's link is looked for by its address when it is asked for again. */
export class IndexEmailTokensByAddress1795500002050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index email_token_email on email_token (email, purpose)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index email_token_email');
  }
}
