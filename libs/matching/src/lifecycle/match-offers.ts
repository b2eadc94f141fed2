import { Injectable } from '@nestjs/common';
import { defineActs } from '@peyvand/kernel';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import type { MatchState } from '../match.entity.js';
import { MatchSituations } from './match-situations.js';
import { matchWaits, reviewQueueWaits } from './match.waits.js';
import { MatchStories, storyActs } from '../stories/match-stories.js';
import { isSelfApplied, isOverBudget, matchWorkflow, officer, type MatchSituation } from './match.workflow.js';

const matchActs = defineActs<MatchState, MatchSituation>('match')({
  defer: {
    from: ['inReview'],
    by: officer,
    when: [
      { code: 'RECUSED', test: (match) => !match.isRecused },
      { code: 'RFP_NOT_OPEN', test: (match) => match.isRfpOpen },
    ],
  },
});

/** What office and company can do with a match. */
@Injectable()
@Offers('Match')
export class MatchOffers implements OffersSteps {
  constructor(
    private readonly situations: MatchSituations,
    private readonly stories: MatchStories,
  ) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const match = await context.load('match.situation', id, (ids) => this.situations.load(ids, viewer));
    const story = await context.load('match.story', id, (ids) => this.stories.load(ids));
    if (!match || !story) return [];
    const steps = matchWorkflow.next(match.state, viewer, match);
    return [
      // Who applied is admitted; who was found is approved. And an office's queue is not the company's business.
      ...steps.filter(({ name }) => name !== 'apply' && (name !== 'admit' || isSelfApplied(match))),
      ...overBudget(matchWorkflow.next(match.state, viewer, { ...match, isOverBudgetAllowed: true }), match),
      ...matchActs.next(match.state, viewer, match),
      ...storyActs.next(story.state, viewer, story),
    ];
  }

  /** In review it waits as the queue of its RFP does; who applied is admitted. */
  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const match = await context.load('match.situation', id, (ids) => this.situations.load(ids, context.viewer));
    if (match?.state !== 'inReview') return match && expectedSteps(matchWaits, 'match', match.state);
    return isSelfApplied(match) ? 'match.admit' : expectedSteps(reviewQueueWaits, 'reviewQueue', 'inReview');
  }
}

/** Where only the contact budget stands in the way, the office may go over it, with a reason. */
function overBudget(allowed: readonly OfferedStep[], match: MatchSituation): OfferedStep[] {
  if (!isOverBudget(match)) return [];
  return allowed.filter(({ name }) => name === 'approve').map((step) => ({ ...step, name: 'approveOverBudget' }));
}

/** Companies that nobody told apply by themselves; the office adds those that it knows. */
@Injectable()
@Offers('Rfp')
export class NewMatchOffers implements OffersSteps {
  constructor(private readonly situations: MatchSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const prospect = await context.load('match.prospect', id, (ids) => this.situations.prospects(ids, viewer));
    if (!prospect) return [];
    const { asOffice, asCompanies } = prospect;
    return [
      ...matchWorkflow.first(['add'], viewer, asOffice),
      ...asCompanies.flatMap((situation) =>
        matchWorkflow
          .first(['selfApply'], viewer, situation)
          .map((step) => ({ ...step, organizationId: situation.organizationId })),
      ),
    ].map((step) => ({ ...step, on: { field: 'rfpId', id } }));
  }
}
