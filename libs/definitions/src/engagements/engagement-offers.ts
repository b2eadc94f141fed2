import { Injectable } from '@nestjs/common';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { engagementActs } from './engagement.acts.js';
import { EngagementSituations } from './engagement-situations.js';
import { engagementWaits } from './engagement.waits.js';
import { engagementWorkflow } from './engagement.workflow.js';

/** What can be done with an engagement itself. */
@Injectable()
@Offers('Engagement')
export class EngagementOffers implements OffersSteps {
  constructor(private readonly situations: EngagementSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const loaded = await context.load('engagement.situation', id, (ids) => this.situations.load(ids, context.viewer));
    if (!loaded) return [];
    const { row: engagement, situation } = loaded;
    return [
      ...engagementWorkflow.next(engagement.state, context.viewer, situation),
      ...engagementActs.next(engagement.state, context.viewer, situation),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const loaded = await context.load('engagement.situation', id, (ids) => this.situations.load(ids, context.viewer));
    return loaded && expectedSteps(engagementWaits, 'engagement', loaded.row.state);
  }
}

/** An accepted problem without a definer is offered by its office, applied for by definers, taken on by its owner. */
@Injectable()
@Offers('Problem')
export class ProblemEngagementOffers implements OffersSteps {
  constructor(private readonly situations: EngagementSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const prospect = await context.load('engagement.prospect', id, (ids) => this.situations.prospects(ids, viewer));
    if (!prospect?.isProblemAccepted || prospect.isTaken) return [];
    // Whom the office will choose is not known yet; the operation asks what is to be asked of that firm.
    const anyone = { ...prospect, definerId: '', mayDefine: true };
    const asDefiner = prospect.isKnownToDefiners ? viewer.organizationsWith('definer') : [];
    return [
      ...engagementWorkflow.first(['offer', 'defineMyself'], viewer, anyone),
      ...asDefiner
        .filter((definerId) => !prospect.applicantIds.includes(definerId) && definerId !== prospect.ownerId)
        .flatMap((definerId) =>
          engagementWorkflow
            .first(['apply'], viewer, { ...prospect, definerId, mayDefine: true })
            .map((step) => ({ ...step, organizationId: definerId })),
        ),
    ].map((step) => ({ ...step, on: { field: 'problemId', id } }));
  }
}

/** The same where a definer reads no more than the short form. */
@Injectable()
@Offers('OpenProblem')
export class OpenProblemEngagementOffers extends ProblemEngagementOffers {}
