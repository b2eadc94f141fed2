import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are listed by the Persian alphabet, where پ چ ژ گ stand in their places; the numbers of the letters do not. */
export class OrderNamesByTheAlphabet1795500002830 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create collation persian (provider = icu, locale = 'fa');
      create index organization_name on organization (name collate persian, id);
      drop index competence_fa, competence_en;
      create index competence_fa on competence (fa collate persian, id);
      create index competence_en on competence (en collate persian, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index organization_name, competence_fa, competence_en;
      drop collation persian;
      create index competence_fa on competence (fa, id);
      create index competence_en on competence (en, id)`);
  }
}
