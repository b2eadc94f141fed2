import { Injectable } from '@nestjs/common';
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

  stream(match: MatchEntity): string {
    return `match:${match.id}`;
  }

  payload(match: MatchEntity): Record<string, string> {
    return { matchId: match.id, rfpId: match.rfpId };
  }

  waits({ state, organizationId, expiresAt }: MatchEntity, { closesAt }: MatchSituation): Wait | null {
    if (state === 'notified') return { organizationId, until: earlier(expiresAt, closesAt) };
    return state === 'interested' ? { organizationId, until: closesAt } : null;
  }
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
