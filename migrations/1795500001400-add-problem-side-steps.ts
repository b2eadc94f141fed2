import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything that can happen to a problem beside being taken on: questions, referral, duplicates, rejection, appeal,
 * and its ends.
 */
export class AddProblemSideSteps1795500001400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table problem
        drop constraint problem_state_check,
        add constraint problem_state_check
        check (state in ('draft', 'triage', 'needsInfo', 'lapsed', 'referred', 'duplicate', 'rejected', 'appealed',
          'accepted', 'withdrawn', 'solved', 'unsolved')),
        add assignee_id uuid references person,
        add referred_to uuid references office check ((referred_to is null) = (state <> 'referred')),
        add bounces integer not null default 0 check (bounces >= 0),
        add waits_since timestamptz,
        add due_at timestamptz check ((due_at is null) = (state not in ('needsInfo', 'referred'))),
        add info_reminders integer not null default 0 check (info_reminders between 0 and 2),
        add owner_reminders integer not null default 0,
        add duplicate_of uuid references problem check (duplicate_of <> id),
        add decided_by uuid references person,
        add appeal_until timestamptz,
        add appealed boolean not null default false,
        add solution text check (solution <> ''),
        add copy_of uuid references problem on delete set null,
        add constraint problem_duplicate_has_original check (state <> 'duplicate' or duplicate_of is not null),
        add constraint problem_solved_by_something check ((solution is null) = (state <> 'solved'));
      create index problem_due on problem (due_at) where due_at is not null;
      create index problem_assignee on problem (assignee_id) where assignee_id is not null;
      create index problem_referred_to on problem (referred_to) where referred_to is not null;
      create index problem_duplicate_of on problem (duplicate_of) where duplicate_of is not null;
      create index problem_decided_by on problem (decided_by) where decided_by is not null;
      create index problem_copy_of on problem (copy_of) where copy_of is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table problem drop assignee_id, drop referred_to, drop bounces, drop waits_since, drop due_at,
      drop info_reminders, drop owner_reminders,
        drop duplicate_of, drop decided_by, drop appeal_until, drop appealed, drop solution, drop copy_of,
        drop constraint problem_state_check, add constraint problem_state_check
        check (state in ('draft', 'triage', 'accepted'))`);
  }
}
