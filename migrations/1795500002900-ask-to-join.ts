import type { MigrationInterface, QueryRunner } from 'typeorm';

const OBJECTS = [
  'person',
  'organization',
  'capacity',
  'problem',
  'engagement',
  'definition',
  'rfp',
  'match',
  'proposal',
];
const objects = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
const told = (names: readonly string[]): string => `
  alter table notice drop constraint notice_object_type_check,
    add constraint notice_object_type_check check (object_type in (${objects(names)}))`;

/** People ask for a place in an organization that is here already; at most once at a time in each. */
export class AskToJoin1795500002900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table joining_request (
        id uuid primary key,
        organization_id uuid not null references organization,
        person_id uuid not null references person,
        state text not null check (state in ('requested', 'accepted', 'refused', 'withdrawn', 'lapsed')),
        note text,
        requested_at timestamptz not null,
        due_at timestamptz not null,
        ended_at timestamptz,
        ended_by uuid references person,
        check ((state = 'requested') = (ended_at is null)));
      create unique index joining_request_once on joining_request (organization_id, person_id)
        where state = 'requested';
      create index joining_request_person on joining_request (person_id, requested_at);
      create index joining_request_organization on joining_request (organization_id, requested_at);
      create index joining_request_due on joining_request (due_at) where state = 'requested';
      create table joining_request_step (
        id uuid primary key, subject_id uuid not null references joining_request,
        step text not null, "from" text, "to" text not null,
        by_person uuid, by_organization uuid, reason text, note text, taken_at timestamptz not null);
      create index joining_request_step_subject on joining_request_step (subject_id, taken_at);
      revoke update, delete on joining_request_step from peyvand_app`);
    await queryRunner.query(told([...OBJECTS, 'joiningRequest']));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from notice where object_type = 'joiningRequest';
      delete from waiting where object_type = 'joiningRequest'`);
    await queryRunner.query(told(OBJECTS));
    await queryRunner.query('drop table joining_request_step, joining_request');
  }
}
