import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, PostOnly, RequestContext } from '@peyvand/platform';
import { InvitationPreview } from './invitation-preview.js';
import { InvitationPreviewModel } from './invitation-preview.model.js';
import { WithdrawInvitationInput } from './member.inputs.js';
import { WithdrawInvitation } from './operations/withdraw-invitation.js';
import { OrganizationMutation } from '../organization.model.js';

@Resolver(() => InvitationPreviewModel)
export class InvitationResolver {
  constructor(
    private readonly previews: InvitationPreview,
    private readonly withdrawing: WithdrawInvitation,
  ) {}

  @Allow('public')
  @PostOnly()
  @Query(() => InvitationPreviewModel, {
    nullable: true,
    description: 'Who invites to what and as what, by the token of a mailed link; null for one that was never sent.',
  })
  invitation(
    @Args('token', { type: () => String, description: 'What stands after `token=` in the link.' }) token: string,
    @Context() { viewer, address }: RequestContext,
  ): Promise<InvitationPreviewModel | null> {
    return this.previews.run(viewer, token, address);
  }

  @Allow('signedIn')
  @OrganizationMutation(
    'Takes an open invitation back: its links offer nothing any more. By whoever could send it: a head, for other places also a manager, for a listed organization an officer or the administrator.',
  )
  withdrawInvitation(
    @Args('input') input: WithdrawInvitationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.withdrawing.run(viewer, input);
  }
}
