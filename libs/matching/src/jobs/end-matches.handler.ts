import { Injectable } from '@nestjs/common';
import { EndMatches as EndMatchesJob, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { EndMatches } from '../operations/end-matches.js';

@Injectable()
@Handles(EndMatchesJob)
export class EndMatchesHandler implements JobHandler<typeof EndMatchesJob> {
  constructor(private readonly matches: EndMatches) {}

  handle({ rfpId }: PayloadOf<typeof EndMatchesJob>): Promise<void> {
    return this.matches.run(rfpId);
  }
}
