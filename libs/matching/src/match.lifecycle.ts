import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { MatchEntity, MatchStepEntity } from './match.entity.js';
import { matchWorkflow, type MatchSituation } from './match.workflow.js';

type MatchStep = keyof typeof matchWorkflow.steps;

/** How a match is stored. A single match in review waits for nobody: the queue of its RFP does. */
@Injectable()
export class MatchLifecycle implements Lifecycle<MatchEntity, MatchSituation, MatchStep> {
  readonly workflow = matchWorkflow;
  readonly entity = MatchEntity;
  readonly stepEntity = MatchStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream(match: MatchEntity): string {
    return `match:${match.id}`;
  }

  payload(match: MatchEntity): Record<string, string> {
    return { matchId: match.id, rfpId: match.rfpId };
  }

  async waits(match: MatchEntity, situation: MatchSituation): Promise<Wait | null> {
    if (match.state !== 'notified') return null;
    const { matchExpiry } = await this.offices.numbers(situation.officeId);
    return { organizationId: match.organizationId, until: await this.offices.dueAfter(situation.officeId, matchExpiry) };
  }
}
