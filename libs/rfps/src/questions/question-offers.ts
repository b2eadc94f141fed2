import { Injectable } from '@nestjs/common';
import { Db, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { answeringOf, questionActs, type QuestionTime } from './question.acts.js';

interface Row {
  readonly id: string;
  readonly rfpId: string;
  readonly state: QuestionTime;
}

/** Open: not answered, and answers are still taken, by the database's clock. */
const FACTS = `
  select q.id, q.rfp_id as "rfpId", case when q.answered_at is null and r.state = 'open'
    and clock_timestamp() < coalesce(r.answers_until, r.closes_at) then 'open' else 'over' end as state
  from question q join rfp r on r.id = q.rfp_id where q.id = any($1::uuid[])`;

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
    return questionActs.next(question.state, context.viewer, answeringOf(context.viewer, loaded.situation));
  }

  expected(): Promise<string> {
    return Promise.resolve('question.answer');
  }

  private async load(ids: readonly string[]): Promise<Map<string, Row>> {
    return new Map((await this.db.query<Row>(FACTS, [ids])).map((row) => [row.id, row]));
  }
}
