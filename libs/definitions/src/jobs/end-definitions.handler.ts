import { Injectable } from '@nestjs/common';
import { EndDefinitions, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { EndEngagement } from '../engagements/operations/end-engagement.js';

/** With its problem, whatever was being defined ends. */
@Injectable()
@Handles(EndDefinitions)
export class EndDefinitionsHandler implements JobHandler<typeof EndDefinitions> {
  constructor(private readonly ends: EndEngagement) {}

  handle({ problemId }: PayloadOf<typeof EndDefinitions>): Promise<void> {
    return this.ends.endAll(problemId);
  }
}
