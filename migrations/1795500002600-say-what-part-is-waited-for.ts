import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits says which part it waits for, when somebody is reminded and who else is told then; an object may wait for
 * several.
 */
export class SayWhatPartIsWaitedFor1795500002600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table waiting
        add role text check (role in ('owner', 'definer', 'office', 'company', 'party', 'organization',
          'administrator')),
        add reminder text check (reminder in ('end', 'half', 'own', 'none')),
        add escalates text check (escalates in ('office', 'heads', 'none')),
        drop constraint waiting_pkey,
        drop constraint waiting_id,
        add primary key (id),
        add constraint waiting_once unique nulls not distinct (object_type, object_id, organization_id, office_id,
          person_id, administrator);
      update waiting set role = case
          when administrator then 'administrator'
          when office_id is not null then 'office'
          when object_type = 'match' then 'company'
          when object_type = 'capacity' then 'organization'
          when object_type = 'engagement' or (object_type = 'definition' and state <> 'ownerReview') then 'definer'
          else 'owner' end,
        reminder = case
          when (object_type, state) in (('problem', 'needsInfo'), ('match', 'notified')) then 'own'
          when until is null or (object_type, state) in (('problem', 'referred'), ('engagement', 'offered'),
            ('match', 'interested')) then 'none'
          else 'end' end,
        escalates = 'office';
      update waiting set remind_at = null, escalates = 'none' where reminder <> 'end';
      alter table waiting alter role set not null, alter reminder set not null, alter escalates set not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from waiting w using waiting other
        where (other.object_type, other.object_id) = (w.object_type, w.object_id) and other.id < w.id;
      alter table waiting drop constraint waiting_pkey, drop constraint waiting_once,
        add primary key (object_type, object_id), add constraint waiting_id unique (id),
        drop role, drop reminder, drop escalates`);
  }
}
