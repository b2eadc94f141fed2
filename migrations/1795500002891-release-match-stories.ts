import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A match is told to everybody once owner and company have each released it; taking it back takes the row away. */
export class ReleaseMatchStories1795500002891 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table match_story_release (
        match_id uuid not null references match, side text not null check (side in ('owner', 'company')),
        released_by uuid not null references person, released_at timestamptz not null,
        primary key (match_id, side));
      create index match_story_release_newest on match_story_release (released_at desc);
      revoke update on match_story_release from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table match_story_release');
  }
}
