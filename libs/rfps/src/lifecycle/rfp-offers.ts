import { Injectable } from '@nestjs/common';
import { asMember, bySelf, defineActs, only } from '@peyvand/kernel';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { isNotRecusedWriter } from '@peyvand/problems';
import { addendumWorkflow } from '../addenda/addendum.workflow.js';
import { isRfpAsked } from '../writing/asked.js';
import type { RfpState } from '../content/rfp-choices.js';
import { RfpProspects } from './rfp-prospects.js';
import { RfpRights, type RfpStanding } from './rfp-rights.js';
import { RfpSituations } from './rfp-situations.js';
import { rfpWaits } from './rfp.waits.js';
import { definerOrOwner, rfpWorkflow, type RfpSituation } from './rfp.workflow.js';
import { waiverActs } from '../waivers/waiver.acts.js';

/** What anybody does who wants to hear of it. */
const followersActs = defineActs<RfpState, RfpStanding>('rfp')({
  follow: { by: only<RfpStanding>(bySelf, (s) => s.isToFollow && !s.isFollowed) },
  unfollow: { by: only<RfpStanding>(bySelf, (s) => s.isFollowed) },
});

interface Reading extends RfpStanding {
  readonly organizationId: string;
}

/** Owner and definer write it together. */
const writersActs = defineActs<RfpState, RfpSituation>('rfp')({
  edit: { from: ['draft'], by: definerOrOwner, when: [isNotRecusedWriter] },
});

const reader = asMember<Reading>((s) => s.organizationId);

/** What a company does with an open RFP before it proposes. */
const readersActs = defineActs<RfpState, Reading>('rfp')({
  acceptNda: {
    by: only(reader, (s) => s.accepting.includes(s.organizationId)),
    removes: 'NDA_REQUIRED',
    isFinal: true,
  },
  askQuestion: { by: only(reader, (s) => s.asking.includes(s.organizationId)) },
});

/**
 * What can be done with an RFP itself, and the addendum that its makers may begin. Who may sign is not offered to ask
 * for it.
 */
@Injectable()
@Offers('Rfp')
export class RfpOffers implements OffersSteps {
  constructor(
    private readonly situations: RfpSituations,
    private readonly rights: RfpRights,
  ) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const [loaded, standing] = await Promise.all([
      this.situations.ofRequest(id, context),
      context.load('rfp.rights', id, (ids) => this.rights.load(ids, viewer)),
    ]);
    if (!loaded || !standing) return [];
    const { row: rfp, situation } = loaded;
    const addendum = { ...situation, kind: 'minor' as const, isTaking: standing.isTaking };
    return [
      ...rfpWorkflow
        .next(rfp.state, viewer, situation)
        .filter(({ name }) => name !== 'askSignature' || (!isRfpAsked(rfp) && !viewer.leads(situation.ownerId))),
      ...writersActs.next(rfp.state, viewer, situation),
      // Granted to a verified solver, withdrawn where there is one: else neither is anything to do.
      ...waiverActs
        .next(rfp.state, viewer, situation)
        .filter(({ name }) => (name === 'grantWaiver' ? situation.waivable : situation.waived)?.length),
      // Who acts for two companies sees which of them each is for.
      ...viewer.organizationIds.flatMap((organizationId) =>
        readersActs
          .next(rfp.state, viewer, { ...standing, organizationId })
          .map((step) => ({ ...step, organizationId })),
      ),
      ...followersActs.next(rfp.state, viewer, standing),
      ...(standing.isTaking && !standing.hasAddendumUnderWay
        ? addendumWorkflow.first(['create'], viewer, addendum)
        : []),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const loaded = await this.situations.ofRequest(id, context);
    if (!loaded) return null;
    const { row: rfp, situation } = loaded;
    const asks = rfp.state === 'draft' && !isRfpAsked(rfp) && !context.viewer.leads(situation.ownerId);
    return asks ? 'rfp.askSignature' : expectedSteps(rfpWaits, 'rfp', rfp.state);
  }
}

/** From an approved definition owner and definer make the RFP; offered on the problem and on its version alike. */
@Injectable()
@Offers('Problem')
export class NewRfpOffers implements OffersSteps {
  constructor(private readonly prospects: RfpProspects) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const prospect = await context.load('rfp.prospect', id, (ids) => this.prospects.ofProblems(ids, context.viewer));
    return prospect ? rfpWorkflow.first(['create'], context.viewer, prospect) : [];
  }
}

@Injectable()
@Offers('Definition')
export class DefinitionRfpOffers implements OffersSteps {
  constructor(private readonly prospects: RfpProspects) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const prospect = await context.load('rfp.definitionProspect', id, (ids) =>
      this.prospects.ofDefinitions(ids, context.viewer),
    );
    if (!prospect) return [];
    return rfpWorkflow
      .first(['create'], context.viewer, prospect)
      .map((step) => ({ ...step, on: { field: 'problemId', id: prospect.problemId ?? '' } }));
  }
}
