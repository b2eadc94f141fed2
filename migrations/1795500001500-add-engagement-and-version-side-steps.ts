import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Engagements that expire, change hands or end early, with the definer's declared interests; versions that are taken
 * back, replaced or given up.
 */
export class AddEngagementAndVersionSideSteps1795500001500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table engagement
        drop constraint engagement_state_check,
        add constraint engagement_state_check
        check (state in ('offered', 'applied', 'active', 'declined', 'expired', 'notChosen', 'reassigned', 'resigned',
          'retracted', 'cancelled', 'done')),
        add due_at timestamptz,
        add conflict text check (conflict in ('none', 'ownerRelation', 'competitor', 'ownProduct', 'other')),
        add conflict_note text,
        add conflict_waived_by uuid references person,
        add constraint engagement_conflict_is_told check (conflict is null or conflict <> 'other'
        or conflict_note is not null),
        add constraint engagement_ended_with_reason check (state not in ('reassigned', 'resigned')
        or reason is not null);
      create index engagement_due on engagement (due_at) where state = 'offered';
      create index engagement_conflict_waived_by on engagement (conflict_waived_by)
      where conflict_waived_by is not null`);
    await queryRunner.query(`
      alter table definition_version
        drop constraint definition_version_state_check,
        add constraint definition_version_state_check
        check (state in ('drafting', 'ownerReview', 'officeReview', 'approved', 'superseded', 'abandoned')),
        drop constraint definition_version_check,
        drop constraint definition_version_check1,
        drop constraint definition_version_check2,
        add constraint definition_version_frozen check ((canonical_text is null) = (content_hash is null)
          and (state = 'abandoned' or (state = 'drafting') = (content_hash is null))),
        add constraint definition_version_signed check ((signed_by is null) = (signed_at is null)
          and (state = 'abandoned' or (state in ('officeReview', 'approved', 'superseded')) = (signed_at is not null))),
        add constraint definition_version_approved
        check ((state in ('approved', 'superseded')) = (approved_at is not null)),
        add broken_at timestamptz,
        add verified_at timestamptz;
      create index definition_version_verified_at on definition_version (verified_at nulls first)
      where signed_at is not null and broken_at is null;
      drop index definition_version_one_under_way;
      create unique index definition_version_one_under_way on definition_version (problem_id)
      where state in ('drafting', 'ownerReview', 'officeReview');
      create unique index definition_version_one_approved on definition_version (problem_id) where state = 'approved'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index definition_version_one_approved');
    await queryRunner.query('alter table definition_version drop broken_at, drop verified_at');
    await queryRunner.query(
      'alter table engagement drop due_at, drop conflict, drop conflict_note, drop conflict_waived_by',
    );
  }
}
