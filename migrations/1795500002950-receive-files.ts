import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files, leave to send them, and what of the store nobody needs any more. */
export class ReceiveFiles1795500002950 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FILES);
    await queryRunner.query(TICKETS);
    await queryRunner.query(WHAT_GOES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger drop_files on problem');
    await queryRunner.query('drop table file_dropped, upload_ticket, file');
    await queryRunner.query('drop function drop_content(), drop_files(), keep_file()');
  }
}

// The bytes of a hash never change; neither does what was said of them when they came.
const FILES = `
  create table file (
    id uuid primary key,
    object_type text, object_id uuid,
    organization_id uuid not null references organization,
    uploaded_by uuid not null references person,
    name text not null check (name <> '' and length(name) <= 200),
    kind text check (kind in ('jpeg', 'png', 'heic', 'pdf', 'docx', 'xlsx', 'dwg', 'dxf', 'step', 'm4a', 'ogg')),
    size bigint not null check (size >= 0),
    salt text not null check (salt ~ '^[0-9a-f]{32}$'),
    hash text check (hash ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('quarantined', 'clean', 'unscanned', 'refused')),
    state_reason text check (state_reason in ('kindUnknown', 'nameDiffers', 'broken', 'tooLarge', 'tooManyPixels',
      'activeContent', 'packedTooTight', 'malware')),
    sealed boolean not null default false,
    is_drawn boolean not null default false,
    created_at timestamptz not null, scanned_at timestamptz,
    constraint file_hangs_on_one_thing check ((object_type is null) = (object_id is null)),
    constraint file_refused_has_reason check ((state = 'refused') = (state_reason is not null)),
    constraint file_kept_has_content check ((state = 'refused') = (hash is null)),
    constraint file_kept_has_kind check (state = 'refused' or kind is not null));
  create index file_object on file (object_id, created_at, id) where object_id is not null;
  create index file_alone on file (created_at) where object_id is null;
  create index file_hash on file (hash);
  create index file_organization on file (organization_id);
  create index file_uploader on file (uploaded_by);
  create function keep_file() returns trigger language plpgsql as $$
  begin
    if (new.id, new.organization_id, new.uploaded_by, new.name, new.size, new.salt, new.sealed, new.created_at)
      is distinct from (old.id, old.organization_id, old.uploaded_by, old.name, old.size, old.salt, old.sealed,
        old.created_at)
      or (new.hash is distinct from old.hash and new.hash is not null)
      or (old.object_id is not null and new.object_id is distinct from old.object_id) then
      raise exception 'a file stays as it came';
    end if;
    return new;
  end $$;
  create trigger keep_file before update on file for each row execute function keep_file()`;

const TICKETS = `
  create table upload_ticket (
    id uuid primary key, session_id uuid not null, person_id uuid not null references person,
    organization_id uuid not null references organization,
    object_type text not null, object_id uuid, name text not null, size bigint not null check (size > 0),
    salt text not null check (salt ~ '^[0-9a-f]{32}$'), sealed boolean not null,
    created_at timestamptz not null, expires_at timestamptz not null, arrived_at timestamptz);
  create index upload_ticket_open on upload_ticket (person_id) where arrived_at is null;
  create index upload_ticket_organization on upload_ticket (organization_id) where arrived_at is null;
  create index upload_ticket_expiry on upload_ticket (expires_at)`;

// Whatever deletes a file, the worker hears of it here and deletes the bytes that no other row names.
const WHAT_GOES = `
  create table file_dropped (hash text primary key, dropped_at timestamptz not null);
  create index file_dropped_since on file_dropped (dropped_at);
  create function drop_content() returns trigger language plpgsql as $$
  begin
    if old.hash is not null and (tg_op = 'DELETE' or new.hash is null) then
      insert into file_dropped values (old.hash, clock_timestamp()) on conflict do nothing;
    end if;
    return null;
  end $$;
  create trigger drop_content after update of hash or delete on file for each row execute function drop_content();
  create function drop_files() returns trigger language plpgsql as $$
  begin
    delete from file where object_type = tg_argv[0] and object_id = old.id;
    return null;
  end $$;
  create trigger drop_files after delete on problem for each row execute function drop_files('problem')`;
