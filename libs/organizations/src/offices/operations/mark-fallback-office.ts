import { Injectable } from '@nestjs/common';
import { StepUp } from '@peyvand/accounts';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { OrganizationReader } from '../../organization.reader.js';
import type { MarkFallbackOfficeInput } from '../office.inputs.js';
import { OfficeRepository } from '../office.repository.js';

/** One to write and one to review: with fewer nothing that ends up there could be finished. */
const OFFICERS_NEEDED = 2;

/** Exactly one office is the fallback; marking another moves the mark. */
@Injectable()
export class MarkFallbackOffice {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly offices: OfficeRepository,
    private readonly organizations: OrganizationReader,
    private readonly stepUp: StepUp,
  ) {}

  /** @throws Refusal STEP_UP_REQUIRED, TOO_FEW_OFFICERS */
  run(viewer: Viewer, { officeId }: MarkFallbackOfficeInput): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.stepUp.require(viewer);
      await this.offices.getLocked(officeId);
      const officers = await this.organizations.officers(officeId);
      if (officers.length < OFFICERS_NEEDED)
        throw new Refusal('TOO_FEW_OFFICERS', 'officeId', { officers: officers.length, needed: OFFICERS_NEEDED });
      await this.offices.moveFallback(officeId);
      await this.audit.write(`organization:${officeId}`, viewer, 'office.markedFallback');
      return officeId;
    });
  }
}
