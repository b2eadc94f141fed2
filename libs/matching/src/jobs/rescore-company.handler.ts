import { Injectable } from '@nestjs/common';
import { RescoreCompany, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { RescoreDue } from '../operations/rescore-due.js';

@Injectable()
@Handles(RescoreCompany)
export class RescoreCompanyHandler implements JobHandler<typeof RescoreCompany> {
  constructor(private readonly due: RescoreDue) {}

  handle({ organizationId }: PayloadOf<typeof RescoreCompany>): Promise<void> {
    return this.due.ask(organizationId);
  }
}
