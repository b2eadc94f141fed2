import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/utils';
import { NotFound } from '@peyvand/kernel';
import type { Staging } from './staging.js';

/** What the protocol needs to know of a ticket. */
export interface TicketView {
  readonly size: number;
  readonly hasArrived: boolean;
}

/** Lets the protocol write where files arrive: how far one came is what stands there, so nothing can say otherwise. */
export class TicketStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination'];

  constructor(
    private readonly staging: Staging,
    private readonly view: (id: string) => Promise<TicketView>,
  ) {
    super();
  }

  /** Sent again because the answer was lost, it finds what came since. */
  override async create(upload: Upload): Promise<Upload> {
    const { hasArrived } = await this.view(upload.id);
    if (!hasArrived) await this.staging.begin(upload.id);
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, hasArrived } = await this.view(id);
    const offset = hasArrived ? size : await this.staging.arrived(id);
    // Whose beginning was lost on the way learns here that it has to begin.
    if (offset === null) throw new NotFound();
    return new Upload({ id, size, offset });
  }

  override write(bytes: Readable, id: string, offset: number): Promise<number> {
    return this.staging.write(id, offset, bytes);
  }

  override remove(id: string): Promise<void> {
    return this.staging.drop(id);
  }
}
