import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import type { GraphQLResolveInfo } from 'graphql';
import {
  AddMatchInput, DeclineMatchInput, MatchInput, MyMatchesArgs, RejectMatchInput, ReviewQueueArgs, SelfApplyInput,
} from './match.inputs.js';
import { MatchConnection, MatchModel } from './match.model.js';
import {
  AddMatchPayload, AdmitMatchPayload, ApproveMatchPayload, DeclareInterestPayload, DeclineMatchPayload, MarkMatchSeenPayload,
  RejectMatchPayload, SelfApplyPayload, UndoMatchApprovalPayload,
} from './match.payloads.js';
import { AddMatch } from './operations/add-match.js';
import { AnswerMatch } from './operations/answer-match.js';
import { DecideMatch } from './operations/decide-match.js';

@Resolver()
export class MatchResolver {
  constructor(
    private readonly projector: Projector, private readonly deciding: DecideMatch,
    private readonly adding: AddMatch, private readonly answering: AnswerMatch,
  ) {}

  @Allow('officer')
  @Projected({ kind: 'page', target: 'Match', where: (t, viewer) => `exists (select 1 from rfp r where r.id = ${t}.rfp_id and r.office_id = any(${viewer('officeIds', 'uuid[]')}))` })
  @Query(() => MatchConnection, { description: 'Matches of one RFP of your office, best first.' })
  reviewQueue(@Args() _args: ReviewQueueArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Projected({ kind: 'page', target: 'Match', where: (t, viewer) => `${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')})` })
  @Query(() => MatchConnection, { description: 'RFPs your company was told of or applied to.' })
  myMatches(@Args() _args: MyMatchesArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'byKey', target: 'Match', arg: 'id' })
  @Query(() => MatchModel, { nullable: true, description: 'One match.' })
  match(@Args('id', { type: () => ID, description: 'The match.' }) _id: string, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('officer')
  @Mutation(() => ApproveMatchPayload, { description: 'Passes the RFP on; the company is told when the undo window is over.' })
  async approveMatch(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.deciding.approve(viewer, input) };
  }

  @Allow('officer')
  @Mutation(() => UndoMatchApprovalPayload, { description: 'Takes your approval back while the undo window lasts.' })
  async undoMatchApproval(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.deciding.undo(viewer, input) };
  }

  @Allow('officer')
  @Mutation(() => RejectMatchPayload, { description: 'Does not pass the RFP on, with a reason.' })
  async rejectMatch(@Args('input') input: RejectMatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.deciding.reject(viewer, input) };
  }

  @Allow('officer')
  @Mutation(() => AddMatchPayload, { description: 'Adds a company by hand.' })
  async addMatch(@Args('input') input: AddMatchInput, @Context() { viewer }: RequestContext) {
    return { match: { id: await this.adding.add(viewer, input) } };
  }

  @Allow({ capacity: 'solver' })
  @Mutation(() => SelfApplyPayload, { description: 'Applies to an open RFP that nobody told you of.' })
  async selfApply(@Args('input') input: SelfApplyInput, @Context() { viewer }: RequestContext) {
    return { match: { id: await this.adding.selfApply(viewer, input) } };
  }

  @Allow('officer')
  @Mutation(() => AdmitMatchPayload, { description: 'Lets in a company that applied by itself.' })
  async admitMatch(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.adding.admit(viewer, input) };
  }

  @Allow('member')
  @Mutation(() => DeclareInterestPayload, { description: 'Says that your company means to answer; also after it declined, while the RFP is open.' })
  async declareInterest(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.answering.interest(viewer, input) };
  }

  @Allow('member')
  @Mutation(() => DeclineMatchPayload, { description: 'Says that your company does not answer, with a reason.' })
  async declineMatch(@Args('input') input: DeclineMatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.answering.decline(viewer, input) };
  }

  @Allow('member')
  @Mutation(() => MarkMatchSeenPayload, { description: 'Notes that somebody of your company looked; only the first look counts.' })
  async markMatchSeen(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext) {
    return { match: await this.answering.see(viewer, input) };
  }
}
