import { Injectable } from '@nestjs/common';
import { FileCopies } from '@peyvand/files';
import { asJson } from '@peyvand/kernel';
import { Db, type StepOptions } from '@peyvand/platform';
import { signable } from '../content/rfp-document.js';
import { RfpEntity } from '../rfp.entity.js';
import { RfpRepository } from '../rfp.repository.js';
import { addendumColumns } from './addendum-check.js';
import type { AddendumEntity } from './addendum.entity.js';
import type { LoadedAddendum } from './addendum.repository.js';

/**
 * Puts a signed addendum in force: a new version of the RFP, its dates, its NDA text, its files. Under the RFP's row
 * lock.
 */
@Injectable()
export class ApplyAddendum {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpRepository,
    private readonly files: FileCopies,
  ) {}

  /** Answers what the step writes on the addendum. */
  async run(
    { row: addendum, rfp }: LoadedAddendum,
    signed: Partial<AddendumEntity>,
  ): Promise<Pick<StepOptions<AddendumEntity>, 'set' | 'note'>> {
    const { document, number, reason, kind } = addendum;
    const version = await this.rfps.addVersion(rfp.id, document, addendum.signedBy);
    const { questionsUntil = null, answersUntil = null, closesAt = null, ...columns } = addendumColumns(document);
    await this.rfps.moveClose(
      rfp,
      { questionsUntil, answersUntil, closesAt },
      { kind: 'addendum', addendumNumber: number, reason },
    );
    await this.db.manager.update(
      RfpEntity,
      { id: rfp.id },
      {
        ...columns,
        draft: asJson(document.content),
        subject: asJson(document.subject),
        versionId: version.id,
        draftHash: signable(document).hash,
        draftRevision: rfp.draftRevision + 1,
        ...(kind === 'material' ? { materialNumber: number } : {}),
      },
    );
    await this.files.run(null, 'addendum', addendum.id, rfp.id, 'rfp');
    if (document.ndaText) await this.rfps.addNdaText(rfp.id, document.ndaText, document.language);
    return { set: { ...signed, versionId: version.id, publishedAt: version.createdAt }, note: reason };
  }
}
