import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = (names: string): string => `
  alter table definition_suggestion drop constraint definition_suggestion_state_check,
    add constraint definition_suggestion_state_check check (state in (${names}))`;

/** Who suggested words may take them back, as long as nobody decided. */
export class TakeSuggestionsBack1795500003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(states("'open', 'accepted', 'declined', 'withdrawn'"));
  }

  /** What was taken back reads as declined by its author. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update definition_suggestion set state = 'declined', reason = 'other'
      where state = 'withdrawn'`);
    await queryRunner.query(states("'open', 'accepted', 'declined'"));
  }
}
