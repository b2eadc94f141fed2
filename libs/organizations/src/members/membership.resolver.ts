import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, RequestContext, Takes } from '@peyvand/platform';
import { ChangeRoleInput, HandOverInput, LeaveOrganizationInput, RemoveMemberInput } from './member.inputs.js';
import { MembershipModel, MembershipMutation } from './membership.model.js';
import { EndMembership } from './operations/end-membership.js';
import { OrganizationMutation } from '../organization.model.js';

/** Places that change and end. */
@Resolver(() => MembershipModel)
export class MembershipResolver {
  constructor(private readonly places: EndMembership) {}

  @Allow('member')
  @Takes('organization.leave')
  @Mutation(() => DonePayload, { description: 'Ends your place in an organization; the last head hands over first.' })
  async leaveOrganization(
    @Args('input') input: LeaveOrganizationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    await this.places.leave(viewer, input);
    return { done: true };
  }

  @Allow('member')
  @OrganizationMutation('Ends the place of somebody else; by a head, that of a member also by a manager.')
  removeMember(@Args('input') input: RemoveMemberInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.places.remove(viewer, input);
  }

  @Allow('member')
  @MembershipMutation('Changes the place of a person; by a head. Needs the password given within five minutes.')
  changeRole(@Args('input') input: ChangeRoleInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.places.changeRole(viewer, input);
  }

  @Allow('member')
  @OrganizationMutation(
    'Makes another person head and steps back in one step; by a head. Needs the password given within five minutes.',
  )
  handOver(@Args('input') input: HandOverInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.places.handOver(viewer, input);
  }
}
