import { Injectable } from '@nestjs/common';
import { defineActs, type Guard } from '@peyvand/kernel';
import { Db, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { isPartyOf, RfpSituations } from '../rfp-situations.js';
import type { RfpSituation } from '../rfp.workflow.js';

type State = 'open' | 'over';
interface Row {
  readonly id: string;
  readonly rfpId: string;
  readonly state: State;
}

/** Open: not answered, and answers are still taken, by the database's clock. */
const FACTS = `
  select q.id, q.rfp_id as "rfpId", case when q.answered_at is null and r.state = 'open'
    and clock_timestamp() < coalesce(r.answers_until, r.closes_at) then 'open' else 'over' end as state
  from question q join rfp r on r.id = q.rfp_id where q.id = any($1::uuid[])`;

const isNotBarred: Guard<RfpSituation> = { code: 'RECUSED', test: (s) => !s.isBarredOnMatches };
const questionActs = defineActs<State, RfpSituation>('question')({
  answer: { from: ['open'], by: (viewer, s) => isPartyOf(s, viewer), when: [isNotBarred], isFinal: true },
});

@Injectable()
@Offers('Question')
export class QuestionOffers implements OffersSteps {
  constructor(
    private readonly db: Db,
    private readonly situations: RfpSituations,
  ) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const question = await context.load('question.facts', id, (ids) => this.load(ids));
    const loaded = question && (await this.situations.ofRequest(question.rfpId, context));
    if (!loaded) return [];
    const { ownerId, isBarredOnMatches } = loaded.situation;
    // The owner's own people answer for the owner, whatever else they belong to.
    const isBarred = isBarredOnMatches && !context.viewer.actsFor(ownerId);
    return questionActs.next(question.state, context.viewer, { ...loaded.situation, isBarredOnMatches: isBarred });
  }

  expected(): Promise<string> {
    return Promise.resolve('question.answer');
  }

  private async load(ids: readonly string[]): Promise<Map<string, Row>> {
    return new Map((await this.db.query<Row>(FACTS, [ids])).map((row) => [row.id, row]));
  }
}
