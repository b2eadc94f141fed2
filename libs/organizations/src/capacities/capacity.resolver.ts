import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { CapacityKind } from '@peyvand/kernel';
import { Allow, Projected, Projector, RequestContext, Takes, mutationOf } from '@peyvand/platform';
import { CapacityKinds } from '../organization.choices.js';
import { capacityChecklist } from './capacity.checklist.js';
import {
  AssignCapacityInput,
  RefuseCapacityInput,
  RenewCapacityInput,
  RequestCapacityInput,
  RevokeCapacityInput,
  ResubmitCapacityInput,
  SendBackCapacityInput,
  VerifyCapacityInput,
} from './capacity.inputs.js';
import { ChecklistItemModel, OrganizationCapacityConnection, OrganizationCapacityModel } from './capacity.model.js';
import { AssignCapacity } from './operations/assign-capacity.js';
import { RefuseCapacity } from './operations/refuse-capacity.js';
import { RenewCapacity } from './operations/renew-capacity.js';
import { RequestCapacity } from './operations/request-capacity.js';
import { ResubmitCapacity } from './operations/resubmit-capacity.js';
import { SendBackCapacity } from './operations/send-back-capacity.js';
import { VerifyCapacity } from './operations/verify-capacity.js';
import { CapacityQueueArgs } from './queue/capacity-queue.inputs.js';
import { capacityQueueWays, judgedByViewer, waitingForViewer } from './queue/capacity-queue.js';

const CapacityMutation = mutationOf('capacity', () => OrganizationCapacityModel);

@Resolver(() => OrganizationCapacityModel)
export class CapacityResolver {
  constructor(
    private readonly projector: Projector,
    private readonly requesting: RequestCapacity,
    private readonly verifying: VerifyCapacity,
    private readonly sendingBack: SendBackCapacity,
    private readonly resubmitting: ResubmitCapacity,
    private readonly refusing: RefuseCapacity,
    private readonly renewing: RenewCapacity,
    private readonly assigning: AssignCapacity,
  ) {}

  @Allow('public')
  @Query(() => [ChecklistItemModel], { description: 'What is asked of those who want a capacity.' })
  capacityChecklist(@Args('kind', { type: () => CapacityKinds, description: 'The capacity.' }) kind: CapacityKind) {
    return capacityChecklist[kind];
  }

  @Allow('signedIn')
  @Projected({ kind: 'byKey', target: 'OrganizationCapacity', arg: 'id' })
  @Query(() => OrganizationCapacityModel, {
    nullable: true,
    description: 'One capacity of an organization; null when there is none or you may not see it.',
  })
  capacity(
    @Args('id', { type: () => ID, description: 'The capacity.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({
    kind: 'page',
    target: 'OrganizationCapacity',
    where: judgedByViewer,
    ways: capacityQueueWays,
    otherwise: waitingForViewer,
  })
  @Query(() => OrganizationCapacityConnection, {
    description: 'Requests that you judge as a verifier, those that wait when no state is named.',
  })
  capacityQueue(
    @Args() _args: CapacityQueueArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Takes('organization.requestCapacity')
  @CapacityMutation('Asks for a capacity; by a head.')
  requestCapacity(@Args('input') input: RequestCapacityInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.requesting.run(viewer, input);
  }

  @Allow('signedIn')
  @Takes(['capacity.verify', 'capacity.verifyWithNote'])
  @CapacityMutation('Verifies a capacity until a day; by an officer of the verifying office, or the administrator.')
  verifyCapacity(@Args('input') input: VerifyCapacityInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.verifying.run(viewer, input);
  }

  @Allow('signedIn')
  @Takes('capacity.sendBack')
  @CapacityMutation('Sends a request back and names what is missing; by the verifier.')
  sendBackCapacity(
    @Args('input') input: SendBackCapacityInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.sendingBack.run(viewer, input);
  }

  @Allow('signedIn')
  @Takes('capacity.refuse')
  @CapacityMutation('Refuses a capacity; by the verifier.')
  refuseCapacity(@Args('input') input: RefuseCapacityInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.refusing.refuse(viewer, input);
  }

  @Allow('signedIn')
  @Takes('capacity.revoke')
  @CapacityMutation('Takes a verified capacity back; by the verifier.')
  revokeCapacity(@Args('input') input: RevokeCapacityInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.refusing.revoke(viewer, input);
  }

  @Allow('signedIn')
  @Takes('capacity.assign')
  @CapacityMutation('Says which officer of the verifying office looks after a request; any other may judge it as well.')
  assignCapacity(@Args('input') input: AssignCapacityInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.assigning.run(viewer, input);
  }

  @Allow('member')
  @Takes('capacity.renew')
  @CapacityMutation('Asks anew for a capacity that expired, was refused or revoked; by a head.')
  renewCapacity(@Args('input') input: RenewCapacityInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.renewing.run(viewer, input);
  }

  @Allow('member')
  @Takes('capacity.resubmit')
  @CapacityMutation('Sends a request again, with what was missing; what was shown for other items stays. By a head.')
  resubmitCapacity(
    @Args('input') input: ResubmitCapacityInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.resubmitting.run(viewer, input);
  }
}
