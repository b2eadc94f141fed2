import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person prefers; null follows the language. */
export class PreferCalendarDigitsAndMoney1795500002820 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table person add calendar text, add digits text, add money text,
        add check (calendar in ('persian', 'gregorian')),
        add check (digits in ('persian', 'latin')),
        add check (money in ('rial', 'toman'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table person drop calendar, drop digits, drop money');
  }
}
