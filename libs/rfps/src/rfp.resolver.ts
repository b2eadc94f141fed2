import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext, Takes } from '@peyvand/platform';
import { ImportRfps } from './import/import-rfps.js';
import { AcceptNda } from './operations/accept-nda.js';
import { CancelRfp } from './operations/cancel-rfp.js';
import { CreateRfp } from './operations/create-rfp.js';
import { ReviewRfp } from './operations/review-rfp.js';
import { SaveRfpDraft } from './operations/save-rfp-draft.js';
import { SubmitRfp } from './operations/submit-rfp.js';
import {
  AcceptNdaInput,
  ApproveRfpInput,
  CancelRfpInput,
  CreateRfpInput,
  ImportRfpsInput,
  RequestRfpChangesInput,
  SaveRfpDraftInput,
  SubmitRfpInput,
} from './rfp.inputs.js';
import { alikeTeasers, ownRfps, pastRfps } from './reading/rfp.lists.js';
import { MyRfpArgs, PastRfpArgs, RfpArgs, SimilarRfpArgs } from './reading/rfp-list.inputs.js';
import { RfpConnection, RfpModel, RfpMutation } from './reading/rfp.model.js';
import { ImportRfpsPayload, RfpText, type ImportedRfp } from './rfp.payloads.js';
import { ownRfpWays } from './reading/rfp.ways.js';
import { isConcerned } from './reading/rfp.policy.js';

@Resolver(() => RfpModel)
export class RfpResolver {
  constructor(
    private readonly projector: Projector,
    private readonly createRfps: CreateRfp,
    private readonly drafts: SaveRfpDraft,
    private readonly submits: SubmitRfp,
    private readonly reviews: ReviewRfp,
    private readonly cancels: CancelRfp,
    private readonly ndas: AcceptNda,
    private readonly imports: ImportRfps,
  ) {}

  @Allow('public')
  @Projected({ kind: 'byKey', target: 'Rfp', arg: 'id' })
  @Query(() => RfpModel, { nullable: true, description: 'An RFP by id; null when there is none that you may see.' })
  rfp(
    @Args('id', { type: () => ID }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('public')
  @Projected({ kind: 'byKey', target: 'Rfp', arg: 'number', column: 'number' })
  @Query(() => RfpModel, { nullable: true, description: 'An RFP by its public number.' })
  rfpByNumber(
    @Args('number') _number: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('public')
  @Projected({ kind: 'page', target: 'Rfp', where: (t) => `${t}.state = 'open'`, isSteady: 'plain' })
  @Query(() => RfpConnection, { description: 'RFPs that are open, for everybody.' })
  rfps(@Args() _args: RfpArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('public')
  @Projected({
    kind: 'page',
    target: 'Rfp',
    where: (t) => `${t}.opened_at is not null and ${t}.state <> 'open'`,
    list: pastRfps,
  })
  @Query(() => RfpConnection, { description: 'RFPs that were open, for everybody.' })
  pastRfps(
    @Args() _args: PastRfpArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Rfp', max: 5, where: (t) => `${t}.opened_at is not null`, list: alikeTeasers })
  @Query(() => RfpConnection, {
    description:
      'At most five RFPs, open or past, whose teasers are most alike a text, to be looked at before a problem is submitted.',
  })
  similarRfps(
    @Args() _args: SimilarRfpArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Rfp', where: isConcerned, ways: ownRfpWays, list: ownRfps, isSteady: 'plain' })
  @Query(() => RfpConnection, {
    description: 'RFPs of yours: as owner, definer or office, and those your company has access to.',
  })
  myRfps(
    @Args() _args: MyRfpArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Takes('rfp.create')
  @RfpMutation('Starts an RFP on an approved definition. By its owner or definer.')
  createRfp(@Args('input') input: CreateRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.createRfps.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('rfp.edit')
  @RfpMutation('Saves parts of a draft. By its owner or definer.', { text: () => RfpText })
  saveRfpDraft(@Args('input') input: SaveRfpDraftInput, @Context() context: RequestContext): Promise<string> {
    return this.drafts.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('rfp.submit', { stepUp: true })
  @RfpMutation(
    'Signs the RFP and sends it to review. By head or manager of the owner, with the password given within five minutes.',
  )
  submitRfp(@Args('input') input: SubmitRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.submits.run(context.viewer, input);
  }

  @Allow('officer')
  @Takes('rfp.requestChanges')
  @RfpMutation('Sends an RFP back to its writers; its signature is void.')
  requestRfpChanges(@Args('input') input: RequestRfpChangesInput, @Context() context: RequestContext): Promise<string> {
    return this.reviews.requestChanges(context.viewer, input);
  }

  @Allow('officer')
  @Takes('rfp.approve')
  @RfpMutation('Approves an RFP as the second officer; it opens by the clock.')
  approveRfp(@Args('input') input: ApproveRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.reviews.approve(context.viewer, input);
  }

  @Allow('member')
  @Takes('rfp.cancel')
  @RfpMutation('Cancels an RFP, with a reason. By the owner or an officer.')
  cancelRfp(@Args('input') input: CancelRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.cancels.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('rfp.acceptNda')
  @RfpMutation('Accepts the NDA text in force; the dossier opens to your organization. By its head or manager.')
  acceptNda(@Args('input') input: AcceptNdaInput, @Context() context: RequestContext): Promise<string> {
    return this.ndas.run(context.viewer, input);
  }

  @Allow('administrator')
  @Mutation(() => ImportRfpsPayload, {
    description: 'Brings in RFPs from elsewhere. They enter in review, labelled as imported.',
  })
  async importRfps(
    @Args('input') input: ImportRfpsInput,
    @Context() context: RequestContext,
  ): Promise<{ imported: ImportedRfp[] }> {
    return { imported: await this.imports.run(context.viewer, input.rows) };
  }
}
