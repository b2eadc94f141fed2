import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { SetOfficeContactInput } from '../office.inputs.js';
import { OfficeRepository } from '../office.repository.js';

/** An office says itself where the public reaches it: its organization's own telephones are not public. */
@Injectable()
export class SetOfficeContact {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly offices: OfficeRepository,
  ) {}

  /** @throws NotFound for an office that is not the viewer's; STEP_NOT_ALLOWED for its plain members. */
  run(viewer: Viewer, { officeId, contactEmail, contactPhone }: SetOfficeContactInput): Promise<string> {
    return this.db.inTransaction(async () => {
      if (!viewer.isOfficerOf(officeId)) throw new NotFound();
      if (!viewer.leads(officeId)) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'setContact' });
      await this.offices.setContact(officeId, contactEmail || null, contactPhone || null);
      await this.audit.write(`organization:${officeId}`, viewer, 'office.contactSet', { contactEmail, contactPhone });
      return officeId;
    });
  }
}
