import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { waitOf, type Loaded, type Steppable, type Wait } from '@peyvand/platform';
import { ContactBudget } from '../budget/contact-budget.js';
import { MatchEntity, MatchStepEntity } from '../match.entity.js';
import { MatchRepository } from '../match.repository.js';
import { MatchSituations } from './match-situations.js';
import { matchWaits } from './match.waits.js';
import { matchWorkflow, type MatchSituation } from './match.workflow.js';

type MatchStep = keyof typeof matchWorkflow.steps;

/** How a match is stored and for whom it waits. */
@Injectable()
export class MatchLifecycle implements Steppable<MatchEntity, MatchSituation, MatchStep> {
  readonly workflow = matchWorkflow;
  readonly entity = MatchEntity;
  readonly stepEntity = MatchStepEntity;

  constructor(
    private readonly matches: MatchRepository,
    private readonly situations: MatchSituations,
  ) {}

  /** Its RFP first, which neither closes nor takes an application in between, then the match. */
  async lock(id: string, viewer: Viewer): Promise<Loaded<MatchEntity, MatchSituation>> {
    await this.situations.get(id, viewer);
    const row = await this.matches.lock(id);
    await this.held(row);
    return { row, situation: await this.situations.get(id, viewer) };
  }

  /** What else is held before it is loaded what decides. */
  protected held(_row: MatchEntity): Promise<void> {
    return Promise.resolve();
  }

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

/** The same for an approval: those who approve one company stand in line, so that two do not spend one contact. */
@Injectable()
export class MatchApproval extends MatchLifecycle {
  constructor(
    matches: MatchRepository,
    situations: MatchSituations,
    private readonly budget: ContactBudget,
  ) {
    super(matches, situations);
  }

  protected override held({ organizationId }: MatchEntity): Promise<void> {
    return this.budget.lock(organizationId);
  }
}
