import { Injectable } from '@nestjs/common';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { problemActs } from './problem.acts.js';
import { newSituation, ProblemSituations } from './problem-situations.js';
import { problemWaits } from './problem.waits.js';
import { problemWorkflow } from './problem.workflow.js';

/** What can be done with a problem itself; what it leads to is offered by the features after it. */
@Injectable()
@Offers('Problem')
export class ProblemOffers implements OffersSteps {
  constructor(private readonly situations: ProblemSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const loaded = await this.situations.ofRequest(id, context);
    if (!loaded) return [];
    const { row: problem, situation } = loaded;
    return [
      ...problemWorkflow.next(problem.state, context.viewer, situation),
      ...problemActs.next(problem.state, context.viewer, situation),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const loaded = await this.situations.ofRequest(id, context);
    // A draft waits for nobody that others could see.
    if (loaded?.row.state === 'draft') return 'problem.submit';
    return loaded && expectedSteps(problemWaits, 'problem', loaded.row.state);
  }
}

/** A member of an organization posts its problem; offices and parks write one down for others. */
@Injectable()
@Offers('Person')
export class NewProblemOffers implements OffersSteps {
  offers(_id: string, { viewer }: RequestContext): Promise<OfferedStep[]> {
    return Promise.resolve(
      viewer.memberships.flatMap(({ organizationId }) =>
        problemWorkflow
          .first(['create'], viewer, newSituation(organizationId))
          .map((step) => ({ ...step, on: { field: 'organizationId', id: organizationId } })),
      ),
    );
  }
}
