import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = 'engagement_step, definition_version_step, rfp_step, addendum_step, proposal_step, match_step';

/** Every history is written and read, never changed, as those of problems and capacities were from the first. */
export class KeepSteps1795500003050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`revoke update, delete on ${TABLES} from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`grant update, delete on ${TABLES} to peyvand_app`);
  }
}
