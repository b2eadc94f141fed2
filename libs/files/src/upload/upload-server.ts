import type { IncomingMessage, ServerResponse } from 'node:http';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Server } from '@tus/server';
import { Fault, isId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Log } from '@peyvand/platform';
import { FileRepository } from '../file.repository.js';
import { ReceiveFile } from '../operations/receive-file.js';
import type { UploadTicketEntity } from '../upload-ticket.entity.js';
import { Staging } from './staging.js';
import { TicketStore } from './ticket-store.js';
import { UploadBusy, UploadLocks } from './upload-locks.js';

export const UPLOAD_PATH = '/files/upload';

interface Answer {
  readonly status_code: number;
  readonly body: string;
}
const answer = (status: number, code: string, params: object = {}): Answer => ({
  status_code: status,
  body: JSON.stringify({ code, ...params }),
});
class SizeDiffers extends Error {}
const FAULTS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404, TOO_MANY_REQUESTS: 429 };
/** No space left, no quota left. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Takes files in by the tus protocol: what was cut off goes on where it stopped. */
@Injectable()
export class UploadServer {
  private readonly asking = new AsyncLocalStorage<Viewer>();
  private readonly server: Server;

  constructor(
    private readonly files: FileRepository,
    private readonly receives: ReceiveFile,
    private readonly staging: Staging,
    private readonly locks: UploadLocks,
    private readonly log: Log,
  ) {
    this.server = new Server({
      path: UPLOAD_PATH,
      relativeLocation: true,
      allowedOrigins: [],
      // Who changes the network begins anew while the old line still seems to be there.
      lockDrainTimeout: 1_000,
      locker: locks,
      datastore: new TicketStore(staging, (id) => this.view(id)),
      namingFunction: (_request, metadata) => this.named(metadata?.ticket),
      // A length other than the one announced is refused, so that nothing grows on the way.
      maxSize: async (_request, id) => (id ? (await this.view(id)).size : 0),
      onUploadCreate: async (_request, upload) => {
        if (upload.size !== (await this.view(upload.id)).size) throw new SizeDiffers();
        return {};
      },
      onIncomingRequest: async (request, id) => {
        const ticket = await this.ticket(id);
        if (request.method === 'HEAD') await this.finishIfThere(ticket);
        if (request.method === 'DELETE' && !ticket.arrivedAt) await this.files.dropTicket(id);
      },
      onUploadFinish: async (_request, upload) => {
        await this.receive(upload.id);
        return {};
      },
      onResponseError: (_request, error) => this.told(error),
    });
  }

  /** Answers one request of the protocol for the one who asks. */
  handle(viewer: Viewer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.asking.run(viewer, async () => void (await this.server.handle(request, response)));
  }

  private get viewer(): Viewer {
    const viewer = this.asking.getStore();
    if (!viewer) throw new Error('A file arrives from nobody');
    return viewer;
  }

  private async named(ticket: string | null | undefined): Promise<string> {
    return (await this.ticket(ticket ?? '')).id;
  }

  private ticket(id: string): Promise<UploadTicketEntity> {
    if (!isId(id)) throw new NotFound();
    return this.files.ticket(id, this.viewer);
  }

  private async view(id: string): Promise<{ size: number; hasArrived: boolean }> {
    const { size, arrivedAt } = await this.ticket(id);
    return { size: Number(size), hasArrived: arrivedAt !== null };
  }

  /** All of it came, and the process ended before it was a file: whoever asks how far it came brings that about. */
  private async finishIfThere(ticket: UploadTicketEntity): Promise<void> {
    if (!ticket.arrivedAt && (await this.staging.arrived(ticket.id)) === Number(ticket.size))
      await this.receive(ticket.id);
  }

  /** Who lost the answer asks again while it is still being made: then one makes it, and the other finds it. */
  private receive(id: string): Promise<void> {
    return this.locks.alone(id, async () => this.receives.run(this.viewer, await this.ticket(id)));
  }

  private told(error: Error | Answer): Answer {
    if ('status_code' in error) return error;
    if (error instanceof Refusal) return answer(422, error.code, { params: error.params });
    if (error instanceof Fault) return answer(FAULTS[error.code] ?? 403, error.code);
    if (error instanceof UploadBusy) return answer(423, 'UPLOAD_BUSY');
    if (error instanceof SizeDiffers) return answer(400, 'SIZE_DIFFERS');
    if (FULL.has((error as { code?: string }).code ?? '')) return answer(507, 'STORAGE_FULL');
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE')
      this.log.error('A file could not be taken in', { error });
    return answer(500, 'INTERNAL');
  }
}
