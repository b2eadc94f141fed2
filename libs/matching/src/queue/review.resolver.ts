import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import {
  ApproveMatchesAboveInput,
  ApproveMatchesInput,
  RejectMatchesInput,
  ApproveMatchOverBudgetInput,
  DeferMatchInput,
  MatchInput,
  ReconsiderMatchInput,
  RejectMatchInput,
} from '../match.inputs.js';
import { ApproveMatchesAbovePayload, ApproveMatchesPayload, RejectMatchesPayload } from '../match.payloads.js';
import { AdmitMatch } from '../operations/admit-match.js';
import { ApproveAbove } from '../operations/approve-above.js';
import { DecideMarked } from '../operations/decide-marked.js';
import { DecideMatch } from '../operations/decide-match.js';
import { DeferMatch } from '../operations/defer-match.js';
import { MatchMutation } from '../reading/match.model.js';

/** What officers decide on matches. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly deciding: DecideMatch,
    private readonly marked: DecideMarked,
    private readonly approvingMany: ApproveAbove,
    private readonly admitting: AdmitMatch,
    private readonly deferring: DeferMatch,
  ) {}

  @Allow('officer')
  @Takes('match.approve')
  @MatchMutation('Passes the RFP on; the company is told when the undo window is over.')
  approveMatch(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.deciding.approve(viewer, input);
  }

  @Allow('officer')
  @Takes('match.undo')
  @MatchMutation('Takes your approval back while the undo window lasts.')
  undoMatchApproval(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.deciding.undo(viewer, input);
  }

  @Allow('officer')
  @Takes('match.reject')
  @MatchMutation('Does not pass the RFP on, with a reason.')
  rejectMatch(@Args('input') input: RejectMatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.deciding.reject(viewer, input);
  }

  @Allow('officer')
  @Takes('match.undoReject')
  @MatchMutation('Takes your rejection back while the undo window lasts.')
  undoMatchRejection(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.deciding.undoReject(viewer, input);
  }

  @Allow('officer')
  @Takes('match.approveOverBudget')
  @MatchMutation('Passes the RFP on although the contact budget of the company is spent, with a reason.')
  approveMatchOverBudget(
    @Args('input') { matchId, ...override }: ApproveMatchOverBudgetInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.deciding.approve(viewer, { matchId }, override);
  }

  @Allow('officer')
  @Mutation(() => ApproveMatchesAbovePayload, {
    description:
      'Passes the RFP on to the companies in review with at least a score, at most 50 at a time, each with an outcome of its own.',
  })
  async approveMatchesAbove(@Args('input') input: ApproveMatchesAboveInput, @Context() { viewer }: RequestContext) {
    const { rfpId, ...batch } = await this.approvingMany.run(viewer, input);
    return { rfp: { id: rfpId }, ...batch };
  }

  @Allow('officer')
  @Mutation(() => ApproveMatchesPayload, {
    description: 'Passes RFPs on in the marked rows, each by the rules of approveMatch and with an outcome of its own.',
  })
  async approveMatches(@Args('input') input: ApproveMatchesInput, @Context() { viewer }: RequestContext) {
    return { outcomes: await this.marked.approve(viewer, input) };
  }

  @Allow('officer')
  @Mutation(() => RejectMatchesPayload, {
    description: 'Does not pass RFPs on in the marked rows, each by the rules of rejectMatch and with its own outcome.',
  })
  async rejectMatches(@Args('input') input: RejectMatchesInput, @Context() { viewer }: RequestContext) {
    return { outcomes: await this.marked.reject(viewer, input) };
  }

  @Allow('officer')
  @Takes('match.reconsider')
  @MatchMutation('Takes a rejection back, with a reason; the match is in review again.')
  reconsiderMatch(@Args('input') input: ReconsiderMatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.deciding.reconsider(viewer, input);
  }

  @Allow('officer')
  @Takes('match.defer')
  @MatchMutation('Sets a match in review aside until a time; then it comes back by itself.')
  async deferMatch(@Args('input') input: DeferMatchInput, @Context() { viewer }: RequestContext) {
    return this.deferring.run(viewer, input);
  }

  @Allow('officer')
  @Takes('match.admit')
  @MatchMutation('Lets in a company that applied by itself.')
  admitMatch(@Args('input') input: MatchInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.admitting.run(viewer, input);
  }
}
