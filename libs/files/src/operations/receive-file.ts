import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Outbox } from '@peyvand/platform';
import { judge, keptBytes, type Verdict } from '../content/judge.js';
import type { FileReason } from '../file.choices.js';
import type { FileEntity } from '../file.entity.js';
import { LIMITS, maxBytesOf } from '../file-limits.js';
import { FileRepository } from '../file.repository.js';
import { Scanner } from '../scan/scanner.js';
import { FileStorage, keyOf } from '../storage/file-storage.js';
import type { UploadTicketEntity } from '../upload-ticket.entity.js';
import { Staging } from '../upload/staging.js';
import { AttachFile } from './attach-file.js';

interface Kept {
  readonly hash: string;
  readonly size: number;
}

/** Makes a file of all that arrived with a ticket: judged, without what a camera adds, hashed, and stored. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly db: Db,
    private readonly files: FileRepository,
    private readonly staging: Staging,
    private readonly storage: FileStorage,
    private readonly scanner: Scanner,
    private readonly attaches: AttachFile,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Once per ticket; a second time it finds the file. Whatever ends it half way leaves what arrived, so that asking
   * again goes through.
   */
  async run(viewer: Viewer, ticket: UploadTicketEntity): Promise<void> {
    if (!ticket.arrivedAt) {
      const verdict = await this.verdict(ticket);
      const file =
        'reason' in verdict
          ? refused(ticket, verdict.reason)
          : accepted(ticket, verdict.kind, await this.keep(ticket, verdict), this.scanner.willScan(ticket.sealed));
      await this.store(viewer, ticket, file);
    }
    await this.staging.drop(ticket.id);
  }

  private async verdict(ticket: UploadTicketEntity): Promise<Verdict> {
    const verdict = await judge(this.staging.path(ticket.id), ticket.name);
    // It may be of another kind than its name led to believe, and larger than that may be.
    if ('kind' in verdict && Number(ticket.size) > maxBytesOf(verdict.kind, LIMITS.drawingBytes))
      return { reason: 'tooLarge' };
    return verdict;
  }

  /** Writes what is kept of it beside what came, and from there into the store. */
  private async keep(
    { id, salt }: UploadTicketEntity,
    { pieces }: Exclude<Verdict, { reason: FileReason }>,
  ): Promise<Kept> {
    const from = this.staging.path(id);
    const to = `${from}.kept`;
    const hash = createHash('sha256').update(salt);
    let size = 0;
    await pipeline(
      Readable.from(keptBytes(from, pieces)),
      async function* (bytes: AsyncIterable<Buffer>) {
        for await (const part of bytes) {
          hash.update(part);
          size += part.length;
          yield part;
        }
      },
      createWriteStream(to),
    );
    const digest = hash.digest('hex');
    await this.storage.put(keyOf(digest), to);
    return { hash: digest, size };
  }

  private store(viewer: Viewer, ticket: UploadTicketEntity, file: FileEntity): Promise<void> {
    const { id, objectType, objectId, sealed } = ticket;
    return this.db.inTransaction(async () => {
      if (!(await this.files.claim(id))) return;
      await this.files.add(file);
      if (file.state === 'refused') return;
      if (objectId) await this.attaches.run(viewer, id, objectType, objectId);
      await this.outbox.record(sealed ? 'file.sealedArrived' : 'file.arrived', { fileId: id });
    });
  }
}

const of = (ticket: UploadTicketEntity): Omit<FileEntity, 'kind' | 'size' | 'hash' | 'state' | 'stateReason'> => ({
  id: ticket.id,
  objectType: null,
  objectId: null,
  organizationId: ticket.organizationId,
  uploadedBy: ticket.personId,
  name: ticket.name,
  salt: ticket.salt,
  sealed: ticket.sealed,
  isDrawn: false,
  createdAt: new Date(),
  scannedAt: null,
});

const refused = (ticket: UploadTicketEntity, stateReason: FileReason): FileEntity => ({
  ...of(ticket),
  kind: null,
  size: ticket.size,
  hash: null,
  state: 'refused',
  stateReason,
});

const accepted = (
  ticket: UploadTicketEntity,
  kind: FileEntity['kind'],
  { hash, size }: Kept,
  willBeScanned: boolean,
): FileEntity => ({
  ...of(ticket),
  kind,
  size: String(size),
  hash,
  state: willBeScanned ? 'quarantined' : 'unscanned',
  stateReason: null,
});
