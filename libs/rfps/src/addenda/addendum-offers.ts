import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { isAddendumAsked } from '../writing/asked.js';
import type { AddendumKind, AddendumState } from '../content/rfp-choices.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { addendumActs } from './addendum.acts.js';
import { addendumWaits } from './addendum.waits.js';
import { addendumWorkflow, type AddendumSituation } from './addendum.workflow.js';

interface Row {
  readonly id: string;
  readonly rfpId: string;
  readonly kind: AddendumKind;
  readonly state: AddendumState;
  readonly isTaking: boolean;
  readonly revision: number;
  readonly askedRevision: number | null;
}

const FACTS = `
  select a.id, a.rfp_id as "rfpId", a.kind, a.state, a.revision, a.asked_revision as "askedRevision",
    r.state = 'open' and clock_timestamp() < r.closes_at as "isTaking"
  from addendum a join rfp r on r.id = a.rfp_id where a.id = any($1::uuid[])`;

/** Nobody asks for what was asked already, nor for the own signature. */
const isToAsk = (addendum: Row, { ownerId }: Pick<AddendumSituation, 'ownerId'>, viewer: Viewer): boolean =>
  addendum.state === 'draft' && !isAddendumAsked(addendum) && !viewer.leads(ownerId);

/** What can be done with an addendum. A minor one is published, a material one submitted: the other is not offered. */
@Injectable()
@Offers('Addendum')
export class AddendumOffers implements OffersSteps {
  constructor(
    private readonly db: Db,
    private readonly situations: RfpSituations,
  ) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const addendum = await context.load('addendum.facts', id, (ids) => this.load(ids));
    const loaded = addendum && (await this.situations.ofRequest(addendum.rfpId, context));
    if (!loaded) return [];
    const { kind, state, isTaking } = addendum;
    const situation = { ...loaded.situation, kind, isTaking };
    return [
      ...addendumWorkflow
        .next(state, context.viewer, situation)
        .filter(({ name }) => name !== (kind === 'minor' ? 'submit' : 'publish'))
        .filter(({ name }) => name !== 'askSignature' || isToAsk(addendum, situation, context.viewer)),
      ...addendumActs.next(state, context.viewer, situation),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const addendum = await context.load('addendum.facts', id, (ids) => this.load(ids));
    const loaded = addendum && (await this.situations.ofRequest(addendum.rfpId, context));
    if (!loaded) return null;
    if (isToAsk(addendum, loaded.situation, context.viewer)) return 'addendum.askSignature';
    if (addendum.state === 'draft') return addendum.kind === 'minor' ? 'addendum.publish' : 'addendum.submit';
    return expectedSteps(addendumWaits, 'addendum', addendum.state);
  }

  private async load(ids: readonly string[]): Promise<Map<string, Row>> {
    return new Map((await this.db.query<Row>(FACTS, [ids])).map((row) => [row.id, row]));
  }
}
