import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, Refusal, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency } from '@peyvand/platform';
import { endingOf } from '../content/judge.js';
import type { CreateUploadTicketInput } from '../file.inputs.js';
import { inMegabytes, LIMITS, maxBytesOfEnding } from '../file-limits.js';
import { FileRepository } from '../file.repository.js';
import { FileHolders, readingOf, type Holding } from '../takes-files.js';
import { FileSpace } from '../file-space.js';

/** Gives leave to send one file, after everything was asked that can be asked before it is there. */
@Injectable()
export class CreateUploadTicket {
  constructor(
    private readonly db: Db,
    private readonly files: FileRepository,
    private readonly holders: FileHolders,
    private readonly space: FileSpace,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: CreateUploadTicketInput): Promise<string> {
    return this.idempotency.once(viewer, 'createUploadTicket', input, async () => {
      const { objectType, objectId = null, name, size } = input;
      if (!viewer.personId || !viewer.sessionId) throw new Unauthenticated('Sign in first');
      const organizationId = organizationOf(viewer, input.organizationId);
      const holding: Holding = objectId ? await this.holders.hold(objectType, viewer, objectId, [name]) : {};
      requireSize(input, holding);
      if (objectId) await this.space.onObject(objectType, objectId, size, holding.beside);
      await this.space.ofOrganization(organizationId, size);
      if ((await this.files.openTickets(viewer.personId)) >= LIMITS.openTickets)
        throw new Refusal('UPLOADS_OPEN', undefined, { files: LIMITS.openTickets });
      const createdAt = await this.db.now();
      const id = newId();
      await this.files.addTicket({
        id,
        sessionId: viewer.sessionId,
        personId: viewer.personId,
        organizationId,
        objectType,
        objectId,
        name,
        size: String(size),
        salt: randomBytes(16).toString('hex'),
        sealed: readingOf(objectType).isSealed ?? false,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + LIMITS.ticketHours * 3_600_000),
        arrivedAt: null,
      });
      return id;
    });
  }
}

/** @throws Refusal MEMBERSHIP_REQUIRED when several would do, STEP_NOT_ALLOWED for one that is not the viewer's */
function organizationOf(viewer: Viewer, given?: string | null): string {
  if (given && !viewer.actsFor(given)) throw new Refusal('STEP_NOT_ALLOWED', 'organizationId');
  const [only, ...others] = given ? [given] : [...new Set(viewer.organizationIds)];
  if (!only || others.length) throw new Refusal('MEMBERSHIP_REQUIRED', 'organizationId');
  return only;
}

function requireSize({ objectType, name, size }: CreateUploadTicketInput, { drawingBytes }: Holding): void {
  const ending = endingOf(name);
  const most = maxBytesOfEnding(ending, { drawingBytes, kinds: readingOf(objectType).kinds });
  if (most === null) throw new Refusal('FILE_KIND_UNKNOWN', 'name', { ending });
  if (size > most) throw new Refusal('FILE_TOO_LARGE', 'size', { megabytes: inMegabytes(most) });
}
