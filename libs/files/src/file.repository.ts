import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { FileObject, FileReason, FileState } from './file.choices.js';
import { FileEntity } from './file.entity.js';
import { UploadTicketEntity } from './upload-ticket.entity.js';

export interface Taken {
  readonly files: number;
  readonly bytes: number;
}
interface TakenRow {
  files: string;
  bytes: string | null;
}
const taken = (row: TakenRow | null): Taken => ({ files: Number(row?.files ?? 0), bytes: Number(row?.bytes ?? 0) });

/** Every write on files and tickets, and what operations ask of them. */
@Injectable()
export class FileRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<FileEntity | null> {
    return this.db.manager.findOneBy(FileEntity, { id });
  }

  /** With its row locked. @throws NotFound */
  async lock(id: string): Promise<FileEntity> {
    const file = await this.db.manager.findOne(FileEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!file) throw new NotFound();
    return file;
  }

  /** All that hangs on an object. */
  all(objectType: FileObject, objectId: string): Promise<FileEntity[]> {
    return this.db.manager.findBy(FileEntity, { objectType, objectId });
  }

  async add(file: FileEntity): Promise<void> {
    await this.db.manager.insert(FileEntity, file);
  }

  async attach(id: string, objectType: FileObject, objectId: string): Promise<void> {
    await this.db.manager.update(FileEntity, { id }, { objectType, objectId });
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(FileEntity, { id });
  }

  /** All that hangs on an object save these. */
  async removeBut(objectType: FileObject, objectId: string, ids: readonly string[]): Promise<void> {
    await this.db.manager.delete(FileEntity, { objectType, objectId, id: Not(In([...ids])) });
  }

  /** What a scanner said; a refused file keeps its row and loses its bytes. */
  async judged(id: string, state: FileState, stateReason: FileReason | null): Promise<void> {
    await this.db.manager.update(
      FileEntity,
      { id },
      { state, stateReason, scannedAt: () => 'clock_timestamp()', ...(state === 'refused' ? { hash: null } : {}) },
    );
  }

  async drawn(id: string): Promise<void> {
    await this.db.manager.update(FileEntity, { id }, { isDrawn: true });
  }

  /** What hangs on an object, refused files not counted. */
  async on(objectType: FileObject, objectId: string): Promise<Taken> {
    return taken(
      await this.db.one<TakenRow>(
        `select count(*) as files, sum(size) as bytes from file
          where object_type = $1 and object_id = $2 and state <> 'refused'`,
        [objectType, objectId],
      ),
    );
  }

  /** What an organization's files take, with what is on its way. */
  async of(organizationId: string): Promise<Taken> {
    return taken(
      await this.db.one<TakenRow>(
        `select count(*) as files, sum(size) as bytes from (
          select size from file where organization_id = $1 and state <> 'refused' union all
          select size from upload_ticket where organization_id = $1 and arrived_at is null
            and expires_at > clock_timestamp()) taken`,
        [organizationId],
      ),
    );
  }

  async openTickets(personId: string): Promise<number> {
    const row = await this.db.one<{ count: string }>(
      `select count(*) as count from upload_ticket
        where person_id = $1 and arrived_at is null and expires_at > clock_timestamp()`,
      [personId],
    );
    return Number(row?.count ?? 0);
  }

  async addTicket(ticket: UploadTicketEntity): Promise<void> {
    await this.db.manager.insert(UploadTicketEntity, ticket);
  }

  /** A ticket that is still good, for the session it was given to. */
  async ticket(id: string, { sessionId }: Pick<Viewer, 'sessionId'>): Promise<UploadTicketEntity> {
    const ticket = sessionId
      ? await this.db.manager
          .createQueryBuilder(UploadTicketEntity, 't')
          .where('t.id = :id and t.session_id = :sessionId and t.expires_at > clock_timestamp()', { id, sessionId })
          .getOne()
      : null;
    if (!ticket) throw new NotFound();
    return ticket;
  }

  /**
   * Claims it for the one file it is for; of what is sealed the name then stands at the file alone. False: the file is
   * there already.
   */
  async claim(id: string): Promise<boolean> {
    const rows = await this.db.query(
      `update upload_ticket set arrived_at = clock_timestamp(), name = case when sealed then '' else name end
        where id = $1 and arrived_at is null returning id`,
      [id],
    );
    return rows.length > 0;
  }

  async dropTicket(id: string): Promise<void> {
    await this.db.manager.delete(UploadTicketEntity, { id });
  }

  /** Two that fill the same space come one after the other. */
  async holdSpace(organizationId: string): Promise<void> {
    await this.db.query("select pg_advisory_xact_lock(hashtext('files'), hashtext($1))", [organizationId]);
  }
}
