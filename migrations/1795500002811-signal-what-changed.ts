import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is told of when a row of its own or a part of it changes: object type, table, column that names the object. */
const ROWS = [
  ['problem', 'problem', 'id', 'update or delete'],
  ['problem', 'problem_remark', 'problem_id', 'insert'],
  ['definition', 'definition_version', 'id', 'update'],
  ['definition', 'definition_section', 'version_id', 'insert'],
  ['definition', 'definition_comment', 'version_id', 'insert or update'],
  ['definition', 'definition_suggestion', 'version_id', 'insert or update'],
  ['rfp', 'rfp', 'id', 'update'],
  ['addendum', 'addendum', 'id', 'update or delete'],
  ['engagement', 'engagement', 'id', 'update'],
  ['importRun', 'import_run', 'id', 'update'],
  ['importRun', 'import_chunk', 'import_run_id', 'insert or update'],
  ['organization', 'organization', 'id', 'update'],
  ['organization', 'organization_capacity', 'organization_id', 'insert or update'],
  ['organization', 'profile', 'organization_id', 'update'],
] as const;
const EVENTS = { insert: 'new', update: 'new', delete: 'old' } as const;

/**
 * Whoever changes what screens show, a step, a draft, a job or a correction by hand, the database itself says so once a
 * transaction, when it commits. No table of proposals is among them, nor one that a proposal writes on.
 */
export class SignalWhatChanged1795500002811 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function signal_change() returns trigger language plpgsql as $$
      declare changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        perform signal('changed:' || tg_argv[0] || ':' || (changed ->> tg_argv[1]));
        return null;
      end $$;
      create function signal_queue() returns trigger language plpgsql as $$
      begin
        perform signal('changed:matchQueue:' || q.rfp_id) from (select distinct rfp_id from changed) q;
        return null;
      end $$`);
    for (const [objectType, table, column, events] of ROWS)
      await queryRunner.query(
        `create trigger ${table}_change_is_signalled after ${events} on ${table}
          for each row execute function signal_change('${objectType}', '${column}')`,
      );
    for (const [event, rows] of Object.entries(EVENTS))
      await queryRunner.query(
        `create trigger match_queue_is_signalled_on_${event} after ${event} on match
          referencing ${rows} table as changed for each statement execute function signal_queue()`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const event of Object.keys(EVENTS))
      await queryRunner.query(`drop trigger match_queue_is_signalled_on_${event} on match`);
    for (const [, table] of ROWS) await queryRunner.query(`drop trigger ${table}_change_is_signalled on ${table}`);
    await queryRunner.query('drop function signal_queue, signal_change');
  }
}
