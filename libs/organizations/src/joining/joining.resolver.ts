import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PersonModel } from '@peyvand/accounts';
import {
  Allow,
  NextStepModel,
  NextSteps,
  Projected,
  Projector,
  RequestContext,
  Takes,
  mutationOf,
} from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import {
  AcceptJoiningInput,
  ClaimOrganizationInput,
  RefuseJoiningInput,
  RequestJoiningInput,
  WithdrawJoiningInput,
} from './joining.inputs.js';
import { JoiningRequestModel } from './joining.model.js';
import { AnswerJoining } from './operations/answer-joining.js';
import { ClaimOrganization } from './operations/claim-organization.js';
import { RequestJoining } from './operations/request-joining.js';

const JoiningRequestMutation = mutationOf('joiningRequest', () => JoiningRequestModel);

interface Row {
  readonly $: { readonly id: string };
}

@Resolver(() => JoiningRequestModel)
export class JoiningResolver {
  constructor(
    private readonly projector: Projector,
    private readonly requesting: RequestJoining,
    private readonly answering: AnswerJoining,
    private readonly claiming: ClaimOrganization,
    private readonly steps: NextSteps,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'byKey', target: 'JoiningRequest', arg: 'id' })
  @Query(() => JoiningRequestModel, {
    nullable: true,
    description: 'One request to join; null when there is none or you may not see it.',
  })
  joiningRequest(
    @Args('id', { type: () => ID, description: 'The request.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Takes('joiningRequest.request')
  @JoiningRequestMutation(
    'Asks the heads of an organization for a place in it. They have five working days; you may have three open requests.',
  )
  requestJoining(@Args('input') input: RequestJoiningInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.requesting.run(viewer, input);
  }

  @Allow('signedIn')
  @JoiningRequestMutation(
    'Asks to become the head of a listed organization, to which nobody belongs yet. The office that would verify it answers.',
  )
  claimOrganization(
    @Args('input') input: ClaimOrganizationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.claiming.run(viewer, input);
  }

  @Allow('member')
  @Takes('joiningRequest.accept')
  @JoiningRequestMutation('Takes in who asked for a place; by a head.')
  acceptJoining(@Args('input') input: AcceptJoiningInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.answering.accept(viewer, input);
  }

  @Allow('member')
  @Takes('joiningRequest.refuse')
  @JoiningRequestMutation('Refuses a request to join; by a head. The person can ask again after 30 days.')
  refuseJoining(@Args('input') input: RefuseJoiningInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.answering.refuse(viewer, input);
  }

  @Allow('signedIn')
  @Takes('joiningRequest.withdraw')
  @JoiningRequestMutation('Takes back a request of yours that is open.')
  withdrawJoining(@Args('input') input: WithdrawJoiningInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.answering.withdraw(viewer, input);
  }

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Row, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('JoiningRequest', $.id, context);
  }
}

/** Fields that the field maps read; the methods only declare them. */
@Resolver(() => OrganizationModel)
export class OrganizationJoiningResolver {
  @ResolveField(() => [JoiningRequestModel], {
    description: 'Open requests to join, the oldest first; empty for all but its heads. At most 100.',
  })
  joiningRequests(): JoiningRequestModel[] {
    return [];
  }
}

@Resolver(() => PersonModel)
export class PersonJoiningResolver {
  @ResolveField(() => [JoiningRequestModel], { description: 'Your requests to join organizations. At most 100.' })
  joiningRequests(): JoiningRequestModel[] {
    return [];
  }
}
