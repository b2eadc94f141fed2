import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonModel } from '@peyvand/accounts';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { OrganizationModel, OrganizationMutation } from '../organization.model.js';
import { AcceptInvitationInput, InviteMemberInput } from './member.inputs.js';
import { InvitationModel, MembershipModel, MembershipMutation } from './membership.model.js';
import { joined } from './membership.repository.js';
import { AcceptInvitation } from './operations/accept-invitation.js';
import { InviteMember } from './operations/invite-member.js';

@Resolver(() => MembershipModel)
export class MemberResolver {
  constructor(
    private readonly inviting: InviteMember,
    private readonly accepting: AcceptInvitation,
  ) {}

  @Allow('signedIn')
  @Takes('organization.inviteMember')
  @OrganizationMutation(
    'Offers a place by mail; by a head or manager, for a listed organization by an officer or the administrator.',
  )
  inviteMember(@Args('input') input: InviteMemberInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.inviting.run(viewer, input);
  }

  @Allow('signedIn')
  @MembershipMutation('Takes the place that was offered to your address. Who becomes an officer signs in again.')
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    const membership = await this.accepting.run(context.viewer, input);
    context.viewer = joined(context.viewer, membership);
    return membership.id;
  }
}

/** Fields that the field maps read; the methods only declare them. */
@Resolver(() => OrganizationModel)
export class OrganizationMembersResolver {
  @ResolveField(() => [MembershipModel], {
    description: 'Its people; empty for those who are not among them. At most 100.',
  })
  memberships(): MembershipModel[] {
    return [];
  }

  @ResolveField(() => [InvitationModel], {
    description: 'Places offered and not taken yet; empty for those who are not its people. At most 100.',
  })
  invitations(): InvitationModel[] {
    return [];
  }
}

@Resolver(() => PersonModel)
export class PersonMembershipsResolver {
  @ResolveField(() => [MembershipModel], { description: 'Your places in organizations. At most 100.' })
  memberships(): MembershipModel[] {
    return [];
  }
}
