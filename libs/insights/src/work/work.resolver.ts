import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Allow,
  DonePayload,
  operationOf,
  Projected,
  Projector,
  RequestContext,
  waitedStep,
  type WaitRole,
} from '@peyvand/platform';
import { AppointStandIns } from '../waiting/appoint-stand-ins.js';
import { MyWorkArgs, NameStandInInput } from './work.inputs.js';
import { WorkWatches } from './work-watches.js';
import { workWays } from './work.projection.js';
import type { WorkWatch } from './work-watch.js';
import { WorkChangeModel, WorkItemConnection, WorkItemModel, WorkStepModel } from './work.model.js';

interface Carried {
  readonly $: { readonly object_type: string; readonly state: string; readonly role: WaitRole };
}

@Resolver(() => WorkItemModel)
export class WorkResolver {
  constructor(
    private readonly projector: Projector,
    private readonly appoints: AppointStandIns,
    private readonly watches: WorkWatches,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'WorkItem', ways: workWays, isSteady: 'always' })
  @Query(() => WorkItemConnection, {
    description: 'What waits for you: for your organizations, your office or your role, the most urgent first.',
  })
  myWork(
    @Args() _args: MyWorkArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @ResolveField(() => WorkStepModel, {
    nullable: true,
    description: 'What it waits for; null where no step is expected.',
  })
  nextStep(@Parent() { $: { object_type: objectType, state, role } }: Carried): WorkStepModel | null {
    const name = waitedStep(objectType, state, role);
    return name ? { name, operation: operationOf(name).operation } : null;
  }

  @Allow('signedIn')
  @Subscription(() => WorkChangeModel, {
    description:
      'Says when something changed in what waits for you: once at the start, then at most once a second, while your session lives. That time passes is no change.',
  })
  myWorkChanged(@Context() context: RequestContext): WorkWatch {
    return this.watches.begin(context);
  }

  @Allow('administrator')
  @Mutation(() => DonePayload, { description: 'Names an office for what waits unattended. By the administrator.' })
  async nameStandIn(@Args('input') input: NameStandInInput, @Context() { viewer }: RequestContext): Promise<object> {
    await this.appoints.name(viewer, input.workItemId, input.officeId);
    return { done: true };
  }
}
