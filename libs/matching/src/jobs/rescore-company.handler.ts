import { Injectable } from '@nestjs/common';
import { RescoreCompany, RescoreImported, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { RescoreDue } from '../operations/rescore-due.js';

@Injectable()
@Handles(RescoreCompany)
export class RescoreCompanyHandler implements JobHandler<typeof RescoreCompany> {
  constructor(private readonly due: RescoreDue) {}

  handle({ organizationId }: PayloadOf<typeof RescoreCompany>): Promise<void> {
    return this.due.ask([organizationId]);
  }
}

@Injectable()
@Handles(RescoreImported)
export class RescoreImportedHandler implements JobHandler<typeof RescoreImported> {
  constructor(private readonly due: RescoreDue) {}

  handle({ organizationIds }: PayloadOf<typeof RescoreImported>): Promise<void> {
    return this.due.ask(organizationIds.split(' '));
  }
}
