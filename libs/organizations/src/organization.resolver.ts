import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, NextStepModel, NextSteps, Projected, Projector, RequestContext, Takes } from '@peyvand/platform';
import { joined, MembershipRepository } from './members/membership.repository.js';
import { FoundOrganization } from './operations/found-organization.js';
import { UpdateOrganization } from './operations/update-organization.js';
import { FoundOrganizationInput, OrganizationArgs, UpdateOrganizationInput } from './organization.inputs.js';
import {
  OrganizationCanModel,
  OrganizationConnection,
  OrganizationModel,
  OrganizationMutation,
} from './organization.model.js';

interface Row {
  readonly $: { readonly id: string };
}

@Resolver(() => OrganizationModel)
export class OrganizationResolver {
  constructor(
    private readonly projector: Projector,
    private readonly founding: FoundOrganization,
    private readonly updating: UpdateOrganization,
    private readonly memberships: MembershipRepository,
    private readonly steps: NextSteps,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'byKey', target: 'Organization', arg: 'id' })
  @Query(() => OrganizationModel, {
    nullable: true,
    description: 'One organization; null when there is none or you may not see it.',
  })
  organization(
    @Args('id', { type: () => ID, description: 'The organization.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Organization', isSteady: 'plain' })
  @Query(() => OrganizationConnection, { description: 'Organizations you may see.' })
  organizations(@Args() _args: OrganizationArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Takes('person.foundOrganization')
  @OrganizationMutation('Founds an organization; you become its head.')
  async foundOrganization(
    @Args('input') input: FoundOrganizationInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    const id = await this.founding.run(context.viewer, input);
    const membership = await this.memberships.find(id, context.viewer.personId);
    if (membership && !context.viewer.actsFor(id)) context.viewer = joined(context.viewer, membership);
    return id;
  }

  @Allow('member')
  @OrganizationMutation('Changes the data of an organization; by a head or manager.')
  updateOrganization(
    @Args('input') input: UpdateOrganizationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.updating.run(viewer, input);
  }

  @ResolveField(() => OrganizationCanModel, { description: 'What you may do.' })
  can(@Parent() { $ }: Row, @Context() { viewer }: RequestContext): OrganizationCanModel {
    return { edit: viewer.leads($.id) };
  }

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Row, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Organization', $.id, context);
  }
}
