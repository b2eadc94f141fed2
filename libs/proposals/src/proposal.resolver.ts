import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext, Takes, type ById, mutationOf } from '@peyvand/platform';
import { CreateProposal } from './operations/create-proposal.js';
import { ReconfirmProposal } from './operations/reconfirm-proposal.js';
import { SaveProposalDraft } from './operations/save-proposal-draft.js';
import { SubmitProposal } from './operations/submit-proposal.js';
import { WithdrawProposal } from './operations/withdraw-proposal.js';
import {
  CreateProposalInput,
  ProposalArgs,
  ReconfirmProposalInput,
  SaveProposalDraftInput,
  SubmitProposalInput,
  WithdrawProposalInput,
} from './proposal.inputs.js';
import { ProposalConnection, ProposalModel } from './reading/proposal.model.js';
import { ProposalContent } from './content/proposal-content.model.js';
import { SubmitProposalPayload, type HandedReceipt } from './proposal.payloads.js';
import { isParty } from './reading/proposal.policy.js';
import { openedWays } from './reading/proposal.ways.js';

const ProposalMutation = mutationOf('proposal', () => ProposalModel);

@Resolver(() => ProposalModel)
export class ProposalResolver {
  constructor(
    private readonly projector: Projector,
    private readonly creates: CreateProposal,
    private readonly drafts: SaveProposalDraft,
    private readonly submits: SubmitProposal,
    private readonly withdraws: WithdrawProposal,
    private readonly reconfirms: ReconfirmProposal,
  ) {}

  @Allow('member')
  @Projected({ kind: 'byKey', target: 'Proposal', arg: 'id' })
  @Query(() => ProposalModel, {
    nullable: true,
    description: 'A proposal by id; null when there is none that you may see.',
  })
  proposal(
    @Args('id', { type: () => ID }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({
    kind: 'page',
    target: 'Proposal',
    where: (t) => `${t}.state = 'opened'`,
    ways: openedWays,
    isSteady: 'plain',
  })
  @Query(() => ProposalConnection, { description: 'Opened proposals: of your own RFPs, of your office, and your own.' })
  proposals(
    @Args() _args: ProposalArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Proposal', where: isParty, isSteady: 'plain' })
  @Query(() => ProposalConnection, { description: 'Proposals of your organization.' })
  myProposals(
    @Args() _args: ProposalArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Takes('proposal.create')
  @ProposalMutation('Begins a proposal on an open RFP that your organization has access to.')
  createProposal(@Args('input') input: CreateProposalInput, @Context() context: RequestContext): Promise<string> {
    return this.creates.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('proposal.edit')
  @ProposalMutation('Saves parts of a draft. By any member of the party.', { text: () => ProposalContent })
  saveProposalDraft(@Args('input') input: SaveProposalDraftInput, @Context() context: RequestContext): Promise<string> {
    return this.drafts.run(context.viewer, input);
  }

  @Allow('member')
  @Takes(['proposal.submit', 'proposal.replace'])
  @Mutation(() => SubmitProposalPayload, {
    description:
      'Hands a proposal in, or replaces the one handed in, until the deadline. By head or manager of the party.',
  })
  async submitProposal(
    @Args('input') input: SubmitProposalInput,
    @Context() context: RequestContext,
  ): Promise<{ proposal: ById; receipt: HandedReceipt | null }> {
    const { proposalId, receipt } = await this.submits.run(context.viewer, input);
    return { proposal: { id: proposalId }, receipt };
  }

  @Allow('member')
  @Takes('proposal.withdraw')
  @ProposalMutation('Takes a proposal back, until the deadline. By head or manager of the party.')
  withdrawProposal(@Args('input') input: WithdrawProposalInput, @Context() context: RequestContext): Promise<string> {
    return this.withdraws.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('proposal.reconfirm')
  @ProposalMutation(
    'Confirms the proposal unchanged after a material addendum, until the deadline. By head or manager of the party.',
  )
  reconfirmProposal(@Args('input') input: ReconfirmProposalInput, @Context() context: RequestContext): Promise<string> {
    return this.reconfirms.run(context.viewer, input);
  }
}
