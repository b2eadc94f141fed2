import { Injectable } from '@nestjs/common';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { MatchEntity, MatchStepEntity } from './match.entity.js';
import { matchWaits } from './match.waits.js';
import { matchWorkflow, type MatchSituation } from './match.workflow.js';

type MatchStep = keyof typeof matchWorkflow.steps;

/** How a match is stored and for whom it waits. */
@Injectable()
export class MatchLifecycle implements Lifecycle<MatchEntity, MatchSituation, MatchStep> {
  readonly workflow = matchWorkflow;
  readonly entity = MatchEntity;
  readonly stepEntity = MatchStepEntity;

  stream(match: MatchEntity): string {
    return `match:${match.id}`;
  }

  payload(match: MatchEntity): Record<string, string> {
    return { matchId: match.id, rfpId: match.rfpId };
  }

  waits(match: MatchEntity, situation: MatchSituation): Promise<Wait | null> {
    return waitOf(matchWaits, match, situation);
  }
}
