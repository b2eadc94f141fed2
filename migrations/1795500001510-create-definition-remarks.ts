import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on the sections of a definition, and suggested wording. */
export class CreateDefinitionRemarks1795500001510 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const section = `check (section in ('subject', 'observation', 'measures', 'stakes', 'background', 'constraints',
      'evidence', 'outcome'))`;
    await queryRunner.query(`
      create table definition_comment (
        id uuid primary key, version_id uuid not null
        references definition_version, section text not null ${section}, revision integer not null
        check (revision >= 0),
        parent_id uuid references definition_comment, text text not null, written_by uuid not null
        references person, written_at timestamptz not null,
        resolved_by uuid references person, resolved_at timestamptz,
        check ((resolved_by is null) = (resolved_at is null)), check (parent_id is null or resolved_at is null));
      create index definition_comment_version on definition_comment (version_id, written_at);
      create index definition_comment_parent on definition_comment (parent_id, written_at);
      create index definition_comment_written_by on definition_comment (written_by);
      create index definition_comment_resolved_by on definition_comment (resolved_by) where resolved_by is not null`);
    await queryRunner.query(`
      create table definition_suggestion (
        id uuid primary key, version_id uuid not null
        references definition_version, section text not null ${section}, revision integer not null
        check (revision >= 0),
        field text not null, text text not null, note text, state text not null
        check (state in ('open', 'accepted', 'declined')),
        reason text, reason_note text, accepted_revision integer, suggested_by uuid not null
        references person, suggested_at timestamptz not null,
        decided_by uuid references person, decided_at timestamptz,
        check ((state = 'open') = (decided_at is null)), check ((decided_by is null) = (decided_at is null)),
        check ((state = 'accepted') = (accepted_revision is not null)),
          check ((state = 'declined') = (reason is not null)));
      create index definition_suggestion_version on definition_suggestion (version_id, suggested_at);
      create index definition_suggestion_suggested_by on definition_suggestion (suggested_by);
      create index definition_suggestion_decided_by on definition_suggestion (decided_by)
      where decided_by is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table definition_suggestion, definition_comment');
  }
}
