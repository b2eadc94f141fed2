import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isApart, refoldNames } from './folding.js';

/** Names that were stored before look-alikes counted as the Latin letters they look like are folded anew. */
export class FoldLookAlikes1795500002520 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await refoldNames(queryRunner);
    // The administrator looks through those that were kept apart, among all that there are.
    await queryRunner.query(
      `create index organization_apart on organization (created_at desc, id) where ${isApart('organization')}`,
    );
  }

  /** What is folded stays so: the former rule took look-alikes for two names. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index organization_apart');
  }
}
