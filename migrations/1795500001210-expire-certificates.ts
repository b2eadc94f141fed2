import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the clock has come with a certificate: reminded at 60 days, at 14 days, ended. */
export class ExpireCertificates1795500001210 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table certificate add told integer not null default 0 check (told between 0 and 3);
      create index certificate_ending on certificate (valid_until)
      where removed_at is null and valid_until is not null and told < 3`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table certificate drop told');
  }
}
