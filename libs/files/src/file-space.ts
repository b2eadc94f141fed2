import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import type { FileObject } from './file.choices.js';
import { inMegabytes, LIMITS } from './file-limits.js';
import { FileRepository, type Taken } from './file.repository.js';
import type { Holding } from './takes-files.js';

const MOST_OF_OBJECT = { files: LIMITS.objectFiles, bytes: LIMITS.objectBytes };
const MOST_OF_ORGANIZATION = { files: LIMITS.organizationFiles, bytes: LIMITS.organizationBytes };

/** Whether there is room for one more. */
@Injectable()
export class FileSpace {
  constructor(private readonly files: FileRepository) {}

  /** @throws Refusal FILES_FULL */
  async onObject(type: FileObject, id: string, bytes: number, beside?: Holding['beside']): Promise<void> {
    const [own, other] = [
      await this.files.on(type, id),
      beside ? await this.files.on(beside.type, beside.id) : { files: 0, bytes: 0 },
    ];
    const taken = { files: own.files + other.files, bytes: own.bytes + other.bytes };
    refuse('FILES_FULL', taken, MOST_OF_OBJECT, bytes);
  }

  /** In the transaction that takes the space. @throws Refusal FILE_SPACE_FULL */
  async ofOrganization(organizationId: string, bytes: number): Promise<void> {
    await this.files.holdSpace(organizationId);
    refuse('FILE_SPACE_FULL', await this.files.of(organizationId), MOST_OF_ORGANIZATION, bytes);
  }
}

function refuse(code: string, taken: Taken, most: Taken, bytes: number): void {
  if (taken.files + 1 > most.files || taken.bytes + bytes > most.bytes)
    throw new Refusal(code, undefined, { files: most.files, megabytes: inMegabytes(most.bytes) });
}
